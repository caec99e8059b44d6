package no.barnevernsregister.publishing.skjerming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import no.barnevernsregister.prikking.Prikker;
import no.barnevernsregister.prikking.Publisertcelle;
import no.barnevernsregister.prikking.Rapport;
import no.barnevernsregister.prikking.Resultat;
import no.barnevernsregister.prikking.Sertifikat;

/**
 * A release after protection. No raw count is in it, so nothing worked out from it can show one.
 */
public final class Skjermet {

    /** The code of the total in the suppression library. */
    static final String TOTAL = "ALLE";

    private record Plass(String telling, List<String> koder) {}

    private final Map<Plass, OptionalLong> tall = new HashMap<>();
    private final SortedSet<String> regioner = new TreeSet<>();
    private final SortedSet<String> perioder = new TreeSet<>();
    private final List<Sertifikat.Endring> endringer = new ArrayList<>();
    private final List<Rapport> rapporter = new ArrayList<>();

    private Skjermet(List<Resultat> resultater) {
        for (Resultat resultat : resultater) {
            for (Publisertcelle celle : resultat.celler()) {
                tall.put(new Plass(celle.telling(), celle.koder()), celle.verdi());
                regioner.add(celle.koder().getFirst());
                perioder.add(celle.koder().getLast());
            }
            endringer.addAll(resultat.sertifikat().endringer());
            rapporter.add(resultat.rapport());
        }
        // The total of an area is the county under another name.
        regioner.remove(TOTAL);
    }

    /**
     * Protects a release.
     *
     * @param tidligere cells that earlier releases have shown or hidden
     * @throws IllegalArgumentException when its counts contradict each other
     * @throws no.barnevernsregister.prikking.UsikkerUtgivelse when no pattern is safe
     */
    public static Skjermet av(Kube kube, List<Publisertcelle> tidligere) {
        return new Skjermet(kube.omraader().parallelStream()
                .map(omraade -> Prikker.prikk(Utgivelsesproblem.av(omraade, tidligere)))
                .toList());
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
        return new Sertifikat(endringer);
    }

    /** One for each area. */
    public List<Rapport> rapporter() {
        return List.copyOf(rapporter);
    }
}
