package no.barnevernsregister.validation.regel.regler;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Mykning;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelgrunnlag;
import no.barnevernsregister.validation.regel.Regelomtale;

/** Three months from the report, six with an extension granted; today as 97 and 187 days. */
public final class Undersokelse11 implements Regel {

    private static final Regelomtale OMTALE = new Regelomtale(
            "Undersøkelse 11",
            null,
            "Undersokelse",
            Alvorlighet.WARNING,
            Mykning.ALDRI,
            LocalDate.of(2013, 1, 1),
            "Undersøkelsen er ikke konkludert innen fristen.",
            "Konkluder undersøkelsen, eller registrer utvidet frist.",
            "barnevernsloven § 2-2");

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Regelgrunnlag grunnlag) {
        return grunnlag.sak().undersokelse().stream()
                .filter(undersokelse -> undersokelse.konklusjon() == null)
                .flatMap(undersokelse -> meldinger(grunnlag, undersokelse)
                        .filter(melding -> grunnlag.uttrekksdato().isAfter(frist(undersokelse, melding)))
                        .limit(1)
                        .map(melding -> Brudd.ved(
                                undersokelse,
                                undersokelse.migrertId(),
                                "Melding/StartDato",
                                melding.startDato(),
                                "Frist",
                                frist(undersokelse, melding))));
    }

    private static LocalDate frist(Undersokelse undersokelse, Melding melding) {
        var utvidet = undersokelse.utvidetFrist();
        boolean innvilget = utvidet != null && "1".equals(utvidet.innvilget());
        return melding.startDato().plusDays(innvilget ? 187 : 97);
    }

    private static Stream<Melding> meldinger(Regelgrunnlag grunnlag, Undersokelse undersokelse) {
        return grunnlag.relasjonerTil(undersokelse.id(), Begrepstype.MELDING, Begrepstype.UNDERSOKELSE)
                .flatMap(relasjon -> grunnlag.sak().melding().stream()
                        .filter(melding -> Regelgrunnlag.navngir(
                                relasjon,
                                melding.id(),
                                melding.migrertId() == null ? Set.of() : Set.of(melding.migrertId()))));
    }
}
