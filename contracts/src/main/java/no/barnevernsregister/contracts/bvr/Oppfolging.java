package no.barnevernsregister.contracts.bvr;

import java.util.List;

/**
 * Follow-up of a foster home.
 */
public record Oppfolging(List<Hyppighet> hyppighet, List<Utfort> utfort) {

    public Oppfolging {
        hyppighet = List.copyOf(hyppighet);
        utfort = List.copyOf(utfort);
    }
}
