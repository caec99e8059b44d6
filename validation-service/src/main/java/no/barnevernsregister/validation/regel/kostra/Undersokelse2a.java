package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** It ends on or after the day it began. */
public final class Undersokelse2a implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Undersøkelse 2a", "Undersokelse")
            .tekst("Undersøkelsen er konkludert før den ble startet.", "Undersøkinga er konkludert før ho vart starta.")
            .gjorDette(
                    "Rett startdatoen eller sluttdatoen på undersøkelsen.",
                    "Rett startdatoen eller sluttdatoen på undersøkinga.")
            .lov("barnevernsloven § 2-2")
            .eksempel("""
                    <Melding Id="2" StartDato="2025-01-10" SluttDato="2025-01-15" Konklusjon="2">
                      <Melder Kode="1"/>
                      <Saksinnhold Kode="1"/>
                      <Undersokelse Id="3" StartDato="2025-03-10" SluttDato="2025-03-09" Konklusjon="3"/>
                    </Melding>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        return grunnlag.undersokelser()
                .filter(undersokelse -> Rekkefolge.etter(undersokelse.startDato(), undersokelse.sluttDato()))
                .map(undersokelse -> Brudd.ved(
                        undersokelse, "StartDato", undersokelse.startDato(), "SluttDato", undersokelse.sluttDato()));
    }
}
