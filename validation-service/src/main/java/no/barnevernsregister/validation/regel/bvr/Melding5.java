package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A concluded report says what it is about. */
public final class Melding5 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Melding 5", "Melding")
            .nasjonal("MESSAGE_05")
            .tekst(
                    "Meldingen er konkludert, men det står ikke hva den gjelder.",
                    "Meldinga er konkludert, men det står ikkje kva ho gjeld.")
            .gjorDette("Registrer hva meldingen gjelder.", "Registrer kva meldinga gjeld.")
            .lov("barnevernsloven § 2-1")
            .eksempel("""
                    <Melding Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                      <Melder Kode="1"/>
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
                .filter(melding -> melding.saksinnhold().isEmpty())
                .flatMap(melding -> Stream.ofNullable(melding.konklusjon())
                        .map(konklusjon -> Brudd.ved(melding, "Konklusjon/SluttDato", konklusjon.sluttDato())));
    }
}
