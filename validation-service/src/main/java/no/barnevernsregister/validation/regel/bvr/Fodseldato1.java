package no.barnevernsregister.validation.regel.bvr;

import java.time.Period;
import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A birth date of the wrong century passes the comparison with the number, which has two digits of the year. */
public final class Fodseldato1 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Fodseldato 1", "Personalia")
            .tekst("Personen var over 25 år da saken startet.", "Personen var over 25 år då saka starta.")
            .gjorDette("Kontroller årstallet i fødselsdatoen.", "Kontroller årstalet i fødselsdatoen.")
            .lov("barnevernsloven § 3-6")
            .merknad(
                    "Hele år den dagen saken startet. Et fødselsnummer har bare to sifre av årstallet, så Personalia 13 finner ikke feil"
                            + " århundre.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2026-01-10" Journalnummer="2026/1">
                      <Personalia Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10" Fodselsnummer="17851500200" Fodseldato="1915-05-17" Kjonn="2"/>
                    </Sak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        var start = grunnlag.sak().startDato();
        return grunnlag.sak().personalia().stream()
                .filter(personalia ->
                        Period.between(personalia.fodseldato(), start).getYears() > 25)
                .map(personalia -> Brudd.ved(personalia, "StartDato", personalia.startDato(), "Sak/StartDato", start));
    }
}
