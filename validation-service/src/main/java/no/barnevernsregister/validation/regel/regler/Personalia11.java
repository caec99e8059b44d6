package no.barnevernsregister.validation.regel.regler;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Mykning;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelgrunnlag;
import no.barnevernsregister.validation.regel.Regelomtale;

/** Every case says who the child is. */
public final class Personalia11 implements Regel {

    private static final Regelomtale OMTALE = new Regelomtale(
            "Personalia 11",
            "PERSONALIA_11",
            "Sak",
            Alvorlighet.ERROR,
            Mykning.GENERELL,
            LocalDate.of(2022, 1, 1),
            "Saken mangler personalia.",
            "Legg inn personalia på barnet i fagsystemet og send saken på nytt.",
            null);

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Regelgrunnlag grunnlag) {
        return grunnlag.sak().personalia().isEmpty() ? Stream.of(Brudd.ved(grunnlag)) : Stream.empty();
    }
}
