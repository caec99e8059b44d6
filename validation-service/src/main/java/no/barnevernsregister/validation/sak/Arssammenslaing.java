package no.barnevernsregister.validation.sak;

import java.time.LocalDate;
import java.util.List;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.bvr.Slettet;
import org.jspecify.annotations.Nullable;

/**
 * The state of a case that comes by yearly extracts. A file tells all that a service has of a case for one year; a later file
 * of the same year takes its place, and other years stay.
 */
public final class Arssammenslaing {

    private Arssammenslaing() {}

    /**
     * The state of the case.
     *
     * @param aar what the newest file of each year holds of the case, oldest year first; none when no file has it any more
     * @param kjent the state before; absent for a new case
     * @param dag what is gone, is deleted on this day
     * @throws IllegalArgumentException when there is neither a year nor a state before
     */
    public static Sak slaaSammen(List<Sak> aar, @Nullable Sak kjent, LocalDate dag) {
        Sak resultat = kjent == null ? null : Sammenslaing.slaaSammen(kjent, altSlettet(kjent, aar.isEmpty(), dag));
        for (Sak ett : aar) {
            resultat = Sammenslaing.slaaSammen(resultat, ett);
        }
        if (resultat == null) {
            throw new IllegalArgumentException("En sak må finnes i minst ett årsuttrekk.");
        }
        return resultat;
    }

    /** A change that deletes every object; those that a year still holds live again when it is merged. */
    private static Sak altSlettet(Sak sak, boolean ogSaken, LocalDate dag) {
        return new Sak(
                sak.id(),
                sak.migrertId(),
                sak.startDato(),
                sak.sluttDato(),
                sak.journalnummer(),
                sak.avsluttet(),
                ogSaken,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                sak.objekter()
                        .map(objekt -> new Slettet(objekt.id(), objekt.type(), dag))
                        .toList());
    }
}
