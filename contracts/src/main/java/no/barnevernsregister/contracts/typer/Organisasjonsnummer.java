package no.barnevernsregister.contracts.typer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** An organisation number: nine ASCII digits, the last a control digit (weights 3 2 7 6 5 4 3 2, modulus 11). */
public record Organisasjonsnummer(String verdi) implements Comparable<Organisasjonsnummer> {

    private static final Pattern FORM = Pattern.compile("[0-9]{9}");

    public Organisasjonsnummer {
        if (!erGyldig(verdi)) {
            throw new IllegalArgumentException(
                    "Et organisasjonsnummer har ni sifre, og det siste er et kontrollsiffer.");
        }
    }

    /** Whether the text is an organisation number. */
    public static boolean erGyldig(String tekst) {
        return FORM.matcher(tekst).matches() && riktigKontrollsiffer(tekst);
    }

    @JsonCreator
    public static Organisasjonsnummer av(String tekst) {
        return new Organisasjonsnummer(tekst);
    }

    @Override
    public int compareTo(Organisasjonsnummer annen) {
        return verdi.compareTo(annen.verdi);
    }

    @Override
    @JsonValue
    public String toString() {
        return verdi;
    }

    private static boolean riktigKontrollsiffer(String sifre) {
        int[] vekter = {3, 2, 7, 6, 5, 4, 3, 2, 1};
        int sum = 0;
        for (int i = 0; i < vekter.length; i++) {
            sum += vekter[i] * (sifre.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }
}
