package no.barnevernsregister.publishing.tabell.infra.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.publishing.tabell.Datasett;
import no.barnevernsregister.publishing.tabell.Tabelltekst;
import no.barnevernsregister.publishing.tabell.Utvalg;
import no.barnevernsregister.publishing.tabell.Variabel;
import no.barnevernsregister.publishing.tabell.Visning;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;

/**
 * Parquet, as PxWeb lays it out: a row for each combination of codes, for each content a column of values and one of signs, and
 * when the release came out. With one content they are {@code value} and {@code value_symbol}.
 */
public final class Parquet implements Format {

    private static final byte[] MERKE = "PAR1".getBytes(US_ASCII);

    @Override
    public String navn() {
        return "parquet";
    }

    @Override
    public String innholdstype() {
        return "application/octet-stream";
    }

    @Override
    public String endelse() {
        return "parquet";
    }

    @Override
    public void skriv(Datasett sett, Visning visning, OutputStream ut) throws IOException {
        List<Parquetkolonne> kolonner = kolonner(sett);
        int antall = sett.celler().length
                / Math.max(
                        1,
                        innhold(sett).stream()
                                .mapToInt(del -> del.verdier().size())
                                .sum());
        ut.write(MERKE);
        long plass = MERKE.length;
        List<ColumnChunk> deler = new ArrayList<>();
        long ukomprimert = 0;
        for (Parquetkolonne kolonne : kolonner) {
            Parquetkolonne.Del del = kolonne.del(plass);
            ut.write(del.bytes());
            plass += del.bytes().length;
            ukomprimert += del.ukomprimert();
            deler.add(del.beskrivelse());
        }
        List<SchemaElement> skjema = new ArrayList<>();
        skjema.add(new SchemaElement("rad").setNum_children(kolonner.size()));
        kolonner.forEach(kolonne -> skjema.add(kolonne.skjema()));
        var bunn = new ByteArrayOutputStream();
        Util.writeFileMetaData(
                new FileMetaData(1, skjema, antall, List.of(new RowGroup(deler, ukomprimert, antall)))
                        .setCreated_by("Barnevernsregisteret version 1")
                        .setKey_value_metadata(List.of(
                                new KeyValue("tittel").setValue(sett.tittel()),
                                new KeyValue("kilde").setValue(sett.kilde()),
                                new KeyValue("noter").setValue(String.join("\n", sett.noter())),
                                new KeyValue("lisens").setValue(Tabelltekst.LISENS))),
                bunn);
        bunn.writeTo(ut);
        ut.write(Parquetkolonne.fireBytes(bunn.size()));
        ut.write(MERKE);
    }

    private static List<Parquetkolonne> kolonner(Datasett sett) {
        List<Utvalg.Del> nokler = sett.dimensjoner().stream()
                .filter(del -> del.variabel().slag() != Variabel.Slag.INNHOLD)
                .toList();
        List<Parquetkolonne> kolonner = new ArrayList<>();
        nokler.forEach(del -> kolonner.add(Parquetkolonne.tekst(del.variabel().kode())));
        List<Variabel.Verdi> innhold =
                innhold(sett).stream().flatMap(del -> del.verdier().stream()).toList();
        for (Variabel.Verdi verdi : innhold) {
            String navn = innhold.size() == 1 ? "value" : "ContentsCode_" + verdi.kode();
            kolonner.add(Parquetkolonne.tall(navn));
            kolonner.add(Parquetkolonne.tekst(navn + "_symbol"));
        }
        Parquetkolonne tidspunkt = Parquetkolonne.tekst("timestamp");
        kolonner.add(tidspunkt);
        String publisert =
                sett.hode().publisert().truncatedTo(ChronoUnit.SECONDS).toString();
        int[] rader = sett.steder(nokler);
        int[] bortover = sett.steder(innhold(sett));
        for (int rad = 0; rad < rader.length; rad++) {
            List<String> koder = JsonPx.koder(nokler, rad);
            for (int i = 0; i < koder.size(); i++) {
                kolonner.get(i).leggTil(koder.get(i));
            }
            for (int i = 0; i < bortover.length; i++) {
                int celle = sett.celler()[rader[rad] + bortover[i]];
                Parquetkolonne verdi = kolonner.get(nokler.size() + 2 * i);
                if (sett.kube().harVerdi(celle)) {
                    verdi.leggTil(sett.kube().verdi(celle).doubleValue());
                } else {
                    verdi.leggTilTom();
                }
                kolonner.get(nokler.size() + 2 * i + 1).leggTil(sett.kube().tegn(celle));
            }
            tidspunkt.leggTil(publisert);
        }
        return kolonner;
    }

    private static List<Utvalg.Del> innhold(Datasett sett) {
        return sett.dimensjoner().stream()
                .filter(del -> del.variabel().slag() == Variabel.Slag.INNHOLD)
                .toList();
    }
}
