package no.barnevernsregister.register.telling.infra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.hendelse.SakGodkjent;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.local.Prosjektmappe;
import no.barnevernsregister.local.generator.Forlop;
import no.barnevernsregister.local.generator.Generator;
import no.barnevernsregister.local.generator.Sending;
import no.barnevernsregister.register.sak.Tabell;
import no.barnevernsregister.register.sak.infra.Proveregister;
import no.barnevernsregister.register.telling.Omfang;
import no.barnevernsregister.register.telling.Periode;
import no.barnevernsregister.register.telling.Tellinger;
import no.barnevernsregister.register.tilgang.Tilgang;
import no.barnevernsregister.register.tilgang.infra.Tilgangsgrense;

/**
 * A register that grows to the whole country: ten years of synthetic municipalities through the service's own consumer, with
 * vault, audit log, encryption and fsync on, and after each step all counts of a year.
 *
 * <p>Generator, consumer and database share the cores, and the clock runs while documents are made, so the pace is the least
 * that the consumer does. A case comes as one document with all its content; every tenth as two, the first message and then
 * the whole. Left out: the broker, the sending of the outbox, sealing of the audit log, and what a document of each of a
 * case's changes would cost. The two boxes are left out of the size, since the service empties them after a while. The
 * database is vacuumed before counting, as autovacuum does in time.
 */
public final class Kapasitetsbenk {

    private static final Kommunenummer OSLO = new Kommunenummer("0301");
    private static final long FRO = 7;
    // The generator adds the municipality's number to 31 seeds; one close by would tell another municipality's cases
    // again.
    private static final long ANNET_FRO = 7_000;
    private static final int FRA_AAR = 2016;
    private static final int TIL_AAR = 2025;
    private static final int HVER_KJEDE = 10;
    // As the service itself takes them from the topic.
    private static final int BUNKE = 100;
    private static final int FORBRUKERE = 4;

    /** A municipality, as one seed tells it. */
    private record Del(Kommune kommune, long fro) {}

    /** How long all counts took, and how many different children in the country had a measure. */
    private record Talt(double sekunder, int barn) {}

    private final Proveregister register;
    private final Semaphore ledig = new Semaphore(2 * FORBRUKERE);
    private long saker;
    private long dokumenter;

    private Kapasitetsbenk(Proveregister register) {
        this.register = register;
    }

    /**
     * Arguments: how many municipalities the register has after each step, for example {@code 10 100 357 535}. Those after
     * 357 are municipalities once more, with other children: the generator's country has 41 000 children with measures a
     * year, and half of it again makes 60 000.
     */
    public static void main(String[] arg) throws Exception {
        Path mappe = tom(Prosjektmappe.finn().resolve("register-service/target/kapasitet"));
        try (var register = Proveregister.start(mappe)) {
            var benk = new Kapasitetsbenk(register);
            List<Del> rekkefolge = rekkefolge();
            System.out.println(
                    "| municipalities | cases | documents | rows | children with measures | load s | documents/s"
                            + " | CPU ms a document: service and generator | database | MB | all counts s: all | median | Oslo |");
            System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
            int fra = 0;
            for (String trinn : arg) {
                int til = Integer.parseInt(trinn);
                benk.trinn(rekkefolge.subList(fra, til), til);
                fra = til;
            }
        }
    }

    /** Oslo first, then large and small as chance has it, the same each time; then once more from the end, without Oslo. */
    private static List<Del> rekkefolge() {
        List<Kommune> kommuner = new ArrayList<>(Kommuner.paaDato(LocalDate.of(TIL_AAR, 12, 31)));
        Kommune oslo = Kommuner.finn(OSLO).orElseThrow();
        kommuner.remove(oslo);
        Collections.shuffle(kommuner, new Random(FRO));
        List<Del> alle = new ArrayList<>(List.of(new Del(oslo, FRO)));
        kommuner.forEach(en -> alle.add(new Del(en, FRO)));
        kommuner.reversed().forEach(en -> alle.add(new Del(en, ANNET_FRO)));
        return alle;
    }

    private void trinn(List<Del> nye, int alle) throws SQLException {
        long forst = dokumenter;
        double tjeneste = cpu(Stream.of(ProcessHandle.current()));
        double database = cpu(ProcessHandle.current().descendants());
        Instant start = Instant.now();
        last(nye);
        double sekunder = sekunderSiden(start);
        long antall = dokumenter - forst;
        tjeneste = cpu(Stream.of(ProcessHandle.current())) - tjeneste;
        database = cpu(ProcessHandle.current().descendants()) - database;
        register.krevIngenDode();
        rydd();
        if (register.tall("SELECT count(*) FROM sak WHERE versjon > 0") != saker) {
            throw new IllegalStateException("Registeret har ikke alle sakene.");
        }
        Instant kutt = Instant.now();
        Omfang landet = Omfang.landet(kutt);
        Talt alt = tell(landet);
        System.out.printf(
                "| %d | %d | %d | %d | %d | %.0f | %.0f | %.2f | %.2f | %d | %.1f | %.2f | %.2f |%n",
                alle,
                saker,
                dokumenter,
                rader(),
                alt.barn(),
                sekunder,
                antall / sekunder,
                tjeneste / antall,
                database / antall,
                register.tall("SELECT (pg_database_size(current_database()) - pg_total_relation_size('utboks')"
                        + " - pg_total_relation_size('innboks')) / 1000000"),
                alt.sekunder(),
                tell(landet.i(Set.of(median()))).sekunder(),
                tell(landet.i(Set.of(OSLO))).sekunder());
    }

