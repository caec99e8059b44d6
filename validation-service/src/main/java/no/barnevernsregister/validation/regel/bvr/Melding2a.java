package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A report is concluded on or after the day it was received. */
public final class Melding2a implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Melding 2a", "Melding")
            .nasjonal("MESSAGE_02A")
            .tekst("Meldingen er konkludert før den kom inn.", "Meldinga er konkludert før ho kom inn.")
            .gjorDette(
                    "Rett startdatoen på meldingen eller datoen på konklusjonen.",
                    "Rett startdatoen på meldinga eller datoen på konklusjonen.")
            .lov("barnevernsloven § 2-1")
            .eksempel("""
                    <Melding Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-12">
                      <Melder Kode="1"/>
                      <Saksinnhold Kode="1.1.01"/>
                      <Konklusjon SluttDato="2026-01-10" Kode="2"/>
                    </Melding>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.sak().melding().stream().flatMap(melding -> {
            var konklusjon = melding.konklusjon();
            return konklusjon != null && melding.startDato().isAfter(konklusjon.sluttDato())
                    ? Stream.of(Brudd.ved(
                            melding, "StartDato", melding.startDato(), "Konklusjon/SluttDato", konklusjon.sluttDato()))
                    : Stream.empty();
        });
    }
}
