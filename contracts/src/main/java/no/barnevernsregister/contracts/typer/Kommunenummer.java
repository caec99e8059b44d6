package no.barnevernsregister.contracts.typer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The number of a municipality: four ASCII digits, the first two of them the county as it was when the number was given. */
public record Kommunenummer(String verdi) implements Comparable<Kommunenummer> {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}");

    public Kommunenummer {
        if (!FORM.matcher(verdi).matches()) {
            throw new IllegalArgumentException("Et kommunenummer har fire sifre.");
        }
    }

    @JsonCreator
    public static Kommunenummer av(String tekst) {
        return new Kommunenummer(tekst);
    }

    @Override
    public int compareTo(Kommunenummer annen) {
        return verdi.compareTo(annen.verdi);
    }

    @Override
    @JsonValue
    public String toString() {
        return verdi;
    }

    /** The number of the county that the municipality lies in while this number is valid. */
    public String fylkesnummer() {
        return verdi.substring(0, 2);
    }
}
