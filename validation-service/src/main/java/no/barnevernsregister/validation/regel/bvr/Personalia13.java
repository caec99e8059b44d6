package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.contracts.identitet.Fodselsnummer.Slag;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** The birth date and the first six digits of the number tell the same day. Neither of them is in the finding. */
public final class Personalia13 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Personalia 13", "Personalia")
            .nasjonal("PERSONALIA_13")
            .fra(2022)
            .tekst(
                    "Fødselsdatoen stemmer ikke med de seks første sifrene i fødselsnummeret.",
                    "Fødselsdatoen stemmer ikkje med dei seks første sifra i fødselsnummeret.")
            .gjorDette(
                    "Kontroller fødselsdatoen og fødselsnummeret, og rett det som er feil.",
                    "Kontroller fødselsdatoen og fødselsnummeret, og rett det som er feil.")
            .merknad(
                    "40 som er lagt til dagen i D-nummer, og 40 eller 80 som er lagt til måneden for testpersoner, trekkes fra."
                            + " Er nummeret ugyldig, sier Personalia 12 fra om det.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2026-01-10" Journalnummer="2026/1">
                      <Personalia Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10" Fodselsnummer="17851500200" Fodseldato="2015-05-18" Kjonn="2"/>
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
                .filter(personalia -> personalia.fodselsnummer().slag() != Slag.UGYLDIG)
                .filter(personalia -> !personalia.fodselsnummer().harDato(personalia.fodseldato()))
                .map(personalia -> Brudd.ved(personalia, "StartDato", personalia.startDato()));
    }
}
