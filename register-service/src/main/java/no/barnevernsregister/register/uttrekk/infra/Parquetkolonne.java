package no.barnevernsregister.register.uttrekk.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import no.barnevernsregister.register.uttrekk.Kolonne;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DateType;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;
import org.jspecify.annotations.Nullable;

/** The values of one column in one row group: whether each is there, run by run, and those that are. */
final class Parquetkolonne {

    /** A column's share of a row group as it stands in the file. */
    @SuppressWarnings("ArrayRecordComponent") // Written once, compared nowhere.
    record Del(byte[] bytes, long ukomprimert, ColumnChunk beskrivelse) {}

    private final Kolonne kolonne;
    private final ByteArrayOutputStream verdier = new ByteArrayOutputStream();
    private final ByteArrayOutputStream tilstede = new ByteArrayOutputStream();
    private int antall;
    private boolean lopErTilstede;
    private int lop;

    Parquetkolonne(Kolonne kolonne) {
        this.kolonne = kolonne;
    }

    void leggTil(@Nullable Object verdi) {
        antall++;
        if (lop > 0 && lopErTilstede != (verdi != null)) {
            lukkLop();
        }
        lopErTilstede = verdi != null;
        lop++;
        switch (verdi) {
            case null -> {
                // Only that it is not there is written.
            }
            case LocalDate dato -> verdier.writeBytes(fireBytes(Math.toIntExact(dato.toEpochDay())));
            case Integer tall -> verdier.writeBytes(fireBytes(tall));
            default -> {
                byte[] tekst = verdi.toString().getBytes(UTF_8);
                verdier.writeBytes(fireBytes(tekst.length));
                verdier.writeBytes(tekst);
            }
        }
    }

    /** Ends the row group's share of this column; what comes after belongs to the next. */
    Del lukkDel(long plass) throws IOException {
        lukkLop();
        var side = new ByteArrayOutputStream();
        side.writeBytes(fireBytes(tilstede.size()));
        tilstede.writeTo(side);
        verdier.writeTo(side);
        var pakket = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(pakket)) {
            side.writeTo(gzip);
        }
        var hode = new PageHeader(PageType.DATA_PAGE, side.size(), pakket.size())
                .setData_page_header(new DataPageHeader(antall, Encoding.PLAIN, Encoding.RLE, Encoding.RLE));
        var alt = new ByteArrayOutputStream();
        Util.writePageHeader(hode, alt);
        long ukomprimert = alt.size() + (long) side.size();
        pakket.writeTo(alt);
        var beskrivelse = new ColumnMetaData(
                type(),
                List.of(Encoding.PLAIN, Encoding.RLE),
                List.of(kolonne.navn()),
                CompressionCodec.GZIP,
                antall,
                ukomprimert,
                alt.size(),
                plass);
        antall = 0;
        verdier.reset();
        tilstede.reset();
        return new Del(alt.toByteArray(), ukomprimert, new ColumnChunk(plass).setMeta_data(beskrivelse));
    }

    SchemaElement skjema() {
        var element =
                new SchemaElement(kolonne.navn()).setType(type()).setRepetition_type(FieldRepetitionType.OPTIONAL);
        return switch (kolonne.type()) {
            case TEKST ->
                element.setConverted_type(ConvertedType.UTF8).setLogicalType(LogicalType.STRING(new StringType()));
            case DATO -> element.setConverted_type(ConvertedType.DATE).setLogicalType(LogicalType.DATE(new DateType()));
            case HELTALL -> element;
        };
    }

    private Type type() {
        return kolonne.type() == Kolonne.Type.TEKST ? Type.BYTE_ARRAY : Type.INT32;
    }

    /** A run of values that are all there, or all absent: its length shifted once, then the level. */
    private void lukkLop() {
        int rest = lop << 1;
        while (rest >= 0x80) {
            tilstede.write((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        tilstede.write(rest);
        tilstede.write(lopErTilstede ? 1 : 0);
        lop = 0;
    }

    static byte[] fireBytes(int tall) {
        return ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(tall)
                .array();
    }
}
