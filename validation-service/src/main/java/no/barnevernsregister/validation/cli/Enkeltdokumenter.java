package no.barnevernsregister.validation.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import no.barnevernsregister.contracts.hendelse.Provekjoring;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.validation.innsending.Vurderer;

/** Each message as if it were the first of its case. Several are checked at a time; answers keep the order of the files. */
final class Enkeltdokumenter implements Saksdokumenter {

    private final ExecutorService arbeidere;
    private final int flestUnderveis;
    private final Dokumentkontroll kontroll;
    private final Vurderer vurderer;
    private final Deque<CompletableFuture<Filsvar>> underveis = new ArrayDeque<>();

    Enkeltdokumenter(int traader, Organisasjonsnummer organisasjon, Consumer<String> regelFeilet) {
        this.arbeidere = Executors.newFixedThreadPool(
                traader, Thread.ofPlatform().name("dokument-", 1).daemon().factory());
        this.flestUnderveis = 4 * traader;
        this.kontroll = new Dokumentkontroll(organisasjon, Provekjoring.FRITTSTAENDE);
        this.vurderer = new Vurderer(Clock.systemUTC(), Duration.ZERO, regelFeilet);
    }

    @Override
    public void ta(Path fil, Mottaker mottaker) throws IOException {
        underveis.add(CompletableFuture.supplyAsync(() -> svar(fil), arbeidere));
        while (underveis.size() > flestUnderveis) {
            besvarForste(mottaker);
        }
    }

    private Filsvar svar(Path fil) {
        try {
            Optional<byte[]> bytes = Dokumentkontroll.les(fil);
            if (bytes.isEmpty()) {
                return Filsvar.bvr(fil, ForStor.rapport());
            }
            var svarer = new Rapportfanger();
            // Alone, it asks for nothing that is kept.
            vurderer.vurder(kontroll.innsending(0, bytes.get()), bytes.get(), new SakMinneRepository(), svarer);
            return Filsvar.bvr(fil, svarer.eneste());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("There is no database here", e);
        }
    }

    private void besvarForste(Mottaker mottaker) {
        try {
            mottaker.svar(underveis.remove().join());
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException lesefeil) {
                throw lesefeil;
            }
            throw e;
        }
    }

    @Override
    public void vent(Mottaker mottaker) {
        while (!underveis.isEmpty()) {
            besvarForste(mottaker);
        }
    }

    @Override
    public void ferdig(Mottaker mottaker) {
        vent(mottaker);
    }

    @Override
    public void close() {
        arbeidere.close();
    }
}
