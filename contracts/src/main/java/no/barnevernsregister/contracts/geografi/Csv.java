package no.barnevernsregister.contracts.geografi;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads the data files that lie beside the code: UTF-8, comma, header row. */
public final class Csv {

    /** A row, by column name. */
    public record Rad(Map<String, String> felter) {

        /**
         * A field, which may be empty.
         *
         * @throws IllegalStateException when the file has no such column
         */
        public String felt(String kolonne) {
            String verdi = felter.get(kolonne);
            if (verdi == null) {
                throw new IllegalStateException("Kolonnen " + kolonne + " mangler.");
            }
            return verdi;
        }
    }

    private Csv() {}

    /** The rows of a resource; a name that ends in {@code .gz} is unpacked. */
    public static List<Rad> les(String ressurs) {
        try (InputStream fil = Csv.class.getResourceAsStream(ressurs)) {
            if (fil == null) {
                throw new IllegalStateException("Datafilen " + ressurs + " mangler.");
            }
            InputStream innhold = ressurs.endsWith(".gz") ? new GZIPInputStream(fil) : fil;
            try (MappingIterator<Map<String, String>> rader = new CsvMapper()
                    .readerForMapOf(String.class)
                    .with(CsvSchema.emptySchema().withHeader())
                    .readValues(new InputStreamReader(innhold, UTF_8))) {
                return rader.readAll().stream().map(Rad::new).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Datafilen " + ressurs + " kan ikke leses.", e);
        }
    }
}
