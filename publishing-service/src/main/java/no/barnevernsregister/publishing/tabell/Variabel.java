package no.barnevernsregister.publishing.tabell;

import java.util.List;

/**
 * A variable of a table.
 *
 * @param total the code that stands for all, chosen when the variable is left out; empty when there is none
 */
public record Variabel(String kode, String navn, List<Verdi> verdier, String total) {

    /** A value of a variable. */
    public record Verdi(String kode, String navn) {}

    public Variabel {
        verdier = List.copyOf(verdier);
    }

    public List<String> koder() {
        return verdier.stream().map(Verdi::kode).toList();
    }
}
