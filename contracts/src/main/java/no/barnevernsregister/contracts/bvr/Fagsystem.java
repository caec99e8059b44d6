package no.barnevernsregister.contracts.bvr;

/**
 * The case system that sends.
 */
public record Fagsystem(String leverandor, String navn, String versjon) {}
