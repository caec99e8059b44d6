package no.barnevernsregister.prikking.revisor;

/** How much a finding matters. */
public enum Alvor {
    /** A hidden value is given away; the release must not be approved. */
    BRUDD,
    /** Possible, depends on what the reader of the file cannot see; a person must look at it. */
    MULIG
}
