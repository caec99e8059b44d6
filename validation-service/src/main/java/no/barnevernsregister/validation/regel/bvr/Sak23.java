package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A closed case holds nothing open. Personalia, Relasjon, Flytting and OversendelseFylkesnemnd have no end of their own. */
public final class Sak23 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.opplysning("Sak 23", "Sak")
            .tekst(
                    "Saken er avsluttet, men har innhold som ikke er avsluttet.",
                    "Saka er avslutta, men har innhald som ikkje er avslutta.")
            .gjorDette(
                    "Avslutt det som er åpent, eller åpne saken igjen.",
                    "Avslutt det som er ope, eller opne saka igjen.")
            .merknad("Personalia, relasjoner, flyttinger og oversendelser har ingen slutt og regnes ikke med.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2026-01-10" SluttDato="2026-01-14" Journalnummer="2026/1">
                      <Personalia Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10" Fodselsnummer="17851500200" Fodseldato="2015-05-17" Kjonn="2"/>
                      <Melding Id="00000000-0000-4000-8000-000000000004" StartDato="2026-01-10"/>
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
        long apne = sak.objekter().filter(Apent::er).count();
        return sak.sluttDato() != null && apne > 0
                ? Stream.of(Brudd.ved(grunnlag, "SluttDato", sak.sluttDato(), "Åpne", apne))
                : Stream.empty();
    }
}
