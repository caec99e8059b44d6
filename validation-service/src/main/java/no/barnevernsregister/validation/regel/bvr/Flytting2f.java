package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A placed child moves on or after the day the case began. */
public final class Flytting2f implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Flytting 2f", "Flytting")
            .nasjonal("RELOCATION_02F")
            .fra(2022)
            .mykesForMigrerte()
            .tekst("Barnet flyttet før saken ble startet.", "Barnet flytta før saka vart starta.")
            .gjorDette(
                    "Rett datoen på flyttingen eller startdatoen på saken.",
                    "Rett datoen på flyttinga eller startdatoen på saka.")
            .eksempel("""
                    <Flytting Id="00000000-0000-4000-8000-000000000003" SluttDato="2026-01-09">
                      <ArsakFra Kode="2.1"/>
                      <FlyttingTil Kode="6"/>
                    </Flytting>
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
                .filter(flytting -> flytting.sluttDato().isBefore(sak.startDato()))
                .map(flytting ->
                        Brudd.ved(flytting, "SluttDato", flytting.sluttDato(), "Sak/StartDato", sak.startDato()));
    }
}
