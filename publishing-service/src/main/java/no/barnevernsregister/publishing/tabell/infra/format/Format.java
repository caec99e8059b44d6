package no.barnevernsregister.publishing.tabell.infra.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import no.barnevernsregister.publishing.tabell.Datasett;
import no.barnevernsregister.publishing.tabell.UgyldigUtvalg;
import no.barnevernsregister.publishing.tabell.Visning;

/** A way to write a selection. None of them can tell why a cell is hidden, and none writes a hidden cell as nothing or as 0. */
public sealed interface Format permits JsonStat2, Csv, Xlsx, Px, Html, Parquet, JsonPx, Langcsv {

    /** Those of the contract, in its order; the first is the default. */
    List<Format> ALLE =
            List.of(new JsonStat2(), new Csv(), new Xlsx(), new Px(), new Html(), new Parquet(), new JsonPx());

    /** What it is called in {@code outputFormat}. */
    String navn();

    String innholdstype();

    /** The ending of a file; empty for what is rather read than saved. */
    String endelse();

    void skriv(Datasett datasett, Visning visning, OutputStream ut) throws IOException;

    /**
     * The format of a name, whatever the case of its letters; the default when there is none.
     *
     * @throws UgyldigUtvalg when there is no such format
     */
    static Format finn(String navn) {
        return navn.isBlank()
                ? ALLE.getFirst()
                : ALLE.stream()
                        .filter(format -> format.navn().equalsIgnoreCase(navn.strip()))
                        .findFirst()
                        .orElseThrow(() -> UgyldigUtvalg.ukjentFormat(
                                navn, ALLE.stream().map(Format::navn).collect(Collectors.joining(", "))));
    }
}
