package no.barnevernsregister.validation.kostra;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.xml.XmlDokument;

/**
 * Hands parts of a file to threads in bunches and gives the outcomes back in the order of the file, to the one thread that
 * puts parts in. That thread waits when too much is under way, so memory has a bound.
 */
final class Arbeidsko implements AutoCloseable {

    /** About as much as sixty clients. */
    private static final int BUNKE = 256 * 1024;

    /** About as much as two thousand clients. */
    private static final long UNDERVEIS = 8 * 1024 * 1024;

    private record Bunke(CompletableFuture<List<Delutfall>> utfall, long storrelse) {}

    private final ExecutorService arbeidere;
    private final Function<XmlDokument, Delutfall> arbeid;
    private final Consumer<Delutfall> mottaker;
    private final Deque<Bunke> underveis = new ArrayDeque<>();
    private List<XmlDokument> apen = new ArrayList<>();
    private long apenStorrelse;
    private long iArbeid;

    Arbeidsko(int traader, Function<XmlDokument, Delutfall> arbeid, Consumer<Delutfall> mottaker) {
        this.arbeidere = Executors.newFixedThreadPool(
                traader, Thread.ofPlatform().name("klient-", 1).daemon().factory());
        this.arbeid = arbeid;
        this.mottaker = mottaker;
    }

    void leggTil(XmlDokument del) {
        apen.add(del);
        apenStorrelse += del.storrelse();
        if (apenStorrelse >= BUNKE) {
            send();
        }
    }

    /** A finding that is ready, in its place in the order. */
    void ferdig(Funn funn) {
        send();
        List<Delutfall> utfall = List.of(new Delutfall.Annet(List.of(funn)));
        underveis.add(new Bunke(CompletableFuture.completedFuture(utfall), 0));
    }

    private void send() {
        if (apen.isEmpty()) {
            return;
        }
        List<XmlDokument> deler = apen;
        apen = new ArrayList<>(deler.size());
        underveis.add(new Bunke(
                CompletableFuture.supplyAsync(() -> deler.stream().map(arbeid).toList(), arbeidere), apenStorrelse));
        iArbeid += apenStorrelse;
        apenStorrelse = 0;
        while (iArbeid > UNDERVEIS
                || (!underveis.isEmpty() && underveis.element().utfall().isDone())) {
            taForste();
        }
    }

    private void taForste() {
        Bunke forste = underveis.remove();
        iArbeid -= forste.storrelse();
        forste.utfall().join().forEach(mottaker);
    }

    /** Waits for all that was put in. */
    void tom() {
        send();
        while (!underveis.isEmpty()) {
            taForste();
        }
    }

    @Override
    public void close() {
        arbeidere.close();
    }
}
