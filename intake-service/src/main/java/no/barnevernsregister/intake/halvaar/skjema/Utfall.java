package no.barnevernsregister.intake.halvaar.skjema;

import java.util.List;

/** How a step with a form went. */
public sealed interface Utfall {

    record Gjort() implements Utfall {}

    /** There are findings in the way. */
    record Stoppet(List<Regelfunn> funn) implements Utfall {}

    /** The form is not where the step begins. */
    record FeilTilstand(Tilstand tilstand) implements Utfall {}

    /** Somebody has changed the form since it was looked at. */
    record Endret() implements Utfall {}
}
