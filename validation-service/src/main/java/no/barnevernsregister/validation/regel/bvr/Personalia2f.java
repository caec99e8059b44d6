package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.etter;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** Identity data hold from a day within the case. */
public final class Personalia2f implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Personalia 2f", "Personalia")
            .nasjonal("PERSONALIA_02F")
            .fra(2022)
            .tekst(
                    "Personalia til barnet gjelder fra en dag etter at saken ble avsluttet.",
                    "Personalia til barnet gjeld frå ein dag etter at saka vart avslutta.")
            .gjorDette(
                    "Rett datoen personalia gjelder fra, eller sluttdatoen på saken.",
                    "Rett datoen personalia gjeld frå, eller sluttdatoen på saka.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2026-01-10" SluttDato="2026-01-12" Journalnummer="2026/1">
                      <Personalia Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-13" Fodselsnummer="17851500200" Fodseldato="2015-05-17" Kjonn="2"/>
                    </Sak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        var slutt = grunnlag.sak().sluttDato();
        return grunnlag.sak().personalia().stream()
                .filter(personalia -> etter(personalia.startDato(), slutt))
                .map(personalia -> Brudd.ved(personalia, "StartDato", personalia.startDato(), "Sak/SluttDato", slutt));
    }
}
