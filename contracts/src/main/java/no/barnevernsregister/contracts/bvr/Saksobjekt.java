package no.barnevernsregister.contracts.bvr;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An object that stands directly under a case; its kind and id name it within the case. */
public sealed interface Saksobjekt
        permits Personalia,
                Melding,
                Undersokelse,
                Plan,
                Tiltak,
                Vedtak,
                Ettervern,
                OversendelseFylkesnemnd,
                Flytting,
                Relasjon {

    UUID id();

    Begrepstype type();

    /** Key of the same object in the older system; absent when there is none, and for kinds that have none. */
    default @Nullable String migrertId() {
        return null;
    }

    /** Whether the sender marked it as deleted. */
    boolean erSlettet();

    /** The same object marked as deleted. */
    Saksobjekt somSlettet();
}
