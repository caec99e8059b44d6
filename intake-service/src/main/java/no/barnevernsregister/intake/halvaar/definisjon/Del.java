package no.barnevernsregister.intake.halvaar.definisjon;

import java.util.List;
import no.barnevernsregister.contracts.typer.Tekst;

/** A section of the form with the points that a round has in it. */
public record Del(String id, Tekst navn, Tekst innledning, List<Punkt> punkter) {

    public Del {
        punkter = List.copyOf(punkter);
    }

    /** The section of the county governor. */
    public boolean forStatsforvalter() {
        return id.equals("SF");
    }
}
