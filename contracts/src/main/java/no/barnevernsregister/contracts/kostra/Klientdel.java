package no.barnevernsregister.contracts.kostra;

/** A client of the yearly extract, or an object of it that has an id of its own. */
public sealed interface Klientdel permits Individ, Melding, Undersokelse, Plan, Tiltak, Flytting {

    /** Key in the case system: free text. */
    String id();
}
