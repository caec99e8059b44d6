package no.barnevernsregister.contracts.bvr;

import java.util.List;

/**
 * Supervision of a child in a foster home.
 */
public record Tilsyn(List<TilsynAnsvarlig> ansvarlig, List<Hyppighet> hyppighet, List<Utfort> utfort) {

    public Tilsyn {
        ansvarlig = List.copyOf(ansvarlig);
        hyppighet = List.copyOf(hyppighet);
        utfort = List.copyOf(utfort);
    }
}
