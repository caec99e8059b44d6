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
    private static final int FRA_AAR = 2016;
    private static final int TIL_AAR = 2025;
    private static final int HVER_KJEDE = 10;
    // As the service itself takes them from the topic.
    private static final int BUNKE = 100;
    private static final int FORBRUKERE = 4;

    private final Proveregister register;
    private final Semaphore ledig = new Semaphore(2 * FORBRUKERE);
    private long saker;
    private long dokumenter;

    private Kapasitetsbenk(Proveregister register) {
        this.register = register;
    }

    /** Arguments: how many municipalities the register has after each step, for example {@code 10 100 357}. */
    public static void main(String[] arg) throws Exception {
        Path mappe = tom(Prosjektmappe.finn().resolve("register-service/target/kapasitet"));
        try (var register = Proveregister.start(mappe)) {
            var benk = new Kapasitetsbenk(register);
            List<Kommune> rekkefolge = rekkefolge();
            System.out.println(
                    "| municipalities | cases | documents | rows | children with measures | load s | documents/s"
                            + " | CPU ms a document: service and generator | database | MB | all counts s: all | median | Oslo |");
            System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
            int fra = 0;
            for (String trinn : arg) {
                int til = Integer.parseInt(trinn);
                benk.trinn(rekkefolge.subList(fra, til), rekkefolge.subList(0, til));
                fra = til;
            }
        }
    }

    /** Oslo first, then large and small as chance has it, the same each time. */
    private static List<Kommune> rekkefolge() {
        List<Kommune> alle = new ArrayList<>(Kommuner.paaDato(LocalDate.of(TIL_AAR, 12, 31)));
        Kommune oslo = Kommuner.finn(OSLO).orElseThrow();
        alle.remove(oslo);
        Collections.shuffle(alle, new Random(7));
        alle.addFirst(oslo);
        return alle;
    }

    private void trinn(List<Kommune> nye, List<Kommune> alle) throws SQLException {
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
        System.out.printf(
                "| %d | %d | %d | %d | %d | %.0f | %.0f | %.2f | %.2f | %d | %.1f | %.2f | %.2f |%n",
                alle.size(),
                saker,
                dokumenter,
                rader(),
                register.tall(
                        "SELECT count(DISTINCT barn) FROM personalia JOIN tiltak USING (sak_nr)"
                                + " WHERE tiltak.start_dato <= '2025-12-31' AND coalesce(tiltak.slutt_dato, '2025-12-31') >= '2025-01-01'"),
                sekunder,
                antall / sekunder,
                tjeneste / antall,
                database / antall,
                register.tall("SELECT (pg_database_size(current_database()) - pg_total_relation_size('utboks')"
                        + " - pg_total_relation_size('innboks')) / 1000000"),
                tell(landet),
                tell(landet.i(Set.of(median()))),
                tell(landet.i(Set.of(OSLO))));
    }

    private void last(List<Kommune> kommuner) {
        List<SakGodkjent> bunke = new ArrayList<>();
        try (ExecutorService forbrukere = Executors.newFixedThreadPool(FORBRUKERE)) {
            for (Kommune kommune : kommuner) {
                new Generator(7, FRA_AAR, TIL_AAR).lag(kommune, forlop -> {
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

    private double tell(Omfang omfang) throws SQLException {
        Instant start = Instant.now();
        try (Connection app = register.forbindelse()) {
            app.setAutoCommit(false);
            Tilgangsgrense.sett(app, Tilgang.ALLE);
            new Teller(app).<RuntimeException>tell(Tellinger.alle(), Periode.av("2025"), omfang, celle -> {});
            app.rollback();
        }
        return sekunderSiden(start);
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
