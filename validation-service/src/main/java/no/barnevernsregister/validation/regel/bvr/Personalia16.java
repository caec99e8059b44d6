package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** Nobody is known to the service before conception. */
public final class Personalia16 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Personalia 16", "Personalia")
            .nasjonal("PERSONALIA_16")
            .fra(2022)
            .tekst(
                    "Personalia til barnet gjelder fra mer enn ni måneder før fødselsdatoen eller termindatoen.",
                    "Personalia til barnet gjeld frå meir enn ni månader før fødselsdatoen eller termindatoen.")
            .gjorDette(
                    "Rett datoen personalia gjelder fra, eller fødselsdatoen.",
                    "Rett datoen personalia gjeld frå, eller fødselsdatoen.")
            .merknad("Ni kalendermåneder. Finnes ikke dagen i måneden, er grensen den siste dagen i den.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2025-01-10" Journalnummer="2026/1">
                      <Personalia Id="00000000-0000-4000-8000-000000000003" StartDato="2025-01-10" Fodselsnummer="02012600200" Fodseldato="2026-01-02" Kjonn="2"/>
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
                .filter(personalia -> personalia.startDato().isBefore(personalia.fodseldato())
                        && personalia
                                .startDato()
                                .isBefore(personalia.fodseldato().minusMonths(9)))
                .map(personalia -> Brudd.ved(personalia, "StartDato", personalia.startDato()));
    }
}
