package no.barnevernsregister.register.orakel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.barnevernsregister.contracts.bvr.Ettervern;
import no.barnevernsregister.contracts.bvr.Flytting;
import no.barnevernsregister.contracts.bvr.Konklusjon;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.MeldingKonklusjon;
import no.barnevernsregister.contracts.bvr.OversendelseFylkesnemnd;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.bvr.Plan;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import no.barnevernsregister.contracts.bvr.Slettet;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.hendelse.Kanal;
import org.jspecify.annotations.Nullable;

/** A case as it was known at an instant, without what was deleted and what ends before it begins. */
final class Kjentsak {

    private final List<Kjentversjon> kjede;
    private final Sak sak;

    private Kjentsak(List<Kjentversjon> kjede) {
        this.kjede = kjede;
        this.sak = kjede.getLast().melding().sak();
    }

    /** Nothing when the case was not known yet, or is withdrawn. */
    static Optional<Kjentsak> ved(List<Kjentversjon> hele, Instant kutt) {
        List<Kjentversjon> kjent = new ArrayList<>();
        for (Kjentversjon versjon : hele) {
            if (!versjon.kjentFra().isAfter(kutt)) {
                kjent.add(versjon);
            }
        }
        if (kjent.isEmpty() || kjent.getLast().melding().sak().erSlettet()) {
            return Optional.empty();
        }
        return Optional.of(new Kjentsak(kjent));
    }

    String id() {
        return sak.id().toString();
    }

    Sted sted(LocalDate dag) {
        return gjeldende(dag).sted();
    }

    Kanal kanal(LocalDate dag) {
        return gjeldende(dag).kanal();
    }

    /** Of the messages extracted on or before the day the last in the chain tells; if there is none, the first. */
    private Kjentversjon gjeldende(LocalDate dag) {
        Kjentversjon gjeldende = kjede.getFirst();
        for (Kjentversjon versjon : kjede) {
            if (!versjon.uttrekksdag().isAfter(dag)) {
                gjeldende = versjon;
            }
        }
        return gjeldende;
    }

    List<Personalia> personalia() {
        return levende(sak.personalia());
    }

    List<Lopende<Melding>> meldinger() {
        return lopende(sak.melding(), Melding::startDato, en -> {
            MeldingKonklusjon konklusjon = konklusjon(en);
            return konklusjon == null ? null : konklusjon.sluttDato();
        });
    }

    /** The conclusion, when there is one and it is not withdrawn. */
    static @Nullable MeldingKonklusjon konklusjon(Melding melding) {
        MeldingKonklusjon konklusjon = melding.konklusjon();
        return konklusjon == null || konklusjon.erSlettet() ? null : konklusjon;
    }

    List<Lopende<Undersokelse>> undersokelser() {
        return lopende(
                sak.undersokelse(),
                Undersokelse::startDato,
                en -> en.konklusjon() == null ? null : en.konklusjon().sluttDato());
    }

    List<Lopende<Plan>> planer() {
        return lopende(sak.plan(), Plan::startDato, en -> dag(en.konklusjon()));
    }

    /** Ids in the yearly extract of the measures that came by a channel, whatever their dates. */
    Set<String> migrerteTiltak(Kanal kanal) {
        Set<String> ider = new HashSet<>();
        if (kjede.getLast().kanal() == kanal) {
            for (Tiltak tiltak : levende(sak.tiltak())) {
                if (tiltak.migrertId() != null) {
                    ider.add(tiltak.migrertId());
                }
            }
        }
        return ider;
    }

    List<Lopende<Tiltak>> tiltak() {
        return lopende(sak.tiltak(), Tiltak::startDato, en -> dag(en.konklusjon()));
    }

    List<Lopende<Ettervern>> ettervern() {
        return lopende(
                sak.ettervern(),
                Ettervern::tilbudSendtDato,
                en -> en.konklusjon() == null ? null : en.konklusjon().sluttDato());
    }

    List<OversendelseFylkesnemnd> oversendelser() {
        return levende(sak.oversendelseFylkesnemnd());
    }

    List<Flytting> flyttinger() {
        return levende(sak.flytting());
    }

    private static @Nullable LocalDate dag(@Nullable Konklusjon konklusjon) {
        return konklusjon == null ? null : konklusjon.sluttDato();
    }

    private <T extends Saksobjekt> List<T> levende(List<T> objekter) {
        List<T> levende = new ArrayList<>();
        for (T objekt : objekter) {
            if (!objekt.erSlettet() && !harGravstein(objekt)) {
                levende.add(objekt);
            }
        }
        return levende;
    }

    private boolean harGravstein(Saksobjekt objekt) {
        for (Slettet stein : sak.slettet()) {
            if (stein.type() == objekt.type() && stein.id().equals(objekt.id())) {
                return true;
            }
        }
        return false;
    }

    private <T extends Saksobjekt> List<Lopende<T>> lopende(
            List<T> objekter, Function<T, LocalDate> startAv, Function<T, @Nullable LocalDate> sluttAv) {
        List<Lopende<T>> alle = new ArrayList<>();
        for (T objekt : levende(objekter)) {
            LocalDate start = startAv.apply(objekt);
            LocalDate egen = sluttAv.apply(objekt);
            if (egen == null) {
                alle.add(new Lopende<>(objekt, start, sakensSlutt(start)));
            } else if (!egen.isBefore(start)) {
                alle.add(new Lopende<>(objekt, start, egen));
            }
        }
        return alle;
    }

    /** The end of the case ends what began on or before it. */
    private @Nullable LocalDate sakensSlutt(LocalDate start) {
        LocalDate slutt = sak.sluttDato();
        return slutt == null || start.isAfter(slutt) ? null : slutt;
    }
}
