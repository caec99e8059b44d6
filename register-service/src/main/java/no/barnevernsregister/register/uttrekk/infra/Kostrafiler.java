package no.barnevernsregister.register.uttrekk.infra;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.kostra.Avgiver;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.xml.Kostraskriver;
import org.jspecify.annotations.Nullable;

/** The files of a year, each begun with its first client: one by itself, or all of the country in a ZIP. */
final class Kostrafiler {

    private final OutputStream ut;
    private final @Nullable ZipOutputStream zip;
    private final int aar;
    private @Nullable Kostraskriver apen;
    private String kommune = "";

    Kostrafiler(OutputStream ut, int aar, boolean hele) {
        this.zip = hele ? new ZipOutputStream(ut) : null;
        this.ut = zip == null ? ut : zip;
        this.aar = aar;
    }

    /** The file of a municipality; clients come municipality by municipality. */
    Kostraskriver til(String neste) throws IOException {
        if (apen == null || !kommune.equals(neste)) {
            lukk();
            kommune = neste;
            if (zip != null) {
                var fil = new ZipEntry("kostra15f-" + aar + "-" + neste + ".xml");
                // The same day in every ZIP, so that the same order gives the same bytes.
                fil.setTimeLocal(LocalDateTime.of(aar, 12, 31, 0, 0));
                zip.putNextEntry(fil);
            }
            apen = new Kostraskriver(ut, avgiver(neste));
        }
        return apen;
    }

    private Avgiver avgiver(String nummer) {
        var kjent = Kommuner.finn(new Kommunenummer(nummer))
                .orElseThrow(() -> new IllegalStateException("Kommunenummer " + nummer + " er ikke i bruk."));
        return new Avgiver(kjent.organisasjonsnummer().verdi(), String.valueOf(aar), nummer, kjent.navn());
    }

    private void lukk() throws IOException {
        if (apen != null) {
            apen.avslutt();
            apen = null;
            if (zip != null) {
                zip.closeEntry();
            }
        }
    }

    /** Ends them; files that are broken off are not ended, so that they cannot be taken for whole ones. */
    void avslutt() throws IOException {
        lukk();
        if (zip != null) {
            zip.finish();
        }
        ut.flush();
    }
}
