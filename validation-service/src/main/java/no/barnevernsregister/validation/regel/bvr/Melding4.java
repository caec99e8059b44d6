package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A concluded report says who reported. */
public final class Melding4 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Melding 4", "Melding")
            .nasjonal("MESSAGE_04")
            .tekst(
                    "Meldingen er konkludert, men det står ikke hvem som meldte.",
                    "Meldinga er konkludert, men det står ikkje kven som melde.")
            .gjorDette("Registrer minst én melder på meldingen.", "Registrer minst éin meldar på meldinga.")
            .lov("barnevernsloven § 2-1")
            .eksempel("""
                    <Melding Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                      <Saksinnhold Kode="1.1.01"/>
                      <Konklusjon SluttDato="2026-01-12" Kode="2"/>
                    </Melding>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.sak().melding().stream()
                .filter(melding -> melding.melder().isEmpty())
                .flatMap(melding -> Stream.ofNullable(melding.konklusjon())
                        .map(konklusjon -> Brudd.ved(melding, "Konklusjon/SluttDato", konklusjon.sluttDato())));
    }
}
