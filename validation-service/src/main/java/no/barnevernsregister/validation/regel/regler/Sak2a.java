package no.barnevernsregister.validation.regel.regler;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Mykning;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelgrunnlag;
import no.barnevernsregister.validation.regel.Regelomtale;

/** The case starts on or before the day it ends. */
public final class Sak2a implements Regel {

    private static final Regelomtale OMTALE = new Regelomtale(
            "Sak 2a",
            "CASE_02A",
            "Sak",
            Alvorlighet.ERROR,
            Mykning.GENERELL,
            LocalDate.of(2013, 1, 1),
            "Saken er avsluttet før den ble startet.",
            "Rett startdatoen eller sluttdatoen på saken.",
            null);

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Regelgrunnlag grunnlag) {
        var sak = grunnlag.sak();
        return sak.sluttDato() != null && sak.startDato().isAfter(sak.sluttDato())
                ? Stream.of(Brudd.ved(grunnlag, "StartDato", sak.startDato(), "SluttDato", sak.sluttDato()))
                : Stream.empty();
    }
}
