package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.contracts.identitet.Fodselsnummer.Slag;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** The number is a national number, a D-number, or a date with one of the agreed suffixes. The number itself is never in the
 * finding. */
public final class Personalia12 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Personalia 12", "Personalia")
            .nasjonal("PERSONALIA_12")
            .fra(2022)
            .tekst("Fødselsnummeret er ikke gyldig.", "Fødselsnummeret er ikkje gyldig.")
            .gjorDette(
                    "Kontroller fødselsnummeret eller D-nummeret. Mangler barnet nummer, bruk fødselsdatoen og 00100"
                            + " (gutt), 00200 (jente) eller 99999 (ufødt).",
                    "Kontroller fødselsnummeret eller D-nummeret. Manglar barnet nummer, bruk fødselsdatoen og 00100"
                            + " (gut), 00200 (jente) eller 99999 (ufødd).")
            .merknad(
                    "Datoen må finnes. Endelsen 55555, som skjemaet nevner, godtas. Måneder med 40 eller 80 lagt til er"
                            + " testpersoner og godtas.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2026-01-10" Journalnummer="2026/1">
                      <Personalia Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10" Fodselsnummer="17951500000" Fodseldato="2015-05-17" Kjonn="2"/>
                    </Sak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.sak().personalia().stream()
                .filter(personalia -> personalia.fodselsnummer().slag() == Slag.UGYLDIG)
                .map(personalia -> Brudd.ved(personalia, "StartDato", personalia.startDato()));
    }
}
