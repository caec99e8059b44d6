package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.contracts.identitet.Fodselsnummer.Slag;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A born child is not registered with the number of an unborn one. */
public final class Personalia15 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Personalia 15", "Personalia")
            .nasjonal("PERSONALIA_15")
            .fra(2022)
            .tekst(
                    "Barnet er født, men er registrert med nummeret til et ufødt barn.",
                    "Barnet er født, men er registrert med nummeret til eit ufødt barn.")
            .gjorDette(
                    "Legg inn fødselsnummeret eller D-nummeret. Er det ikke kjent, bruk fødselsdatoen og 00100 (gutt) eller"
                            + " 00200 (jente).",
                    "Legg inn fødselsnummeret eller D-nummeret. Er det ikkje kjent, bruk fødselsdatoen og 00100 (gut) eller"
                            + " 00200 (jente).")
            .merknad(
                    "Prøves mot dagen personalia gjelder fra, ikke mot dagen saken ble hentet ut. Et barn som ikke er født på"
                            + " termindatoen, gir derfor ikke noe funn før nye personalia sendes.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2026-01-10" Journalnummer="2026/1">
                      <Personalia Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10" Fodselsnummer="02012699999" Fodseldato="2026-01-02" Kjonn="0"/>
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
                .filter(personalia -> personalia.fodselsnummer().slag() == Slag.UFODT)
                .filter(personalia -> personalia.startDato().isAfter(personalia.fodseldato()))
                .map(personalia -> Brudd.ved(personalia, "StartDato", personalia.startDato()));
    }
}
