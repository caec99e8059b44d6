package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** An investigation begins on or after the day its case began. */
public final class Undersokelse2e implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Undersøkelse 2e", "Undersokelse")
            .nasjonal("INVESTIGATION_02E")
            .mykesForMigrerte()
            .tekst("Undersøkelsen ble startet før saken.", "Undersøkinga vart starta før saka.")
            .gjorDette(
                    "Rett startdatoen på undersøkelsen eller på saken.",
                    "Rett startdatoen på undersøkinga eller på saka.")
            .eksempel("""
                    <Undersokelse Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-09"/>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        var sak = grunnlag.sak();
        return sak.undersokelse().stream()
                .filter(undersokelse -> undersokelse.startDato().isBefore(sak.startDato()))
                .map(undersokelse -> Brudd.ved(
                        undersokelse, "StartDato", undersokelse.startDato(), "Sak/StartDato", sak.startDato()));
    }
}
