package no.barnevernsregister.validation.regel.kostra;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** An investigation lasts three months, six at most. */
public final class Undersokelse8 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Undersøkelse 8", "Undersokelse")
            .tekst(
                    "Undersøkelsen ble startet før 1. juli og er fortsatt åpen ved utgangen av året.",
                    "Undersøkinga vart starta før 1. juli og er framleis open ved utgangen av året.")
            .gjorDette(
                    "Registrer konklusjonen. Er undersøkelsen åpen, er fristen brutt, og du trenger ikke å sende"
                            + " noe på nytt.",
                    "Registrer konklusjonen. Er undersøkinga open, er fristen broten, og du treng ikkje å sende"
                            + " noko på nytt.")
            .lov("barnevernsloven § 2-2")
            .merknad("Undersøkelser startet til og med 30. juni slår ut, som i kravteksten; kontrollprogrammet"
                    + " overser den 30.")
            .eksempel("""
                    <Melding Id="2" StartDato="2025-01-10" SluttDato="2025-01-15" Konklusjon="2">
                      <Melder Kode="1"/>
                      <Saksinnhold Kode="1"/>
                      <Undersokelse Id="3" StartDato="2025-06-30"/>
                    </Melding>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        LocalDate forste = LocalDate.of(grunnlag.aar(), 7, 1);
        return grunnlag.undersokelser()
                .filter(undersokelse -> undersokelse.sluttDato() == null
                        && undersokelse.startDato().isBefore(forste))
                .map(undersokelse -> Brudd.ved(undersokelse, "StartDato", undersokelse.startDato()));
    }
}
