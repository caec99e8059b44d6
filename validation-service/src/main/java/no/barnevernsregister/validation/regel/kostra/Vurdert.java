package no.barnevernsregister.validation.regel.kostra;

import java.time.LocalDate;
import no.barnevernsregister.contracts.kostra.Melding;

/** Which reports must say who sent them and what they are about. */
final class Vurdert {

    private Vurdert() {}

    /** Whether it was dropped, or taken further, in the year or later; not when it was put to a case already at work. */
    static boolean er(Melding melding, int aar) {
        LocalDate slutt = melding.sluttDato();
        String konklusjon = melding.konklusjon();
        return slutt != null && slutt.getYear() >= aar && ("1".equals(konklusjon) || "2".equals(konklusjon));
    }
}
