package no.barnevernsregister.publishing.tabell.infra.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.StringType;
import org.apache.parquet.format.Type;
import org.apache.parquet.format.Util;

/** A column of numbers or text: whether each value is there, run by run, and those that are. */
final class Parquetkolonne {

    /** The column as it stands in the file. */
    @SuppressWarnings("ArrayRecordComponent") // Written once, compared nowhere.
    record Del(byte[] bytes, long ukomprimert, ColumnChunk beskrivelse) {}

    private final String navn;
    private final Type type;
    private final ByteArrayOutputStream verdier = new ByteArrayOutputStream();
    private final ByteArrayOutputStream tilstede = new ByteArrayOutputStream();
    private int antall;
    private boolean lopErTilstede;
    private int lop;

    private Parquetkolonne(String navn, Type type) {
        this.navn = navn;
        this.type = type;
    }

    static Parquetkolonne tekst(String navn) {
        return new Parquetkolonne(navn, Type.BYTE_ARRAY);
    }

    static Parquetkolonne tall(String navn) {
        return new Parquetkolonne(navn, Type.DOUBLE);
    }

    void leggTil(String tekst) {
        tell(true);
        byte[] bytes = tekst.getBytes(UTF_8);
        verdier.writeBytes(fireBytes(bytes.length));
        verdier.writeBytes(bytes);
    }

    void leggTil(double tall) {
        tell(true);
        verdier.writeBytes(ByteBuffer.allocate(Double.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putDouble(tall)
                .array());
    }

    void leggTilTom() {
        tell(false);
    }

    private void tell(boolean erTilstede) {
        if (lop > 0 && lopErTilstede != erTilstede) {
            lukkLop();
        }
        lopErTilstede = erTilstede;
        lop++;
        antall++;
    }

    /** The whole column as one page that begins at a place of the file. */
    Del del(long plass) throws IOException {
        lukkLop();
        var side = new ByteArrayOutputStream();
        side.writeBytes(fireBytes(tilstede.size()));
        tilstede.writeTo(side);
        verdier.writeTo(side);
        var pakket = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(pakket)) {
            side.writeTo(gzip);
        }
        var alt = new ByteArrayOutputStream();
        Util.writePageHeader(
                new PageHeader(PageType.DATA_PAGE, side.size(), pakket.size())
                        .setData_page_header(new DataPageHeader(antall, Encoding.PLAIN, Encoding.RLE, Encoding.RLE)),
                alt);
        long ukomprimert = alt.size() + (long) side.size();
        pakket.writeTo(alt);
        var beskrivelse = new ColumnMetaData(
                type,
                List.of(Encoding.PLAIN, Encoding.RLE),
                List.of(navn),
                CompressionCodec.GZIP,
                antall,
                ukomprimert,
                alt.size(),
                plass);
        return new Del(alt.toByteArray(), ukomprimert, new ColumnChunk(plass).setMeta_data(beskrivelse));
    }

    SchemaElement skjema() {
        var element = new SchemaElement(navn).setType(type).setRepetition_type(FieldRepetitionType.OPTIONAL);
        return type == Type.BYTE_ARRAY
                ? element.setConverted_type(ConvertedType.UTF8).setLogicalType(LogicalType.STRING(new StringType()))
                : element;
    }

    /** The length of a run shifted once, then whether its values are there. */
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
