package no.barnevernsregister.intake.halvaar.definisjon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import no.barnevernsregister.contracts.typer.Tekst;
import org.jspecify.annotations.Nullable;

/** A definition file: one line for each entry, semicolons between fields, the first line names them. No field holds one. */
record Definisjonsfil(String navn, List<Linje> linjer) {

    record Linje(String fil, int nummer, List<String> navn, List<String> felter) {

        String felt(String kolonne) {
            int plass = navn.indexOf(kolonne);
            if (plass < 0) {
                throw feil("kolonnen " + kolonne + " mangler");
            }
            return felter.get(plass);
        }

        String krevd(String kolonne) {
            String verdi = felt(kolonne);
            if (verdi.isEmpty()) {
                throw feil(kolonne + " er tom");
            }
            return verdi;
        }

        Tekst tekst(String kolonne) {
            return new Tekst(krevd(kolonne + "_nb"), krevd(kolonne + "_nn"));
        }

        /** None when both forms are empty; one alone is a fault. */
        @Nullable
        Tekst valgfriTekst(String kolonne) {
            return felt(kolonne + "_nb").isEmpty() && felt(kolonne + "_nn").isEmpty() ? null : tekst(kolonne);
        }

        /** Reads a field with a reader that throws {@link IllegalArgumentException}. */
        <T> T les(Supplier<T> leser) {
            try {
                return leser.get();
            } catch (IllegalArgumentException e) {
                throw feil(String.valueOf(e.getMessage()));
            }
        }

        UgyldigDefinisjon feil(String grunn) {
            return new UgyldigDefinisjon(fil, nummer, grunn);
        }
    }

    static Definisjonsfil les(String navn, String innhold) {
        String[] rader = innhold.replace("\uFEFF", "").split("\r?\n", -1);
        List<String> kolonner = List.of(rader[0].split(";", -1));
        List<Linje> linjer = new ArrayList<>();
        for (int i = 1; i < rader.length; i++) {
            if (rader[i].isBlank()) {
                continue;
            }
            List<String> felter =
                    Arrays.stream(rader[i].split(";", -1)).map(String::strip).toList();
            if (felter.size() != kolonner.size()) {
                throw new UgyldigDefinisjon(
                        navn, i + 1, "har " + felter.size() + " felter, men skal ha " + kolonner.size());
            }
            linjer.add(new Linje(navn, i + 1, kolonner, felter));
        }
        return new Definisjonsfil(navn, List.copyOf(linjer));
    }
}
