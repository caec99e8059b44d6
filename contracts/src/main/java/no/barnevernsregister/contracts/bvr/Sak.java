package no.barnevernsregister.contracts.bvr;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.typer.SakId;
import org.jspecify.annotations.Nullable;

/**
 * The case folder of one child. A change holds only the objects that are new or changed; a merged case holds all.
 *
 * @param avsluttet the case system's own flag, independent of the end date and not read by any count
 * @param slettet tombstones of objects sent earlier
 */
public record Sak(
        SakId id,
        @Nullable String migrertId,
        LocalDate startDato,
        @Nullable LocalDate sluttDato,
        String journalnummer,
        @Nullable Boolean avsluttet,
        boolean erSlettet,
        List<Personalia> personalia,
        List<Melding> melding,
        List<Undersokelse> undersokelse,
        List<Plan> plan,
        List<Tiltak> tiltak,
        List<Vedtak> vedtak,
        List<Ettervern> ettervern,
        List<OversendelseFylkesnemnd> oversendelseFylkesnemnd,
        List<Flytting> flytting,
        List<Relasjon> relasjon,
        List<Slettet> slettet) {

    public Sak {
        personalia = List.copyOf(personalia);
        melding = List.copyOf(melding);
        undersokelse = List.copyOf(undersokelse);
        plan = List.copyOf(plan);
        tiltak = List.copyOf(tiltak);
        vedtak = List.copyOf(vedtak);
        ettervern = List.copyOf(ettervern);
        oversendelseFylkesnemnd = List.copyOf(oversendelseFylkesnemnd);
        flytting = List.copyOf(flytting);
        relasjon = List.copyOf(relasjon);
        slettet = List.copyOf(slettet);
    }

    /** All objects of the case in schema order, deleted ones included, tombstones apart. */
    public Stream<Saksobjekt> objekter() {
        return Stream.<List<? extends Saksobjekt>>of(
                        personalia,
                        melding,
                        undersokelse,
                        plan,
                        tiltak,
                        vedtak,
                        ettervern,
                        oversendelseFylkesnemnd,
                        flytting,
                        relasjon)
                .flatMap(List::stream);
    }

    /** The case as rules and counts see it: without deleted objects and withdrawn conclusions. Tombstones stay. */
    public Sak levende() {
        return new Sak(
                id,
                migrertId,
                startDato,
                sluttDato,
                journalnummer,
                avsluttet,
                erSlettet,
                bare(personalia),
                bare(melding).stream()
                        .map(Melding::utenTilbaketrukketKonklusjon)
                        .toList(),
                bare(undersokelse),
                bare(plan),
                bare(tiltak),
                bare(vedtak),
                bare(ettervern),
                bare(oversendelseFylkesnemnd),
                bare(flytting),
                bare(relasjon),
                slettet);
    }

    private static <T extends Saksobjekt> List<T> bare(List<T> objekter) {
        return objekter.stream().filter(objekt -> !objekt.erSlettet()).toList();
    }

    /** The identity that holds now: of those not deleted the one with the latest start, then the highest id. */
    public Optional<Personalia> gjeldendePersonalia() {
        return personalia.stream()
                .filter(en -> !en.erSlettet())
                .max(Comparator.comparing(Personalia::startDato)
                        .thenComparing(en -> en.id().toString()));
    }
}
