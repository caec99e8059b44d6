package no.barnevernsregister.publishing.tabell;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import no.barnevernsregister.publishing.nokkeltall.Tekst;

/** A variable of a table with its values in the order of the table. */
public final class Variabel {

    /** What a variable is about. */
    public enum Slag {
        REGION,
        TID,
        INNHOLD,
        ANNET
    }

    /** A value of a variable. */
    public record Verdi(String kode, Tekst navn) {}

    private final String kode;
    private final Tekst navn;
    private final Slag slag;
    private final List<Verdi> verdier;
    private final String total;
    private final Map<String, Integer> plasser = new HashMap<>();

    /** @param total the code that stands for all, chosen when the variable is left out; empty when there is none */
    public Variabel(String kode, Tekst navn, Slag slag, List<Verdi> verdier, String total) {
        this.kode = kode;
        this.navn = navn;
        this.slag = slag;
        this.verdier = List.copyOf(verdier);
        this.total = total;
        for (int i = 0; i < verdier.size(); i++) {
            plasser.putIfAbsent(verdier.get(i).kode().toUpperCase(Locale.ROOT), i);
        }
    }

    public String kode() {
        return kode;
    }

    public Tekst navn() {
        return navn;
    }

    public Slag slag() {
        return slag;
    }

    public List<Verdi> verdier() {
        return verdier;
    }

    public String total() {
        return total;
    }

    public boolean harTotal() {
        return !total.isEmpty();
    }

    public List<String> koder() {
        return verdier.stream().map(Verdi::kode).toList();
    }

    /** Where a code stands, whatever the case of its letters; empty when there is no such value. */
    public OptionalInt plass(String verdi) {
        Integer plass = plasser.get(verdi.toUpperCase(Locale.ROOT));
        return plass == null ? OptionalInt.empty() : OptionalInt.of(plass);
    }
}
