package no.barnevernsregister.publishing.side;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of the Norwegian alphabet. */
final class Sorteringsrekke {

    static final Comparator<String> NORSK = lag();

    private Sorteringsrekke() {}

    private static Comparator<String> lag() {
        Collator rekke = Collator.getInstance(Locale.of("nb", "NO"));
        rekke.setStrength(Collator.TERTIARY);
        return (en, annen) -> {
            synchronized (rekke) {
                return rekke.compare(en, annen);
            }
        };
    }
}
