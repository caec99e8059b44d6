package no.barnevernsregister.validation.regel;

/** When an ERROR becomes a WARNING because the data are migrated. */
public enum Mykning {
    /** Only by the general clause: the case came by KOSTRA and the object carries a MigrertId. */
    GENERELL,
    /** The rule itself says so: the object carries a MigrertId, whatever the channel. */
    ERKLART,
    /** Never: it is not an ERROR, or nothing else is meaningful after it. */
    ALDRI
}
