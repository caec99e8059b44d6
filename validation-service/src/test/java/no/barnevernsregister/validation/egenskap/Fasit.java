package no.barnevernsregister.validation.egenskap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Ettervern;
import no.barnevernsregister.contracts.bvr.Flytting;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.OversendelseFylkesnemnd;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.bvr.Plan;
import no.barnevernsregister.contracts.bvr.Relasjon;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import no.barnevernsregister.contracts.bvr.Slettet;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.bvr.Vedtak;
import org.jspecify.annotations.Nullable;

/**
 * The total document after a row of changes, told the slow way: for each object that was ever mentioned the whole history is
 * searched for the last word on it. It shares nothing with the merge that it judges.
 */
final class Fasit {

    private record Nevnt(Begrepstype type, UUID id) {}

    private Fasit() {}

    static Sak total(List<Sak> endringer) {
        Set<Nevnt> alle = new HashSet<>();
        for (Sak endring : endringer) {
            endring.objekter().forEach(objekt -> alle.add(new Nevnt(objekt.type(), objekt.id())));
            endring.slettet().forEach(stein -> alle.add(new Nevnt(stein.type(), stein.id())));
        }
        List<Saksobjekt> objekter = new ArrayList<>();
        List<Slettet> steiner = new ArrayList<>();
        for (Nevnt en : alle) {
            Saksobjekt objekt = sisteObjekt(endringer, en);
            Slettet stein = gjeldendeStein(endringer, en);
            if (stein != null) {
                steiner.add(stein);
            }
            if (objekt != null) {
                objekter.add(stein == null ? objekt : objekt.somSlettet());
            }
        }
        return med(endringer.getLast(), objekter, steiner);
    }

    private static @Nullable Saksobjekt sisteObjekt(List<Sak> endringer, Nevnt en) {
        return endringer.reversed().stream()
                .map(endring -> objekt(endring, en))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The tombstone of the last change that mentions it, if that one has any. */
    private static @Nullable Slettet gjeldendeStein(List<Sak> endringer, Nevnt en) {
        for (Sak endring : endringer.reversed()) {
            for (Slettet stein : endring.slettet()) {
                if (new Nevnt(stein.type(), stein.id()).equals(en)) {
                    return stein;
                }
            }
            if (objekt(endring, en) != null) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Saksobjekt objekt(Sak endring, Nevnt en) {
        return endring.objekter()
                .filter(objekt -> objekt.type() == en.type() && objekt.id().equals(en.id()))
                .findFirst()
                .orElse(null);
    }

    /** The same case with other objects and tombstones. */
    static Sak med(Sak sak, List<? extends Saksobjekt> objekter, List<Slettet> steiner) {
        return med(sak, sak.erSlettet(), objekter, steiner);
    }

    static Sak med(Sak sak, boolean erSlettet, List<? extends Saksobjekt> objekter, List<Slettet> steiner) {
        return new Sak(
                sak.id(),
                sak.migrertId(),
                sak.startDato(),
                sak.sluttDato(),
                sak.journalnummer(),
                sak.avsluttet(),
                erSlettet,
                av(objekter, Personalia.class),
                av(objekter, Melding.class),
                av(objekter, Undersokelse.class),
                av(objekter, Plan.class),
                av(objekter, Tiltak.class),
                av(objekter, Vedtak.class),
                av(objekter, Ettervern.class),
                av(objekter, OversendelseFylkesnemnd.class),
                av(objekter, Flytting.class),
                av(objekter, Relasjon.class),
                steiner);
    }

    private static <T> List<T> av(List<? extends Saksobjekt> objekter, Class<T> type) {
        return objekter.stream()
                .flatMap(objekt -> type.isInstance(objekt) ? Stream.of(type.cast(objekt)) : Stream.empty())
                .toList();
    }

    /** What a case holds, whatever the order. */
    record Innhold(Sak uten, Set<Saksobjekt> objekter, Set<Slettet> steiner) {

        static Innhold av(Sak sak) {
            return new Innhold(
                    med(sak, List.of(), List.of()),
                    new HashSet<>(sak.objekter().toList()),
                    new HashSet<>(sak.slettet()));
        }
    }
}
