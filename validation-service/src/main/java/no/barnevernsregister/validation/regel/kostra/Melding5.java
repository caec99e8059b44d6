package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** A report that was dropped or investigated says what it is about. */
public final class Melding5 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Melding 5", "Melding")
            .tekst(
                    "Meldingen er konkludert, men det står ikke hva den gjelder.",
                    "Meldinga er konkludert, men det står ikkje kva ho gjeld.")
            .gjorDette("Registrer minst ett saksinnhold på meldingen.", "Registrer minst eitt saksinnhald på meldinga.")
            .lov("barnevernsloven § 2-1")
            .merknad("Gjelder meldinger konkludert med 1 eller 2 i rapporteringsåret eller senere, som i"
                    + " kontrollprogrammet; kravteksten nevner tiden før, og det kan ikke være meningen. Melding 5"
                    + " for BVR gjelder enhver konklusjon; 15F unntar meldinger som legges til en sak i arbeid.")
            .eksempel("""
                    <Melding Id="2" StartDato="2025-03-10" SluttDato="2025-03-15" Konklusjon="2">
                      <Melder Kode="1"/>
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
                .filter(melding -> melding.saksinnhold().isEmpty() && Vurdert.er(melding, grunnlag.aar()))
                .map(melding ->
                        Brudd.ved(melding, "SluttDato", melding.sluttDato(), "Konklusjon", melding.konklusjon()));
    }
}
