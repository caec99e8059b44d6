package no.barnevernsregister.register.uttrekk.infra;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.register.uttrekk.Kolonne;
import no.barnevernsregister.register.uttrekk.Tabellskriver;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;
import org.jspecify.annotations.Nullable;

/**
 * A flat table as Parquet (format version 1): row groups of {@value #RADER_I_GRUPPE} rows, each column one page, plain
 * values under gzip. Memory is that of one row group. The same rows give the same bytes.
 */
final class Parquetskriver implements Tabellskriver {

    static final int RADER_I_GRUPPE = 20_000;

    private static final byte[] MERKE = "PAR1".getBytes(US_ASCII);

    private final OutputStream ut;
    private final List<Parquetkolonne> kolonner;
    private final List<RowGroup> grupper = new ArrayList<>();
    private long plass;
    private int raderIGruppen;
    private long rader;

    Parquetskriver(OutputStream ut, List<Kolonne> kolonner) throws IOException {
        this.ut = ut;
        this.kolonner = kolonner.stream().map(Parquetkolonne::new).toList();
        skriv(MERKE);
    }

    @Override
    public void rad(List<@Nullable Object> verdier) throws IOException {
        for (int i = 0; i < verdier.size(); i++) {
            kolonner.get(i).leggTil(verdier.get(i));
        }
        rader++;
        if (++raderIGruppen == RADER_I_GRUPPE) {
            skrivGruppe();
        }
    }

    private void skrivGruppe() throws IOException {
        List<ColumnChunk> deler = new ArrayList<>();
        long bytes = 0;
        for (Parquetkolonne kolonne : kolonner) {
            Parquetkolonne.Del del = kolonne.lukkDel(plass);
            skriv(del.bytes());
            bytes += del.ukomprimert();
            deler.add(del.beskrivelse());
        }
        grupper.add(new RowGroup(deler, bytes, raderIGruppen));
        raderIGruppen = 0;
    }

    @Override
    public void avslutt() throws IOException {
        if (raderIGruppen > 0) {
            skrivGruppe();
        }
        List<SchemaElement> skjema = new ArrayList<>();
        skjema.add(new SchemaElement("rad").setNum_children(kolonner.size()));
        kolonner.forEach(kolonne -> skjema.add(kolonne.skjema()));
        var bunn = new java.io.ByteArrayOutputStream();
        Util.writeFileMetaData(
                new FileMetaData(1, skjema, rader, grupper).setCreated_by("Barnevernsregisteret version 1"), bunn);
        skriv(bunn.toByteArray());
        skriv(Parquetkolonne.fireBytes(bunn.size()));
        skriv(MERKE);
        ut.flush();
    }

    private void skriv(byte[] bytes) throws IOException {
        ut.write(bytes);
        plass += bytes.length;
    }
}
