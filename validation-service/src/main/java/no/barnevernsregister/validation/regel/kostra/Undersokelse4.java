package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** An investigation that has ended says how. */
public final class Undersokelse4 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Undersøkelse 4", "Undersokelse")
            .tekst(
                    "Undersøkelsen har sluttdato, men ingen konklusjon.",
                    "Undersøkinga har sluttdato, men ingen konklusjon.")
            .gjorDette(
                    "Registrer konklusjonen, eller fjern sluttdatoen.",
                    "Registrer konklusjonen, eller fjern sluttdatoen.")
            .lov("barnevernsloven § 2-2")
            .eksempel("""
                    <Melding Id="2" StartDato="2025-01-10" SluttDato="2025-01-15" Konklusjon="2">
                      <Melder Kode="1"/>
                      <Saksinnhold Kode="1"/>
                      <Undersokelse Id="3" StartDato="2025-03-10" SluttDato="2025-04-10"/>
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
                .filter(undersokelse -> undersokelse.sluttDato() != null && undersokelse.konklusjon() == null)
                .map(undersokelse -> Brudd.ved(undersokelse, "SluttDato", undersokelse.sluttDato()));
    }
}
