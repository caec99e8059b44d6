package no.barnevernsregister.validation.korpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bad input of every kind, answered by one process with {@value #MINNE} MB of memory: each document gets its finding, nothing
 * outside it is opened, and the process goes on. With {@code -Dkorpus.skriv=true} the answers become what is expected.
 */
class KorpusTest {

    private static final int MINNE = 64;
    private static final Duration LENGST = Duration.ofMinutes(2);
    private static final int TREGESTE = 12;
    private static final int LENGDE = 200;

    private record Tid(long mikrosekunder, String navn) {}

    private static final Map<String, List<String>> SVAR = new LinkedHashMap<>();
    private static final List<String> ANNET = new ArrayList<>();
    private static final List<Tid> TIDER = new ArrayList<>();
    private static int utgang;
    private static boolean noenKoblet;

    @TempDir
    static Path mappe;

    @BeforeAll
    static void svarPaaAlle() throws IOException, InterruptedException {
        Path kanarifugl = Files.writeString(mappe.resolve("kanarifugl.txt"), Felle.ORD);
        Path ut = mappe.resolve("ut.txt");
        try (var lytter = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            lytter.setSoTimeout(100);
            utgang = kjor(ut, kanarifugl, "http://127.0.0.1:%05d".formatted(lytter.getLocalPort()));
            noenKoblet = harKoblet(lytter);
        }
        les(ut);
    }

    private static int kjor(Path ut, Path kanarifugl, String adresse) throws IOException, InterruptedException {
        var bygger = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MINNE + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.timezone=UTC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Korpuskjoring.class.getName(),
                likeLang(kanarifugl),
                adresse,
                kanarifugl.toString());
        Process prosess =
                bygger.redirectErrorStream(true).redirectOutput(ut.toFile()).start();
        try {
            return prosess.waitFor(LENGST.toSeconds(), TimeUnit.SECONDS) ? prosess.exitValue() : -1;
        } finally {
            prosess.destroyForcibly();
        }
    }

    /** The URI of the file, always as long, so that columns do not follow the name of the folder; more slashes are one. */
    private static String likeLang(Path fil) {
        String sti = fil.toString();
        return "file://" + "/".repeat(Math.max(0, LENGDE - sti.length())) + sti;
    }

    private static boolean harKoblet(ServerSocket lytter) throws IOException {
        try (var noen = lytter.accept()) {
            return noen.isConnected();
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    private static void les(Path ut) throws IOException {
        List<String> svar = new ArrayList<>();
        for (String linje : Files.readAllLines(ut, UTF_8)) {
            if (linje.startsWith(Korpuskjoring.FIL)) {
                svar = SVAR.computeIfAbsent(linje.substring(Korpuskjoring.FIL.length()), navn -> new ArrayList<>());
            } else if (linje.startsWith(Korpuskjoring.LINJE)) {
                svar.add(linje.substring(Korpuskjoring.LINJE.length()));
            } else if (linje.startsWith(Korpuskjoring.TID)) {
                String[] deler = linje.split(" ", 3);
                TIDER.add(new Tid(Long.parseLong(deler[1]), deler[2]));
            } else {
                ANNET.add(linje);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> hvert_dokument_gir_det_som_staar_ved_siden_av_det() throws IOException {
        return Korpusfil.alle().stream()
                .map(fil -> dynamicTest(fil.navn(), () -> {
                    List<String> svar = SVAR.getOrDefault(fil.navn(), List.of());
                    if (Boolean.getBoolean("korpus.skriv")) {
                        fil.skrivForventet(svar);
                    }
                    assertThat(svar).isEqualTo(fil.forventet());
                }));
    }

    @Test
    void prosessen_kommer_gjennom_hele_korpuset_og_svarer_fortsatt() throws IOException {
        assertThat(utgang)
                .as("prosessen ble ferdig; den siste den begynte på, er siste av %s", SVAR.keySet())
                .isZero();
        assertThat(TIDER).hasSameSizeAs(Korpusfil.alle()).hasSameSizeAs(SVAR.keySet());
        assertThat(ANNET).anyMatch(linje -> linje.equals(Korpuskjoring.GODT + "GODTATT"));
    }

    @Test
    void ingen_fil_adresse_eller_prosess_utenfor_dokumentet_apnes() {
        assertThat(ANNET).noneMatch(linje -> linje.startsWith(Korpuskjoring.APNET));
        assertThat(ANNET)
                .as("opptaket ser en fil som apnes")
                .anyMatch(linje -> linje.startsWith(Korpuskjoring.APNET_SELV));
        assertThat(noenKoblet).isFalse();
    }

    @Test
    void ingen_funn_viser_et_nummer_eller_noe_utenfra() {
        assertThat(ANNET).noneMatch(linje -> linje.startsWith(Korpuskjoring.LEKKASJE));
    }

    @Test
    void korpuset_er_stort() throws IOException {
        assertThat(Korpusfil.alle()).hasSizeGreaterThan(150);
        System.out.println("Korpuset: " + TIDER.size() + " dokumenter. De tregeste, varme, i ms:");
        TIDER.stream()
                .sorted(Comparator.comparingLong(Tid::mikrosekunder).reversed())
                .limit(TREGESTE)
                .forEach(tid -> System.out.printf("%8.1f  %s%n", tid.mikrosekunder() / 1_000.0, tid.navn()));
        ANNET.stream().filter(linje -> linje.startsWith(Korpuskjoring.MINNE)).forEach(System.out::println);
    }
}
