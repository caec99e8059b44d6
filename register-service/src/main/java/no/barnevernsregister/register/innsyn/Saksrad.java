package no.barnevernsregister.register.innsyn;

import java.util.LinkedHashMap;
import java.util.Map;

/** A row as it is shown: its columns in order, empty ones left out, codes with what they mean. */
public final class Saksrad {

    private final String tabell;
    private final Map<String, Verdi> verdier = new LinkedHashMap<>();

    public Saksrad(String tabell) {
        this.tabell = tabell;
    }

    public void ta(String kolonne, String verdi) {
        verdier.put(kolonne, new Verdi(verdi, Innsynskoder.tekst(tabell, kolonne, verdi)));
    }

    public Map<String, Verdi> verdier() {
        return verdier;
    }
}
