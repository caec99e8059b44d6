package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** Nothing begins before its client. */
public final class Undersokelse2e implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Undersøkelse 2e", "Undersokelse")
            .tekst(
                    "Undersøkelsen ble startet før klientforholdet ble startet.",
                    "Undersøkinga vart starta før klientforholdet vart starta.")
            .gjorDette(
                    "Rett startdatoen på undersøkelsen eller på klienten.",
                    "Rett startdatoen på undersøkinga eller på klienten.")
            .lov("barnevernsloven § 2-2")
            .eksempel("""
                    <Melding Id="2" StartDato="2025-01-10" SluttDato="2025-01-15" Konklusjon="2">
                      <Melder Kode="1"/>
                      <Saksinnhold Kode="1"/>
                      <Undersokelse Id="3" StartDato="2025-01-09" SluttDato="2025-02-10" Konklusjon="3"/>
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
                .filter(undersokelse ->
                        undersokelse.startDato().isBefore(grunnlag.individ().startDato()))
                .map(undersokelse -> Brudd.ved(
                        undersokelse,
                        "StartDato",
                        undersokelse.startDato(),
                        "Individ/StartDato",
                        grunnlag.individ().startDato()));
    }
}
