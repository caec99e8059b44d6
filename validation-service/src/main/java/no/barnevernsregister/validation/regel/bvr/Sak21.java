package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** An open case is about something. Personalia, Flytting and Relasjon alone are nothing. */
public final class Sak21 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Sak 21", "Sak")
            .nasjonal("CASE_21")
            .tekst("Saken er åpen, men har ikke noe innhold.", "Saka er open, men har ikkje noko innhald.")
            .gjorDette(
                    "Registrer det saken gjelder, eller avslutt saken.",
                    "Registrer det saka gjeld, eller avslutt saka.")
            .merknad("Personalia, flyttinger og relasjoner er ikke innhold alene.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2026-01-10" Journalnummer="2026/1">
                      <Personalia Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10" Fodselsnummer="17851500200" Fodseldato="2015-05-17" Kjonn="2"/>
                    </Sak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        var sak = grunnlag.sak();
        boolean tom = sak.melding().isEmpty()
                && sak.undersokelse().isEmpty()
                && sak.vedtak().isEmpty()
                && sak.tiltak().isEmpty()
                && sak.plan().isEmpty()
                && sak.ettervern().isEmpty()
                && sak.oversendelseFylkesnemnd().isEmpty();
        return sak.sluttDato() == null && tom ? Stream.of(Brudd.ved(grunnlag)) : Stream.empty();
    }
}
