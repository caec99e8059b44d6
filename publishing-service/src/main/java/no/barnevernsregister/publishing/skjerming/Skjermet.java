package no.barnevernsregister.publishing.skjerming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import no.barnevernsregister.prikking.Prikker;
import no.barnevernsregister.prikking.Problem;
import no.barnevernsregister.prikking.Publisertcelle;
import no.barnevernsregister.prikking.Rapport;
import no.barnevernsregister.prikking.Resultat;
import no.barnevernsregister.prikking.Sertifikat;

/**
 * A release after protection. No raw count is in it, so nothing worked out from it can show one.
 */
public final class Skjermet {

    private record Plass(String telling, List<String> koder) {}

    private final Map<Plass, OptionalLong> tall = new HashMap<>();
    private final SortedSet<String> regioner = new TreeSet<>();
    private final SortedSet<String> perioder = new TreeSet<>();
    private final Sertifikat sertifikat;
    private final Rapport rapport;

    private Skjermet(Resultat resultat) {
        for (Publisertcelle celle : resultat.celler()) {
            tall.put(new Plass(celle.telling(), celle.koder()), celle.verdi());
            regioner.add(celle.koder().getFirst());
            perioder.add(celle.koder().getLast());
        }
        // The sum of all that have delivered is protected, but no table shows it.
        regioner.remove("ALLE");
        sertifikat = resultat.sertifikat();
        rapport = resultat.rapport();
    }

    /**
     * Protects a release.
     *
     * @throws IllegalArgumentException when its counts contradict each other
     * @throws no.barnevernsregister.prikking.UsikkerUtgivelse when no pattern is safe
     */
    public static Skjermet av(Problem problem) {
        return new Skjermet(Prikker.prikk(problem));
    }

    /**
     * The count at a place; empty when it is hidden.
     *
     * @throws IllegalArgumentException when the release does not have the place
     */
    public OptionalLong tall(Sted sted) {
        OptionalLong svar = tall.get(new Plass(sted.telling(), Utgivelsesproblem.koder(sted)));
        if (svar == null) {
            throw new IllegalArgumentException("The release has no place " + sted + ".");
        }
        return svar;
    }

    /** Municipalities, and counties with an F first. */
    public SortedSet<String> regioner() {
        return regioner;
    }

    public SortedSet<String> perioder() {
        return perioder;
    }

    public Sertifikat sertifikat() {
        return sertifikat;
    }

    public Rapport rapport() {
        return rapport;
    }
}
