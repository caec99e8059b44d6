package no.barnevernsregister.register.revisjon;

/** What an entry of the audit log tells of. */
public enum Slag {
    /** Somebody was given rows. */
    LEST,
    /** Somebody has begun to be given rows; how many there were stands in an entry of its own when the last is given. */
    LESING_BEGYNT,
    /** The last row of such a read was given. */
    LESING_AVSLUTTET,
    /** A version of a case came in. */
    REGISTRERT,
    /** Something was removed because it had been kept for as long as it may be. */
    SLETTET
}
