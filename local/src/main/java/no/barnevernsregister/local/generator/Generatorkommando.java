package no.barnevernsregister.local.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.xml.BarnevernXml;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes synthetic municipalities as XML files, in the order in which a case system would send them. */
@Command(
        name = "bvr generate",
        mixinStandardHelpOptions = true,
        description = "Writes synthetic case messages as files.")
public final class Generatorkommando implements Callable<Integer> {

    @Option(
            names = "--municipalities",
            defaultValue = "30",
            description = "how many, 1 to 357 (default ${DEFAULT-VALUE})")
    private int kommuner;

    @Option(names = "--seed", defaultValue = "1", description = "same seed, same messages (default ${DEFAULT-VALUE})")
    private long fro;

    @Option(names = "--from", defaultValue = "2023", description = "first year (default ${DEFAULT-VALUE})")
    private int fra;

    @Option(names = "--to", defaultValue = "2025", description = "last year (default ${DEFAULT-VALUE})")
    private int til;

    @Option(names = "--out", required = true, description = "the folder; a folder for each municipality is made in it")
    private Path mappe = Path.of(".");

    public static void main(String[] argumenter) {
        System.exit(new CommandLine(new Generatorkommando()).execute(argumenter));
    }

    @Override
    public Integer call() throws IOException {
        List<Kommune> utvalg;
        Generator generator;
        try {
            utvalg = Utvalg.kommuner(kommuner, LocalDate.of(til, 12, 31));
            generator = new Generator(fro, fra, til);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return CommandLine.ExitCode.USAGE;
        }
        long antall = 0;
        for (Kommune kommune : utvalg) {
            Path egen = Files.createDirectories(mappe.resolve(kommune.nummer() + "-" + kommune.navn()));
            int nummer = 0;
            for (Sending sending : generator.sendinger(kommune, forlop -> {})) {
                nummer++;
                Path fil = egen.resolve("%06d-%s.xml"
                        .formatted(nummer, sending.barnevern().sak().id()));
                Files.write(fil, BarnevernXml.skriv(sending.barnevern()));
            }
            antall += nummer;
            System.out.printf("%s %s: %d meldinger%n", kommune.nummer(), kommune.navn(), nummer);
        }
        System.out.printf("%d meldinger i %s%n", antall, mappe);
        return CommandLine.ExitCode.OK;
    }
}
