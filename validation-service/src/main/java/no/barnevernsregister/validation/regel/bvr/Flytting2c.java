package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.etter;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A placed child moves before the case is closed. */
public final class Flytting2c implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Flytting 2c", "Flytting")
            .nasjonal("RELOCATION_02C")
            .fra(2022)
            .mykesForMigrerte()
            .tekst("Barnet flyttet etter at saken ble avsluttet.", "Barnet flytta etter at saka vart avslutta.")
            .gjorDette(
                    "Rett datoen på flyttingen eller sluttdatoen på saken.",
                    "Rett datoen på flyttinga eller sluttdatoen på saka.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2026-01-10" SluttDato="2026-01-13" Journalnummer="2026/1">
                      <Flytting Id="00000000-0000-4000-8000-000000000003" SluttDato="2026-01-14">
                        <ArsakFra Kode="2.1"/>
                        <FlyttingTil Kode="6"/>
                      </Flytting>
                    </Sak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        var sak = grunnlag.sak();
        return sak.flytting().stream()
                .filter(flytting -> etter(flytting.sluttDato(), sak.sluttDato()))
                .map(flytting ->
                        Brudd.ved(flytting, "SluttDato", flytting.sluttDato(), "Sak/SluttDato", sak.sluttDato()));
    }
}
