package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** It ends on or after the day it began. */
public final class Melding2a implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Melding 2a", "Melding")
            .tekst("Meldingen er konkludert før den kom inn.", "Meldinga er konkludert før ho kom inn.")
            .gjorDette(
                    "Rett startdatoen eller sluttdatoen på meldingen.",
                    "Rett startdatoen eller sluttdatoen på meldinga.")
            .lov("barnevernsloven § 2-1")
            .eksempel("""
                    <Melding Id="2" StartDato="2025-03-10" SluttDato="2025-03-09" Konklusjon="1">
                      <Melder Kode="1"/>
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
                .filter(melding -> Rekkefolge.etter(melding.startDato(), melding.sluttDato()))
                .map(melding -> Brudd.ved(melding, "StartDato", melding.startDato(), "SluttDato", melding.sluttDato()));
    }
}
