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
import no.barnevernsregister.publishing.nokkeltall.Katalog;

/**
 * A release after protection. No raw count is in it, so nothing worked out from it can show one.
 */
public final class Skjermet {

    /** The code of the total in the suppression library. */
    static final String TOTAL = "ALLE";

    /** The change of an inner cell of a table that proves the pattern. */
    public record Endring(Visning visning, Sted sted, long z) {}

    private record Del(Utgivelsesproblem problem, Resultat resultat) {}

    private record Oppgave(Kube omraade, Katalog.Familie familie) {}

    private final Map<Sted, OptionalLong> tall = new HashMap<>();
    private final SortedSet<String> regioner = new TreeSet<>();
    private final SortedSet<String> perioder = new TreeSet<>();
    private final List<Endring> endringer = new ArrayList<>();
    private final List<Rapport> rapporter = new ArrayList<>();

    private Skjermet(List<Del> deler) {
        for (Del del : deler) {
            for (Publisertcelle celle : del.resultat().celler()) {
                Sted sted = del.problem().sted(celle.telling(), celle.koder());
                // The total of an area is the county under another name.
                if (!sted.region().equals(TOTAL)) {
                    tall.put(sted, celle.verdi());
                    regioner.add(sted.region());
                    perioder.add(sted.periode());
                }
            }
            for (Sertifikat.Endring endring : del.resultat().sertifikat().endringer()) {
                endringer.add(new Endring(
                        del.problem().visning(endring.telling(), endring.tabell()),
                        del.problem().sted(endring.telling(), endring.koder()),
                        endring.z()));
            }
            rapporter.add(del.resultat().rapport());
        }
    }

    /**
     * Protects a release: every family of counts in every area by itself.
     *
     * @param tidligere what the newest earlier release that has a place showed or hid there
     * @throws IllegalArgumentException when its counts contradict each other
     * @throws no.barnevernsregister.prikking.UsikkerUtgivelse when no pattern is safe
     */
    public static Skjermet av(Kube kube, Map<Sted, Publisertfor> tidligere) {
        List<Oppgave> oppgaver = new ArrayList<>();
        for (Kube omraade : kube.omraader()) {
            Katalog.felles().familier().forEach(familie -> oppgaver.add(new Oppgave(omraade, familie)));
        }
        return new Skjermet(oppgaver.parallelStream()
                .map(oppgave -> {
                    var problem = new Utgivelsesproblem(oppgave.omraade(), oppgave.familie());
                    return new Del(problem, Prikker.prikk(problem.problem(tidligere)));
                })
                .toList());
    }

    /**
     * The count at a place; empty when it is hidden.
     *
     * @throws IllegalArgumentException when the release does not have the place
     */
    public OptionalLong tall(Sted sted) {
        OptionalLong svar = tall.get(sted);
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

    /** What proves the pattern. */
    public List<Endring> endringer() {
        return List.copyOf(endringer);
    }

    /** One for each family and area. */
    public List<Rapport> rapporter() {
        return List.copyOf(rapporter);
    }
}
