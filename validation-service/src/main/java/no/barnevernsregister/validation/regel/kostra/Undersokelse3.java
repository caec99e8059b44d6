package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** An investigation dropped because the family moved says more about it. */
public final class Undersokelse3 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Undersøkelse 3", "Undersokelse")
            .tekst(
                    "Undersøkelsen er henlagt som følge av flytting, men det mangler en presisering.",
                    "Undersøkinga er lagd bort på grunn av flytting, men det manglar ei presisering.")
            .gjorDette(
                    "Skriv i presiseringen hva som skjedde med saken.",
                    "Skriv i presiseringa kva som skjedde med saka.")
            .lov("barnevernsloven § 2-2")
            .merknad("Samme nummer er en annen regel for BVR, der konklusjonen ikke prøves. En presisering som er"
                    + " tom eller bare mellomrom, regnes som manglende.")
            .eksempel("""
                    <Melding Id="2" StartDato="2025-01-10" SluttDato="2025-01-15" Konklusjon="2">
                      <Melder Kode="1"/>
                      <Saksinnhold Kode="1"/>
                      <Undersokelse Id="3" StartDato="2025-03-10" SluttDato="2025-04-10" Konklusjon="5"/>
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
                        "5".equals(undersokelse.konklusjon()) && Presisering.mangler(undersokelse.presisering()))
                .map(undersokelse -> Brudd.ved(
                        undersokelse, "SluttDato", undersokelse.sluttDato(), "Konklusjon", undersokelse.konklusjon()));
    }
}
