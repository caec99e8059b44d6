package no.barnevernsregister.intake.innsending;

import no.barnevernsregister.contracts.hendelse.Vurdering;

/** How far a submission has come; it only moves forward, in this order. */
public enum Status {
    MOTTATT,
    VALIDERES,
    PARKERT,
    KONTROLLERT,
    AVVIST,
    GODTATT,
    GODTATT_MED_MERKNAD,
    REGISTRERT;

    /** The status that a verdict gives. */
    public static Status av(Vurdering vurdering) {
        return switch (vurdering) {
            case VALIDERES -> VALIDERES;
            case PARKERT -> PARKERT;
            case KONTROLLERT -> KONTROLLERT;
            case AVVIST -> AVVIST;
            case GODTATT -> GODTATT;
            case GODTATT_MED_MERKNAD -> GODTATT_MED_MERKNAD;
        };
    }
}
