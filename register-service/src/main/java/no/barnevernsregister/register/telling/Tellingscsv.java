package no.barnevernsregister.register.telling;

import java.io.IOException;
import java.util.Objects;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;

/** Writes cells as CSV, line by line as they come: UTF-8, comma between, point in decimals. */
public final class Tellingscsv implements Cellemottaker<IOException> {

    private static final String HODE = "telling_id,kommune,bydel,periode,kjonn,aldersgruppe,kategori,verdi,barn\n";

    private final Appendable ut;
    private long linjer;

    /** Begins the file with its header. */
    public Tellingscsv(Appendable ut) throws IOException {
        this.ut = ut;
        ut.append(HODE);
    }

    @Override
    public void ta(Tellingscelle celle) throws IOException {
        ut.append(celle.tellingId())
                .append(',')
                .append(celle.kommune().verdi())
                .append(',')
                .append(celle.bydel() == null ? "" : celle.bydel().verdi())
                .append(',')
                .append(celle.periode())
                .append(',')
                .append(celle.kjonn())
                .append(',')
                .append(celle.aldersgruppe())
                .append(',')
                .append(felt(Objects.requireNonNullElse(celle.kategori(), "")))
                .append(',')
                .append(celle.verdi().toPlainString())
                .append(',')
                .append(Integer.toString(celle.barn()))
                .append('\n');
        linjer++;
    }

    /** How many cells were written. */
    public long linjer() {
        return linjer;
    }

    /** Codes come from the documents as they were sent. */
    private static String felt(String kode) {
        return kode.matches("[^\",\r\n]*") ? kode : '"' + kode.replace("\"", "\"\"") + '"';
    }
}