    private void last(List<Del> deler) {
        List<SakGodkjent> bunke = new ArrayList<>();
        try (ExecutorService forbrukere = Executors.newFixedThreadPool(FORBRUKERE)) {
            for (Del del : deler) {
                new Generator(del.fro(), FRA_AAR, TIL_AAR).lag(del.kommune(), forlop -> {
                    bunke.addAll(hendelser(forlop));
                    if (bunke.size() >= BUNKE) {
                        lever(forbrukere, List.copyOf(bunke));
                        bunke.clear();
                    }
                });
            }
            lever(forbrukere, bunke);
        }
    }

    private List<SakGodkjent> hendelser(Forlop forlop) {
        List<Barnevern> gode = forlop.sendinger().stream()
                .filter(en -> !en.skalAvvises())
                .map(Sending::barnevern)
                .toList();
        Barnevern siste = gode.getLast().medSak(forlop.slutt());
        List<SakGodkjent> hendelser = new ArrayList<>();
        if (saker % HVER_KJEDE == 0 && gode.size() > 1) {
            hendelser.add(register.hendelse(gode.getFirst(), Kanal.FAGSYSTEM, 1));
        }
        hendelser.add(register.hendelse(siste, Kanal.FAGSYSTEM, hendelser.size() + 1));
        saker++;
        dokumenter += hendelser.size();
        if (saker % 20_000 == 0) {
            System.err.printf("%s %d saker%n", Instant.now(), saker);
        }
        return hendelser;
    }

    /** Waits while enough batches are under way, so that memory does not grow with the load. */
    private void lever(ExecutorService forbrukere, List<SakGodkjent> bunke) {
        ledig.acquireUninterruptibly();
        forbrukere.execute(() -> {
            try {
                register.lever(bunke, Instant.now());
            } finally {
                ledig.release();
            }
        });
    }

    private void rydd() throws SQLException {
        try (Connection eier = register.koble("register_eier");
                Statement sql = eier.createStatement()) {
            sql.execute("VACUUM ANALYZE");
        }
    }

    private Kommunenummer median() throws SQLException {
        return new Kommunenummer(register.sporr(
                Tilgang.ALLE,
                "SELECT kommune FROM sak GROUP BY kommune ORDER BY count(*), kommune"
                        + " OFFSET (SELECT count(DISTINCT kommune) FROM sak) / 2 LIMIT 1"));
    }

    private Talt tell(Omfang omfang) throws SQLException {
        Instant start = Instant.now();
        int[] barn = {0};
        try (Connection app = register.forbindelse()) {
            app.setAutoCommit(false);
            Tilgangsgrense.sett(app, Tilgang.ALLE);
            new Teller(app).<RuntimeException>tell(Tellinger.alle(), Periode.av("2025"), omfang, celle -> {
                if (celle.tellingId().equals("barn_i_landet_med_tiltak")) {
                    barn[0] += celle.barn();
                }
            });
            app.rollback();
        }
        return new Talt(sekunderSiden(start), barn[0]);
    }

    private int rader() throws SQLException {
        String tabeller = Stream.concat(
                        Stream.of("sak", "sak_versjon"),
                        Stream.of(Tabell.values()).map(Tabell::navn))
                .map(tabell -> "(SELECT count(*) FROM " + tabell + ")")
                .collect(Collectors.joining(" + "));
        return register.tall("SELECT " + tabeller);
    }

    private static double sekunderSiden(Instant start) {
        return Duration.between(start, Instant.now()).toMillis() / 1000.0;
    }

    /** Milliseconds of processor time so far; unlike the clock it does not see who else uses the machine. */
    private static double cpu(Stream<ProcessHandle> prosesser) {
        return prosesser
                .mapToLong(
                        en -> en.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
                .sum();
    }

    /** The register stays there when the bench is done, for whoever wants to look at its plans. */
    private static Path tom(Path mappe) throws IOException {
        if (Files.exists(mappe)) {
            try (Stream<Path> alt = Files.walk(mappe)) {
                for (Path en : alt.sorted(Collections.reverseOrder()).toList()) {
                    Files.delete(en);
                }
            }
        }
        return Files.createDirectories(mappe);
    }
}
