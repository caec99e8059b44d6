package no.barnevernsregister.register.orakel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.bvr.Tiltak;
import org.jspecify.annotations.Nullable;

/**
 * A child in a place for a period.
 *
 * @param personalia the newest among its cases in the municipality
 * @param saker its cases in the place
 * @param historie its measures in all its cases in the country
 */
record Barn(
        String nokkel, Sted sted, @Nullable Personalia personalia, List<Kjentsak> saker, List<Historie.Ledd> historie) {

    String kjonn() {
        if (personalia == null) {
            return "ukjent";
        }
        return personalia.kjonn().equals("0") ? "ufodt" : personalia.kjonn();
    }

    /** Completed years; less than 0 for the unborn and the unknown. */
    int alder(LocalDate dag) {
        if (personalia == null || personalia.fodseldato().isAfter(dag)) {
            return -1;
        }
        int alder = 0;
        while (!fyller(alder + 1).isAfter(dag)) {
            alder++;
        }
        return alder;
    }

    /** The birthday on which a known child reaches an age; the 29th of February becomes the 1st of March. */
    LocalDate fyller(int alder) {
        LocalDate fodt = Objects.requireNonNull(personalia).fodseldato();
        LocalDate dag = fodt.plusYears(alder);
        return dag.getDayOfMonth() == fodt.getDayOfMonth() ? dag : dag.plusDays(1);
    }

    /** Everything of a kind in the child's cases in the place. */
    <T> List<T> alt(Function<Kjentsak, List<T>> av) {
        List<T> alt = new ArrayList<>();
        for (Kjentsak sak : saker) {
            alt.addAll(av.apply(sak));
        }
        return alt;
    }

    List<Lopende<Tiltak>> tiltakIKraft(Tidsrom tid) {
        List<Lopende<Tiltak>> funnet = new ArrayList<>();
        for (Lopende<Tiltak> tiltak : alt(Kjentsak::tiltak)) {
            if (tiltak.erIKraft(tid)) {
                funnet.add(tiltak);
            }
        }
        return funnet;
    }

    List<Lopende<Tiltak>> tiltakApne(LocalDate dag) {
        List<Lopende<Tiltak>> funnet = new ArrayList<>();
        for (Lopende<Tiltak> tiltak : alt(Kjentsak::tiltak)) {
            if (tiltak.erApen(dag)) {
                funnet.add(tiltak);
            }
        }
        return funnet;
    }
}
