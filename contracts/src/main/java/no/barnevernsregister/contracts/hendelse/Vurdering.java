package no.barnevernsregister.contracts.hendelse;

/** What validation-service says of a submission. */
public enum Vurdering {
    VALIDERES,
    PARKERT,
    /** A yearly file is checked and waits for its sender to confirm or replace it. */
    KONTROLLERT,
    AVVIST,
    GODTATT,
    GODTATT_MED_MERKNAD
}
