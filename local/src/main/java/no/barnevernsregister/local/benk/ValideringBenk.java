package no.barnevernsregister.local.benk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.local.Prosjektmappe;
import no.barnevernsregister.local.generator.kostra.Uttrekksgenerator;

/**
 * Measures the offline checker as a process, from start to exit: a large yearly extract in a small heap, and the smallest
 * there is. Each line is the best of several runs, since other work on the machine only ever makes one slower.
 */
public final class ValideringBenk {

    private static final int KLIENTER = 100_000;
    private static final int GANGER = 3;

    private final Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    private final Path jar = Prosjektmappe.finn().resolve("validation-service/target/validation-cli.jar");
    private final Path mappe = Prosjektmappe.finn().resolve("local/target/benk-validering");
    private final Path hurtigstart = mappe.resolve("validation-cli.aot");

    /** Prints the table. */
    public static void main(String[] ord) throws IOException, InterruptedException {
        new ValideringBenk().mal();
    }

    private void mal() throws IOException, InterruptedException {
        Files.createDirectories(mappe);
        Path stor = uttrekk(KLIENTER);
        Path liten = uttrekk(1);
        tren(uttrekk(2_000));
        System.out.printf(
                "%n%-58s %8s %12s %8s%n", "Hele prosessen, best av " + GANGER, "sekunder", "klienter/s", "MB/s");
        linje("15F, skjema og regler, 256 MB heap", stor, sjekk(stor, "-Xmx256m"));
        linje(
                "15F, skjema og regler, 256 MB heap, hurtigstart",
                stor,
                sjekk(stor, "-Xmx256m", "-XX:AOTCache=" + hurtigstart));
        linje("15F, bare skjema med JDK-en alene, 256 MB heap", stor, renKontroll(stor));
        System.out.printf("%nOppstart (én klient)%n");
        System.out.printf(Locale.ROOT, "%-58s %8.2f%n", "uten hurtigstart", sekunder(sjekk(liten)));
        System.out.printf(
                Locale.ROOT, "%-58s %8.2f%n", "med hurtigstart", sekunder(sjekk(liten, "-XX:AOTCache=" + hurtigstart)));
        System.out.printf(
                "%nFilen: %d klienter, %d MB. %d kjerner.%n",
                KLIENTER, Files.size(stor) / 1_000_000, Runtime.getRuntime().availableProcessors());
    }

    private Path uttrekk(int klienter) throws IOException {
        Path fil = mappe.resolve("15f-" + klienter + ".xml");
        try (OutputStream ut = new BufferedOutputStream(Files.newOutputStream(fil))) {
            var kommune = Kommuner.finn(Kommunenummer.av("3401")).orElseThrow();
            new Uttrekksgenerator(2025, 1, 0).skriv(kommune, klienter, ut);
        }
        return fil;
    }

    private void tren(Path fil) throws IOException, InterruptedException {
        Files.deleteIfExists(hurtigstart);
        kjor(sjekk(fil, "-XX:AOTCacheOutput=" + hurtigstart));
    }

    private List<String> sjekk(Path fil, String... jvm) {
        List<String> ord = new ArrayList<>(List.of(java.toString()));
        ord.addAll(List.of(jvm));
        ord.addAll(List.of("-jar", jar.toString(), "--aar", "2025", "--region", "340100", fil.toString()));
        return ord;
    }

    private List<String> renKontroll(Path fil) {
        String sti = System.getProperty("java.class.path");
        return List.of(java.toString(), "-Xmx256m", "-cp", sti, RenSkjemakontroll.class.getName(), fil.toString());
    }

    private void linje(String hva, Path fil, List<String> ord) throws IOException, InterruptedException {
        double sekunder = sekunder(ord);
        System.out.printf(
                Locale.ROOT,
                "%-58s %8.2f %12.0f %8.1f%n",
                hva,
                sekunder,
                KLIENTER / sekunder,
                Files.size(fil) / sekunder / 1_000_000);
    }

    private double sekunder(List<String> ord) throws IOException, InterruptedException {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < GANGER; i++) {
            long begynt = System.nanoTime();
            kjor(ord);
            best = Math.min(best, (System.nanoTime() - begynt) / 1e9);
        }
        return best;
    }

    private void kjor(List<String> ord) throws IOException, InterruptedException {
        Process prosess = new ProcessBuilder(ord)
                .redirectOutput(mappe.resolve("ut.jsonl").toFile())
                .redirectError(mappe.resolve("feil.txt").toFile())
                .start();
        if (prosess.waitFor() != 0) {
            throw new IllegalStateException("Målingen feilet: se " + mappe + "/ut.jsonl og feil.txt");
        }
    }
}
