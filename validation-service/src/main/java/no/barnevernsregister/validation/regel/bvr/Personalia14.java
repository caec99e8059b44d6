package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** The ninth digit tells the sex: even a girl, odd a boy. Not so for the unborn and for the suffix that tells no sex. */
public final class Personalia14 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Personalia 14", "Personalia")
            .nasjonal("PERSONALIA_14")
            .fra(2022)
            .tekst("Kjønnet stemmer ikke med fødselsnummeret.", "Kjønnet stemmer ikkje med fødselsnummeret.")
            .gjorDette(
                    "Kontroller kjønnet og fødselsnummeret, og rett det som er feil.",
                    "Kontroller kjønnet og fødselsnummeret, og rett det som er feil.")
            .merknad(
                    "Kjønn 0 (ufødt) med et nummer som sier kjønnet, er et brudd. Endelsene 00100 og 00200 sier kjønnet; 99999 og"
                            + " 55555 gjør det ikke og prøves ikke. Er nummeret ugyldig, sier Personalia 12 fra om det.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2026-01-10" Journalnummer="2026/1">
                      <Personalia Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10" Fodselsnummer="17851500200" Fodseldato="2015-05-17" Kjonn="1"/>
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
                .filter(personalia -> personalia.fodselsnummer().sierKjonn())
                .filter(personalia -> !personalia.fodselsnummer().kjonn().equals(personalia.kjonn()))
                .map(personalia ->
                        Brudd.ved(personalia, "StartDato", personalia.startDato(), "Kjonn", personalia.kjonn()));
    }
}
