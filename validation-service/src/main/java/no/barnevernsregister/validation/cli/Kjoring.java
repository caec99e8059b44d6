package no.barnevernsregister.validation.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Format;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.validation.kostra.Filrapport;
import no.barnevernsregister.validation.kostra.Klientmottaker;
import no.barnevernsregister.validation.kostra.Kostrakontroll;
import no.barnevernsregister.validation.kostra.Runde;
import org.jspecify.annotations.Nullable;

/** One run over files. What went wrong on the way goes to standard error as sentences; reports go to the writer. */
final class Kjoring {

    /** For one who reports for nobody in particular; no organisation has it. */
    static final Organisasjonsnummer INGEN_ORGANISASJON = new Organisasjonsnummer("000000000");

    private final @Nullable Runde runde;
    private final Format vedTvil;
    private final PrintStream feil;
    private final Fremdrift fremdrift;
    private final Saksdokumenter dokumenter;
    private final int kjerner = Math.max(1, Runtime.getRuntime().availableProcessors());
    private Alvorlighet verst = Alvorlighet.OK;
    private boolean bruksfeil;

    /**
     * @param runde absent when year or region is not given
     * @param venterKostra whether something on the command line says that yearly extracts are meant
     */
    Kjoring(
            @Nullable Runde runde,
            boolean venterKostra,
            Organisasjonsnummer organisasjon,
            boolean kjede,
            PrintStream feil) {
        this.runde = runde;
        this.vedTvil = venterKostra ? Format.KOSTRA15F : Format.BVR;
        this.feil = feil;
        this.fremdrift = new Fremdrift(feil);
        this.dokumenter = kjede
                ? new Kjededokumenter(organisasjon, this::regelFeilet)
                : new Enkeltdokumenter(kjerner, organisasjon, this::regelFeilet);
    }

    /** Checks the files one after the other and returns the exit code. */
    int kjor(List<Path> filer, Rapportskriver skriver) {
        try (dokumenter) {
            int nummer = 0;
            for (Path fil : filer) {
                fremdrift.fil(++nummer, filer.size());
                try {
                    en(fil, svar -> skriv(svar, skriver));
                } catch (IOException | UncheckedIOException e) {
                    feil.println("Kunne ikke lese " + fil + ".");
                    bruksfeil = true;
                }
            }
            dokumenter.ferdig(svar -> skriv(svar, skriver));
        }
        fremdrift.ferdig();
        return bruksfeil ? ValidationCli.BRUK : kode(verst);
    }

    private void en(Path fil, Saksdokumenter.Mottaker mottaker) throws IOException {
        switch (format(fil)) {
            case BVR -> dokumenter.ta(fil, mottaker);
            case KOSTRA15F -> {
                dokumenter.vent(mottaker);
                kostra(fil, mottaker);
            }
        }
    }

    private Format format(Path fil) throws IOException {
        try (InputStream inn = Files.newInputStream(fil)) {
            return Formatgjenkjenning.gjenkjenn(inn, vedTvil);
        }
    }

    private void kostra(Path fil, Saksdokumenter.Mottaker mottaker) throws IOException {
        if (runde == null) {
            feil.println(fil + " er et KOSTRA 15F-uttrekk: oppgi både --aar og --region, for eksempel"
                    + " --aar 2025 --region 340100.");
            bruksfeil = true;
            return;
        }
        Klientmottaker teller = (nummer, _, _) -> fremdrift.klient(nummer);
        try (InputStream inn = Files.newInputStream(fil)) {
            Filrapport rapport = new Kostrakontroll(kjerner, this::regelFeilet).kontroller(inn, runde, teller);
            mottaker.svar(Filsvar.kostra(fil, rapport));
        }
    }

    private void skriv(Filsvar svar, Rapportskriver skriver) {
        fremdrift.rydd();
        skriver.skriv(svar);
        Alvorlighet dens = svar.rapport().alvorlighet();
        verst = dens.compareTo(verst) > 0 ? dens : verst;
    }

    private void regelFeilet(String regel) {
        feil.println("Regelen " + regel + " feilet. Det er en feil i programmet, ikke i filen.");
    }

    private static int kode(Alvorlighet verst) {
        return switch (verst) {
            case OK, INFO, WARNING -> 0;
            case ERROR -> 1;
            case FATAL -> 2;
        };
    }
}
