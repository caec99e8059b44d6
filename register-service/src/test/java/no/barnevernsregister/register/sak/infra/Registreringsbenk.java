package no.barnevernsregister.register.sak.infra;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.hendelse.SakGodkjent;
import no.barnevernsregister.local.generator.Generator;
import no.barnevernsregister.register.sak.Tabell;

/**
 * How many case documents a second the register takes in: listener, decryption, reading, vault and rows, on a PostgreSQL of
 * its own with fsync on, on the same cores. Each document holds a whole case. Not measured: the broker and the outbox.
 */
public final class Registreringsbenk {

    private static final int BUNKE = 100;

    private Registreringsbenk() {}

    /**
     * Arguments: how many documents, and how many threads take them in; {@code uten-revisjon} throws the entries of the audit
     * log away, to see what the log costs.
     */
    public static void main(String[] arg) throws Exception {
        int antall = Integer.parseInt(arg[0]);
        int traader = Integer.parseInt(arg[1]);
        Path mappe = Files.createTempDirectory("registreringsbenk");
        try (var register = Proveregister.start(mappe)) {
            if (arg.length > 2 && arg[2].equals("uten-revisjon")) {
                utenRevisjon(register);
            }
            List<List<SakGodkjent>> bunker = bunker(register, antall);
            Instant start = Instant.now();
            double tjeneste = cpu(Stream.of(ProcessHandle.current()));
            double database = cpu(ProcessHandle.current().descendants());
            try (var utforere = Executors.newFixedThreadPool(traader)) {
                List<Future<?>> svar = new ArrayList<>();
                for (List<SakGodkjent> bunke : bunker) {
                    svar.add(utforere.submit(() -> register.lever(bunke, Instant.now())));
                }
                for (Future<?> en : svar) {
                    en.get();
                }
            }
            double sekunder = (Instant.now().toEpochMilli() - start.toEpochMilli()) / 1000.0;
            register.krevIngenDode();
            System.out.println(
                    "| documents | threads | rows | seconds | documents per second | CPU ms per document: service | database |");
            System.out.println("|---|---|---|---|---|---|---|");
            System.out.printf(
                    "| %d | %d | %d | %.1f | %.0f | %.2f | %.2f |%n",
                    antall,
                    traader,
                    rader(register),
                    sekunder,
                    antall / sekunder,
                    (cpu(Stream.of(ProcessHandle.current())) - tjeneste) / antall,
                    (cpu(ProcessHandle.current().descendants()) - database) / antall);
        }
    }

    private static void utenRevisjon(Proveregister register) throws SQLException {
        try (Connection superbruker = register.koble("postgres");
                Statement sql = superbruker.createStatement()) {
            sql.execute("CREATE FUNCTION kast() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'");
            sql.execute("CREATE TRIGGER kast BEFORE INSERT ON revisjon FOR EACH ROW EXECUTE FUNCTION kast()");
        }
    }

    /** Milliseconds of processor time so far; unlike the clock it does not see who else uses the machine. */
    private static double cpu(Stream<ProcessHandle> prosesser) {
        return prosesser
                .mapToLong(
                        en -> en.info().totalCpuDuration().orElse(Duration.ZERO).toMillis())
                .sum();
    }

    private static List<List<SakGodkjent>> bunker(Proveregister register, int antall) {
        List<SakGodkjent> alle = new ArrayList<>();
        for (var kommune : Kommuner.iDag()) {
            if (alle.size() < antall) {
                new Generator(7, 2022, 2025).lag(kommune, forlop -> {
                    Barnevern siste = forlop.sendinger().getLast().barnevern();
                    if (alle.size() < antall) {
                        alle.add(register.neste(siste.medSak(forlop.slutt()), Kanal.FAGSYSTEM));
                    }
                });
            }
        }
        List<List<SakGodkjent>> bunker = new ArrayList<>();
        for (int fra = 0; fra < alle.size(); fra += BUNKE) {
            bunker.add(alle.subList(fra, Math.min(alle.size(), fra + BUNKE)));
        }
        return bunker;
    }

    private static int rader(Proveregister register) throws SQLException {
        int rader = 0;
        for (var tabell : Tabell.values()) {
            rader += register.tall("SELECT count(*) FROM " + tabell.navn());
        }
        return rader;
    }
}
