package no.barnevernsregister.publishing.utgivelse;

/**
 * What an earlier approved release shows, which anybody may have kept.
 *
 * @param navn how the auditor names it
 */
public record Tidligere(String navn, Tellingsfil fil) {}
