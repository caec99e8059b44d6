package no.barnevernsregister.validation.regel.regler;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Mykning;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelgrunnlag;
import no.barnevernsregister.validation.regel.Regelomtale;

/** A report is concluded on or after the day it was received. */
public final class Melding2a implements Regel {

    private static final Regelomtale OMTALE = new Regelomtale(
            "Melding 2a",
            "MESSAGE_02A",
            "Melding",
            Alvorlighet.ERROR,
            Mykning.GENERELL,
            LocalDate.of(2013, 1, 1),
            "Meldingen er konkludert før den kom inn.",
            "Rett startdatoen på meldingen eller datoen på konklusjonen.",
            "barnevernsloven § 2-1");

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Regelgrunnlag grunnlag) {
        return grunnlag.sak().melding().stream().flatMap(melding -> {
            var konklusjon = melding.konklusjon();
            return konklusjon != null && melding.startDato().isAfter(konklusjon.sluttDato())
                    ? Stream.of(Brudd.ved(
                            melding,
                            melding.migrertId(),
                            "StartDato",
                            melding.startDato(),
                            "Konklusjon",
                            konklusjon.sluttDato()))
                    : Stream.empty();
        });
    }
}
