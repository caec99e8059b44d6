package no.barnevernsregister.contracts.hendelse;

/** How a sender proved that it may act for the reporting organisation. */
public enum Mekanisme {
    /** A Maskinporten token of the organisation itself. */
    EGEN,
    /** A Maskinporten token delegated to a vendor in Altinn. */
    DELEGERING,
    /** A Maskinporten token of a vendor's system user. */
    SYSTEMBRUKER,
    /** A person logged in by ID-porten. */
    PERSON
}
