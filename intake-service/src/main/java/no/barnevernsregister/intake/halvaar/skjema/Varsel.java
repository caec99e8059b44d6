package no.barnevernsregister.intake.halvaar.skjema;

import java.util.List;
import no.barnevernsregister.intake.halvaar.Halvaar;

/** A notice by e-mail: a subject and a link, and nothing of what the form says. */
public enum Varsel {
    SENDT("Halvårsrapporten er sendt"),
    RETURNERT("Statsforvalteren har returnert halvårsrapporten"),
    GODKJENT("Statsforvalteren har godkjent halvårsrapporten"),
    PAAMINNELSE("Halvårsrapporten er ikke sendt");

    /** The roles at the service that get it. */
    public static final List<String> ROLLER = List.of("godkjenner", "rapportor");

    private final String emne;

    Varsel(String emne) {
        this.emne = emne;
    }

    public String emne(Halvaar halvaar) {
        return emne + ", " + halvaar.navn().nb();
    }
}
