package no.barnevernsregister.intake.halvaar.skjema;

import java.util.Optional;
import no.barnevernsregister.intake.halvaar.Enhet;

/**
 * A place in a form where something is written; {@code 5634:2.B}.
 *
 * @param navn a point; {@code merknad/R2} for a comment on what a rule found; {@code annen/5.2} for the mark that another
 *     body gave the figure
 */
public record Felt(Enhet enhet, String navn) implements Comparable<Felt> {

    private static final String MERKNAD = "merknad/";
    private static final String ANNEN = "annen/";

    public static Felt merknad(Enhet enhet, String funn) {
        return new Felt(enhet, MERKNAD + funn);
    }

    public static Felt annenInstans(Enhet enhet, String punkt) {
        return new Felt(enhet, ANNEN + punkt);
    }

    /** The field that the text names. */
    public static Optional<Felt> les(String tekst) {
        int skille = tekst.indexOf(':');
        return skille < 0
                ? Optional.empty()
                : Enhet.les(tekst.substring(0, skille)).map(enhet -> new Felt(enhet, tekst.substring(skille + 1)));
    }

    /** The rule of a comment. */
    public Optional<String> merknadTil() {
        return navn.startsWith(MERKNAD) ? Optional.of(navn.substring(MERKNAD.length())) : Optional.empty();
    }

    /** The point of a mark that another body gave the figure. */
    public Optional<String> annenInstansVed() {
        return navn.startsWith(ANNEN) ? Optional.of(navn.substring(ANNEN.length())) : Optional.empty();
    }

    @Override
    public int compareTo(Felt annet) {
        return toString().compareTo(annet.toString());
    }

    @Override
    public String toString() {
        return enhet + ":" + navn;
    }
}
