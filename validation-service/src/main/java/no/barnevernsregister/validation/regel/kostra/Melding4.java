package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** A report that was dropped or investigated says who sent it. */
public final class Melding4 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Melding 4", "Melding")
            .tekst(
                    "Meldingen er konkludert, men det står ikke hvem som meldte.",
                    "Meldinga er konkludert, men det står ikkje kven som melde.")
            .gjorDette("Registrer minst én melder på meldingen.", "Registrer minst éin meldar på meldinga.")
            .lov("barnevernsloven § 2-1")
            .merknad("Gjelder meldinger konkludert med 1 eller 2 i rapporteringsåret eller senere, som i"
                    + " kontrollprogrammet; kravteksten nevner tiden før, og det kan ikke være meningen. Melding 4"
                    + " for BVR gjelder enhver konklusjon; 15F unntar meldinger som legges til en sak i arbeid.")
            .eksempel("""
                    <Melding Id="2" StartDato="2025-03-10" SluttDato="2025-03-15" Konklusjon="2">
                      <Saksinnhold Kode="1"/>
                    </Melding>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        return grunnlag.individ().melding().stream()
                .filter(melding -> melding.melder().isEmpty() && Vurdert.er(melding, grunnlag.aar()))
                .map(melding ->
                        Brudd.ved(melding, "SluttDato", melding.sluttDato(), "Konklusjon", melding.konklusjon()));
    }
}
