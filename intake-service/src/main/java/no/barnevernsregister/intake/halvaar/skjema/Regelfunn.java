package no.barnevernsregister.intake.halvaar.skjema;

import java.util.List;
import no.barnevernsregister.contracts.typer.Tekst;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.definisjon.Regel.Alvor;

/**
 * What a rule found in a form.
 *
 * @param nokkel the rule, and the point when it looks at points one by one: {@code R2}, {@code R15/2.B}
 * @param punkter the points it is about, the one where it is shown in full first
 * @param tall what the points have, for example {@code 2.A: 3, 2.B: 4}; empty when nothing is there
 * @param merknad the comment on a warning; empty when it is missing
 */
public record Regelfunn(
        String nokkel, Alvor alvor, Enhet enhet, List<String> punkter, Tekst tekst, String tall, String merknad) {

    public Regelfunn {
        punkter = List.copyOf(punkter);
    }

    public boolean erFeil() {
        return alvor == Alvor.FEIL;
    }

    /** Whether the point is only missing; a draft is not told so. */
    public boolean erMangel() {
        return nokkel.startsWith("R0/");
    }

    /** Whether it keeps the form from going on. */
    public boolean stopper() {
        return erFeil() || merknad.isBlank();
    }

    /** The field that the comment is written in. */
    public Felt merknadsfelt() {
        return Felt.merknad(enhet, nokkel);
    }
}
