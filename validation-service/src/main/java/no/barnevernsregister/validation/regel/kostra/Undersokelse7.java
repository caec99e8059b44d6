package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** An investigation that led to a decision says on what grounds. */
public final class Undersokelse7 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Undersøkelse 7", "Undersokelse")
            .tekst(
                    "Undersøkelsen førte til vedtak eller begjæring om tiltak, men har ikke noe vedtaksgrunnlag.",
                    "Undersøkinga førte til vedtak eller krav om tiltak, men har ikkje noko vedtaksgrunnlag.")
            .gjorDette(
                    "Registrer minst ett vedtaksgrunnlag på undersøkelsen.",
                    "Registrer minst eitt vedtaksgrunnlag på undersøkinga.")
            .lov("barnevernsloven § 2-2")
            .merknad("Kravteksten utelater at vedtaksgrunnlaget mangler; det følger av meldingen og av BVR.")
            .eksempel("""
                    <Melding Id="2" StartDato="2025-01-10" SluttDato="2025-01-15" Konklusjon="2">
                      <Melder Kode="1"/>
                      <Saksinnhold Kode="1"/>
                      <Undersokelse Id="3" StartDato="2025-03-10" SluttDato="2025-04-10" Konklusjon="1"/>
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
                .filter(undersokelse -> ("1".equals(undersokelse.konklusjon()) || "2".equals(undersokelse.konklusjon()))
                        && undersokelse.vedtaksgrunnlag().isEmpty())
                .map(undersokelse -> Brudd.ved(
                        undersokelse, "SluttDato", undersokelse.sluttDato(), "Konklusjon", undersokelse.konklusjon()));
    }
}
