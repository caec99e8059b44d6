package no.barnevernsregister.validation.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.barnevernsregister.contracts.rapport.Sprak;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.validation.kostra.Runde;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.UnmatchedArgumentException;

/** Checks files with the rules of the register, alone on a machine: no network, no service, nothing is kept. */
@Command(
        name = "validation-cli",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        descriptionHeading = "%n",
        description = {
            "Kontrollerer saksdokumenter (BVR) og årsuttrekk (KOSTRA 15F) med de samme reglene som registeret.",
            "Skriver én rapport per fil på standard ut: en JSON-linje hver, eller alle på én side (html) eller i én liste (csv)."
        },
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeListHeading = "%nUtgangskode:%n",
        exitCodeList = {
            "0:ingenting over WARNING",
            "1:minst én ERROR",
            "2:minst én FATAL",
            "3:kommandoen er brukt feil, eller en fil kunne ikke åpnes"
        })
public final class ValidationCli implements Callable<Integer> {

    /** Exit code of a command line that cannot be followed. */
    static final int BRUK = 3;

    @Option(names = "--aar", paramLabel = "AAR", description = "rapporteringsåret for KOSTRA 15F, for eksempel 2025")
    private @Nullable Integer aar;

    @Option(
            names = "--region",
            paramLabel = "REGION",
            description = "kommunenummer og to sifre for bydel, for KOSTRA 15F; for eksempel 340100")
    private @Nullable String region;

    @Option(names = "--orgnr", paramLabel = "ORGNR", description = "organisasjonsnummeret det rapporteres for")
    private @Nullable String orgnr;

    @Option(
            names = "--kjede",
            description = "les filene som meldinger etter hverandre i sakene sine, i stedet for hver for seg")
    private boolean kjede;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = "json, html eller csv (uten valg: ${DEFAULT-VALUE})")
    private Rapportformat format = Rapportformat.json;

    @Option(names = "--sprak", paramLabel = "SPRAK", description = "nb eller nn, for html og csv (uten valg: nb)")
    private Sprak sprak = Sprak.NB;

    @Parameters(arity = "1..*", paramLabel = "FIL", description = "filer og mapper; i en mappe leses alle .xml-filer")
    private List<Path> filer = List.of();

    private final PrintStream ut;
    private final PrintStream feil;

    ValidationCli(PrintStream ut, PrintStream feil) {
        this.ut = ut;
        this.feil = feil;
    }

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] ord) {
        PrintStream ut = strom(FileDescriptor.out, false);
        int kode = kjor(ut, strom(FileDescriptor.err, true), ord);
        ut.flush();
        System.exit(kode);
    }

    /** Whatever the machine's language is, what is written is UTF-8. */
    private static PrintStream strom(FileDescriptor til, boolean straks) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(til), 64 * 1024), straks, UTF_8);
    }

    static int kjor(PrintStream ut, PrintStream feil, String... ord) {
        return new CommandLine(new ValidationCli(ut, feil))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(ut, true, UTF_8))
                .setErr(new PrintWriter(feil, true, UTF_8))
                .setParameterExceptionHandler((e, _) -> {
                    feil.println(setning(e) + " Se validation-cli --help.");
                    return BRUK;
                })
                .setExecutionExceptionHandler((e, _, _) -> {
                    feil.println("Programmet stoppet av en feil i seg selv, ikke i filene:");
                    sted(e, feil);
                    return BRUK;
                })
                .execute(ord);
    }

    /** Where it happened, without the texts of exceptions, which may hold something of a file. */
    private static void sted(Throwable e, PrintStream feil) {
        for (Throwable arsak = e; arsak != null; arsak = arsak.getCause()) {
            feil.println(arsak.getClass().getName());
            Arrays.stream(arsak.getStackTrace()).limit(12).forEach(linje -> feil.println("  " + linje));
        }
    }

    private static String setning(ParameterException e) {
        return switch (e) {
            case MissingParameterException _ ->
                "Noe mangler: oppgi minst én fil eller mappe, og en verdi etter hvert valg.";
            case UnmatchedArgumentException ukjent -> "Ukjent valg: " + String.join(" ", ukjent.getUnmatched()) + ".";
            default ->
                "Verdien "
                        + Optional.ofNullable(e.getValue()).orElse("")
                        + " kan ikke brukes for "
                        + Optional.ofNullable(e.getArgSpec())
                                .filter(OptionSpec.class::isInstance)
                                .map(valg -> ((OptionSpec) valg).longestName())
                                .orElse("valget")
                        + ".";
        };
    }

    @Override
    public Integer call() throws IOException {
        Kjoring kjoring;
        List<Path> alle;
        try {
            kjoring = new Kjoring(runde(), aar != null || region != null, organisasjon(), kjede, feil);
            alle = Filfinner.finn(filer);
        } catch (IllegalArgumentException e) {
            feil.println(e.getMessage());
            return BRUK;
        }
        try (Rapportskriver skriver = format.skriver(ut, sprak)) {
            return kjoring.kjor(alle, skriver);
        }
    }

    private @Nullable Runde runde() {
        return aar == null || region == null ? null : new Runde(aar, region);
    }

    private Organisasjonsnummer organisasjon() {
        return orgnr == null ? Kjoring.INGEN_ORGANISASJON : Organisasjonsnummer.av(orgnr);
    }
}
