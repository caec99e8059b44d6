package no.barnevernsregister.validation.kostra;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.xml.Plassering;
import no.barnevernsregister.validation.kostra.filregel.Individ04;
import no.barnevernsregister.validation.kostra.filregel.Individ05;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of every client of a file, to find the same number or journal number on two of them: 20 bytes and the journal
 * number itself, so about 30 bytes a client. Nothing here can be turned into a number without the salt of the run.
 */
final class Klientregister {

    private static final int FLEST_ANDRE = 10;

    private int antall;
    private long[] likhet = new long[1_024];
    private int[] linje = new int[1_024];
    private int[] kolonne = new int[1_024];
    private int[] journalslutt = new int[1_024];
    private final ByteArrayOutputStream journaler = new ByteArrayOutputStream(16_384);

    /**
     * The next client of the file.
     *
     * @param nummerlikhet equal for two clients that have the same number; 0 for one that is not compared
     * @param journalnummer empty when it cannot be read
     */
    void leggTil(Plassering sted, long nummerlikhet, String journalnummer) {
        if (antall == likhet.length) {
            int plass = antall * 2;
            likhet = Arrays.copyOf(likhet, plass);
            linje = Arrays.copyOf(linje, plass);
            kolonne = Arrays.copyOf(kolonne, plass);
            journalslutt = Arrays.copyOf(journalslutt, plass);
        }
        likhet[antall] = nummerlikhet;
        linje[antall] = sted.linje();
        kolonne[antall] = sted.kolonne();
        journaler.writeBytes(journalnummer.getBytes(UTF_8));
        journalslutt[antall] = journaler.size();
        antall++;
    }

    /** Individ 04 for each client that shares its number with another, group by group in the order of the file. */
    void sammeNummer(Consumer<Funn> mottaker) {
        byte[] tekst = journaler.toByteArray();
        for (List<Integer> gruppe : grupper(Arrays.copyOf(likhet, antall), i -> Long.toString(likhet[i]))) {
            for (int klient : gruppe) {
                List<String> andre = gruppe.stream()
                        .filter(annen -> annen != klient)
                        .limit(FLEST_ANDRE)
                        .map(annen -> journal(annen, tekst))
                        .filter(journal -> !journal.isEmpty())
                        .toList();
                mottaker.accept(Individ04.funn(sted(klient), tomErNull(journal(klient, tekst)), gruppe.size(), andre));
            }
        }
    }

    /** Individ 05 for each client that shares its journal number with another. */
    void sammeJournal(Consumer<Funn> mottaker) {
        byte[] tekst = journaler.toByteArray();
        long[] spor = new long[antall];
        for (int i = 0; i < antall; i++) {
            spor[i] = spor(tekst, start(i), journalslutt[i]);
        }
        for (List<Integer> gruppe : grupper(spor, i -> journal(i, tekst))) {
            for (int klient : gruppe) {
                mottaker.accept(Individ05.funn(sted(klient), journal(klient, tekst), gruppe.size()));
            }
        }
    }

    private interface Noyaktig {
        String verdi(int klient);
    }

    /**
     * Those that have the same trace and the same exact value; a trace of 0 is none. Only the few whose trace stands twice
     * are looked at one by one.
     */
    private static List<List<Integer>> grupper(long[] spor, Noyaktig noyaktig) {
        long[] sortert = spor.clone();
        Arrays.parallelSort(sortert);
        var flere = new HashMap<Long, Boolean>();
        for (int i = 1; i < sortert.length; i++) {
            if (sortert[i] == sortert[i - 1] && sortert[i] != 0) {
                flere.put(sortert[i], true);
            }
        }
        if (flere.isEmpty()) {
            return List.of();
        }
        Map<String, List<Integer>> grupper = new LinkedHashMap<>();
        for (int i = 0; i < spor.length; i++) {
            if (flere.containsKey(spor[i])) {
                grupper.computeIfAbsent(noyaktig.verdi(i), ny -> new ArrayList<>())
                        .add(i);
            }
        }
        return grupper.values().stream().filter(gruppe -> gruppe.size() > 1).toList();
    }

    private int start(int klient) {
        return klient == 0 ? 0 : journalslutt[klient - 1];
    }

    private String journal(int klient, byte[] tekst) {
        return new String(tekst, start(klient), journalslutt[klient] - start(klient), UTF_8);
    }

    private static long spor(byte[] tekst, int fra, int til) {
        long spor = 0;
        for (int i = fra; i < til; i++) {
            spor = (spor ^ tekst[i]) * 0x9E37_79B9_7F4A_7C15L + til - fra;
        }
        return spor;
    }

    private Plassering sted(int klient) {
        return new Plassering("/Barnevern/Individ[" + (klient + 1) + "]", linje[klient], kolonne[klient]);
    }

    private static @Nullable String tomErNull(String tekst) {
        return tekst.isEmpty() ? null : tekst;
    }
}
