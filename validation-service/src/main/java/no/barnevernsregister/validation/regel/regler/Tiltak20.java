package no.barnevernsregister.validation.regel.regler;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Mykning;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelgrunnlag;
import no.barnevernsregister.validation.regel.Regelomtale;

/** A measure rests on a decision of the same case. */
public final class Tiltak20 implements Regel {

    private static final Regelomtale OMTALE = new Regelomtale(
            "Tiltak 20",
            "MEASURE_20",
            "Tiltak",
            Alvorlighet.ERROR,
            Mykning.GENERELL,
            LocalDate.of(2022, 1, 1),
            "Tiltaket er ikke knyttet til et vedtak.",
            "Knytt tiltaket til vedtaket det bygger på (en Relasjon fra Vedtak til Tiltak).",
            "barnevernsloven § 12-4");

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Regelgrunnlag grunnlag) {
        return grunnlag.sak().tiltak().stream()
                .filter(tiltak -> !erKnyttet(grunnlag, tiltak))
                .map(tiltak -> Brudd.ved(tiltak, tiltak.migrertId(), "StartDato", tiltak.startDato()));
    }

    private static boolean erKnyttet(Regelgrunnlag grunnlag, Tiltak tiltak) {
        return grunnlag.relasjonerTil(tiltak.id(), Begrepstype.VEDTAK, Begrepstype.TILTAK)
                .anyMatch(relasjon -> grunnlag.sak().vedtak().stream()
                        .anyMatch(vedtak -> Regelgrunnlag.navngir(
                                relasjon,
                                vedtak.id(),
                                vedtak.migrertId() == null ? Set.of() : Set.of(vedtak.migrertId()))));
    }
}
