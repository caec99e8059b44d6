package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.etter;
import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.slutt;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** An investigation is concluded on or after the day it began. */
public final class Undersokelse2a implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Undersøkelse 2a", "Undersokelse")
            .nasjonal("INVESTIGATION_02A")
            .tekst("Undersøkelsen er konkludert før den ble startet.", "Undersøkinga er konkludert før ho vart starta.")
            .gjorDette(
                    "Rett startdatoen på undersøkelsen eller datoen på konklusjonen.",
                    "Rett startdatoen på undersøkinga eller datoen på konklusjonen.")
            .lov("barnevernsloven § 2-2")
            .eksempel("""
                    <Undersokelse Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-12">
                      <Konklusjon SluttDato="2026-01-11" Kode="3"/>
                    </Undersokelse>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.sak().undersokelse().stream()
                .filter(undersokelse -> etter(undersokelse.startDato(), slutt(undersokelse.konklusjon())))
                .map(undersokelse -> Brudd.ved(
                        undersokelse,
                        "StartDato",
                        undersokelse.startDato(),
                        "Konklusjon/SluttDato",
                        slutt(undersokelse.konklusjon())));
    }
}
