package no.barnevernsregister.contracts.typer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The number of a city district within its municipality: two ASCII digits. */
public record Bydelsnummer(String verdi) implements Comparable<Bydelsnummer> {

    private static final Pattern FORM = Pattern.compile("[0-9]{2}");

    public Bydelsnummer {
        if (!FORM.matcher(verdi).matches()) {
            throw new IllegalArgumentException("Et bydelsnummer har to sifre.");
        }
    }

    @JsonCreator
    public static Bydelsnummer av(String tekst) {
        return new Bydelsnummer(tekst);
    }

    @Override
    public int compareTo(Bydelsnummer annen) {
        return verdi.compareTo(annen.verdi);
    }

    @Override
    @JsonValue
    public String toString() {
        return verdi;
    }
}
