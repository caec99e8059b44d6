package no.barnevernsregister.contracts.hendelse;

/** The form of a submission. */
public enum Format {
    BVR,
    KOSTRA15F
}
