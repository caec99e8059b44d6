package no.barnevernsregister.contracts.hendelse;

/** What validation-service says of a submission. */
public enum Vurdering {
    VALIDERES,
    PARKERT,
    AVVIST,
    GODTATT,
    GODTATT_MED_MERKNAD
}
