package no.barnevernsregister.intake.halvaar;

import java.util.List;

/**
 * Who fills in one form: a municipality or district for itself, or the host of an intermunicipal service for all its
 * members.
 *
 * @param enheter whom the figures are about, the host first
 */
public record Tjeneste(Enhet vert, List<Enhet> enheter) {

    public Tjeneste {
        enheter = List.copyOf(enheter);
        if (!enheter.contains(vert)) {
            throw new IllegalArgumentException("En tjeneste rapporterer også for verten sin.");
        }
    }

    public static Tjeneste alene(Enhet enhet) {
        return new Tjeneste(enhet, List.of(enhet));
    }

    public boolean interkommunal() {
        return enheter.size() > 1;
    }
}
