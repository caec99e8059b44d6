package no.barnevernsregister.prikking.revisor;

import java.util.Map;

/**
 * The attacker. Reads what anybody can download and tries to work out hidden cells.
 * Shares no class with the suppressor. Thread safe.
 */
public final class Revisor {
    private final Map<String, Tre> traer;
    private final Revisjonsvalg valg;

    /**
     * Takes the code lists.
     *
     * @param traer code list by name of dimension; a dimension without one has no groups but the total
     * @param valg what to assume and try
     */
    public Revisor(Map<String, Tre> traer, Revisjonsvalg valg) {
        this.traer = Map.copyOf(traer);
        this.valg = valg;
    }

    /**
     * Audits a release.
     *
     * @throws IllegalArgumentException when a code is in no code list
     */
    public Revisjonsrapport revider(Materiale materiale) {
        return new Revisjon(traer, valg, materiale).utfor();
    }
}
