package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** The case starts on or before the day it ends. */
public final class Sak2a implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Sak 2a", "Sak")
            .nasjonal("CASE_02A")
            .tekst("Saken er avsluttet før den ble startet.", "Saka er avslutta før ho vart starta.")
            .gjorDette("Rett startdatoen eller sluttdatoen på saken.", "Rett startdatoen eller sluttdatoen på saka.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2026-01-10" SluttDato="2026-01-09" Journalnummer="2026/1"/>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        var sak = grunnlag.sak();
        return sak.sluttDato() != null && sak.startDato().isAfter(sak.sluttDato())
                ? Stream.of(Brudd.ved(grunnlag, "StartDato", sak.startDato(), "SluttDato", sak.sluttDato()))
                : Stream.empty();
    }
}
