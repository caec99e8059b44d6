package no.barnevernsregister.register.uttrekk.infra;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.hendelse.SakGodkjent;
import no.barnevernsregister.local.generator.Generator;
import no.barnevernsregister.register.sak.infra.Proveregister;
import no.barnevernsregister.register.uttrekk.Filformat;
import no.barnevernsregister.register.uttrekk.Opptelling;
import no.barnevernsregister.register.uttrekk.Uttrekksslag;

/**
 * How fast extracts of the whole register are written and how much memory they hold, as the register grows: vault, database
 * and writer on the same cores, into a stream that throws the bytes away. Not measured: HTTP.
 */
public final class Uttrekksbenk {

    private static final int BUNKE = 100;

    private record Slag(String navn, Uttrekksslag slag, Filformat format, String periode) {}

    private static final List<Slag> SLAGENE = List.of(
            new Slag("15F, XML with numbers", Uttrekksslag.KOSTRA15F, Filformat.XML, "2025"),
            new Slag("15F, Parquet", Uttrekksslag.KOSTRA15F, Filformat.PARQUET, "2025"),
            new Slag("episodes, CSV", Uttrekksslag.FD_BARNEVERN, Filformat.CSV, "2025"),
            new Slag("episodes, Parquet", Uttrekksslag.FD_BARNEVERN, Filformat.PARQUET, "2025"),
            new Slag("key file", Uttrekksslag.KOBLINGSFIL, Filformat.CSV, "2025"),
            new Slag("half-year figures", Uttrekksslag.HALVAARSTALL, Filformat.CSV, "2025H2"));

    private Uttrekksbenk() {}

    /** Arguments: how many cases each step loads up to, for example {@code 2000 8000}. */
    public static void main(String[] arg) throws Exception {
        Path mappe = Files.createTempDirectory("uttrekksbenk");
        try (var register = Proveregister.start(mappe)) {
            System.out.println(
                    "| cases | extract | rows | MB | seconds | rows per second | live heap before, MB | peak during, MB |");
            System.out.println("|---|---|---|---|---|---|---|---|");
            int lastet = 0;
            for (String trinn : arg) {
                int antall = Integer.parseInt(trinn);
                last(register, lastet, antall);
                lastet = antall;
                for (Slag slag : SLAGENE) {
                    maal(register, antall, slag);
                }
            }
        }
    }

    private static void maal(Proveregister register, int antall, Slag slag) throws SQLException, IOException {
        var bestilling = Proveuttrekk.bestilling(
                slag.slag(),
                slag.format(),
                "landet",
                slag.periode(),
                "benk",
                Instant.now().minusSeconds(10));
        double forst = levendeHaug();
        var ut = new Malestrom(OutputStream.nullOutputStream());
        var topp = new Toppmaaler();
        Instant start = Instant.now();
        Opptelling talt;
        try (topp) {
            talt = Proveuttrekk.skriv(register, bestilling, ut);
        }
        double sekunder = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        System.out.printf(
                "| %d | %s | %d | %.1f | %.1f | %.0f | %.0f | %.0f |%n",
                antall,
                slag.navn(),
                talt.rader(),
                ut.bytes() / 1e6,
                sekunder,
                talt.rader() / sekunder,
                forst,
                topp.topp());
    }

    /** What is still alive after a collection. */
    private static double levendeHaug() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }

    /** The most that was alive after a collection while it ran; a collection is asked for twice a second. */
    private static final class Toppmaaler implements AutoCloseable {

        private final Thread trad = Thread.ofPlatform().daemon().start(this::gaa);
        private volatile boolean ferdig;
        private volatile double topp;

        private void gaa() {
            while (!ferdig) {
                topp = Math.max(topp, levendeHaug());
                try {
                    Thread.sleep(500);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        double topp() {
            return topp;
        }

        @Override
        public void close() {
            ferdig = true;
            trad.interrupt();
        }
    }

    private static void last(Proveregister register, int fra, int til) throws Exception {
        List<SakGodkjent> alle = new ArrayList<>();
        int[] sett = {0};
        for (var kommune : Kommuner.iDag()) {
            if (sett[0] < til) {
                new Generator(7, 2022, 2025).lag(kommune, forlop -> {
                    Barnevern siste = forlop.sendinger().getLast().barnevern();
                    if (sett[0] >= fra && sett[0] < til) {
                        alle.add(register.neste(siste.medSak(forlop.slutt()), Kanal.FAGSYSTEM));
                    }
                    sett[0]++;
                });
            }
        }
        try (var utforere = Executors.newFixedThreadPool(2)) {
            List<Future<?>> svar = new ArrayList<>();
            for (int nr = 0; nr < alle.size(); nr += BUNKE) {
                List<SakGodkjent> bunke = alle.subList(nr, Math.min(alle.size(), nr + BUNKE));
                svar.add(utforere.submit((Callable<?>) () -> {
                    register.ta(bunke, Instant.now());
                    return null;
                }));
            }
            for (Future<?> en : svar) {
                en.get();
            }
        }
        Thread.sleep(6_000);
    }
}
