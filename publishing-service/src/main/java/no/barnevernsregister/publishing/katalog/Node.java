package no.barnevernsregister.publishing.katalog;

/** What a statement of a catalogue is about. */
public sealed interface Node {

    /** An address. */
    record Iri(String adresse) implements Node {}

    /** Words in a language. */
    record Ord(String tekst, String sprak) implements Node {}

    /** A value of a type, given by the address of the type. */
    record Verdi(String tekst, String type) implements Node {}

    /** Words of no language, such as a number of an organisation. */
    record Tegn(String tekst) implements Node {}
}
