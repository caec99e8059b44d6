package no.barnevernsregister.validation.regel.regler;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Ettervern;
import no.barnevernsregister.contracts.bvr.Flytting;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.OversendelseFylkesnemnd;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.bvr.Plan;
import no.barnevernsregister.contracts.bvr.Relasjon;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.bvr.Vedtak;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Mykning;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelgrunnlag;
import no.barnevernsregister.validation.regel.Regelomtale;

/** A closed case holds nothing open. Personalia, Relasjon, Flytting and OversendelseFylkesnemnd have no end of their own. */
public final class Sak23 implements Regel {

    private static final Regelomtale OMTALE = new Regelomtale(
            "Sak 23",
            null,
            "Sak",
            Alvorlighet.INFO,
            Mykning.ALDRI,
            LocalDate.of(2013, 1, 1),
            "Saken er avsluttet, men har innhold som ikke er avsluttet.",
            "Avslutt det som er åpent, eller åpne saken igjen.",
            null);

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Regelgrunnlag grunnlag) {
        var sak = grunnlag.sak();
        long apne = sak.objekter().filter(Sak23::erApent).count();
        return sak.sluttDato() != null && apne > 0
                ? Stream.of(Brudd.ved(grunnlag, "SluttDato", sak.sluttDato(), "Åpne", apne))
                : Stream.empty();
    }

    private static boolean erApent(Saksobjekt objekt) {
        return switch (objekt) {
            case Melding melding -> melding.konklusjon() == null;
            case Undersokelse undersokelse -> undersokelse.konklusjon() == null;
            case Plan plan -> plan.konklusjon() == null;
            case Tiltak tiltak -> tiltak.konklusjon() == null;
            case Vedtak vedtak -> vedtak.konklusjon() == null;
            case Ettervern ettervern -> ettervern.konklusjon() == null;
            case Personalia _ -> false;
            case OversendelseFylkesnemnd _ -> false;
            case Flytting _ -> false;
            case Relasjon _ -> false;
        };
    }
}
