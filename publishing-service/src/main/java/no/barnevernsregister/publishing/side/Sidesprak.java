package no.barnevernsregister.publishing.side;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The languages of the pages. The address says which; without a word it is bokmål. */
public enum Sidesprak {
    NB("Bokmål", Locale.of("nb", "NO")),
    NN("Nynorsk", Locale.of("nn", "NO")),
    EN("English", Locale.UK);

    private final String navn;
    private final Locale locale;

    Sidesprak(String navn, Locale locale) {
        this.navn = navn;
        this.locale = locale;
    }

    /** The one with that tag; bokmål for any other. */
    public static Sidesprak av(String merke) {
        return Arrays.stream(values())
                .filter(en -> en.merke().equalsIgnoreCase(merke))
                .findFirst()
                .orElse(NB);
    }

    /** What it calls itself. */
    public String navn() {
        return navn;
    }

    /** Its tag in HTML and in the address. */
    public String merke() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return locale;
    }

    public static List<Sidesprak> alle() {
        return List.of(values());
    }
}
