package no.barnevernsregister.intake.halvaar;

import java.util.List;
import java.util.Optional;

/** Which services report for a half-year. */
public interface Tjenesteregister {

    /** All of them, by the number of the host. */
    List<Tjeneste> alle(Halvaar halvaar);

    /** The one that reports for the unit. */
    default Optional<Tjeneste> forEnhet(Enhet enhet, Halvaar halvaar) {
        return alle(halvaar).stream().filter(en -> en.enheter().contains(enhet)).findFirst();
    }
}
