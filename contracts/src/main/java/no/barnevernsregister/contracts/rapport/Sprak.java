package no.barnevernsregister.contracts.rapport;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.barnevernsregister.contracts.typer.Tekst;

/** The written form that a page is read in. */
public enum Sprak {
    NB,
    NN;

    /** The one that a language tag asks for; {@code no} is bokmål. */
    public static Optional<Sprak> av(String merke) {
        return switch (Locale.forLanguageTag(merke).getLanguage()) {
            case "nb", "no" -> Optional.of(NB);
            case "nn" -> Optional.of(NN);
            default -> Optional.empty();
        };
    }

    /** The first of the tags that is one of ours, else bokmål. */
    public static Sprak forste(List<Locale> onsket) {
        return onsket.stream()
                .flatMap(en -> av(en.toLanguageTag()).stream())
                .findFirst()
                .orElse(NB);
    }

    /** Its tag in HTML and HTTP. */
    public String merke() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String av(Tekst tekst) {
        return this == NB ? tekst.nb() : tekst.nn();
    }
}
