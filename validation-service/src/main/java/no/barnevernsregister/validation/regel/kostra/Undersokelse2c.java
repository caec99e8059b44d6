package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** Nothing ends after its client has. */
public final class Undersokelse2c implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Undersøkelse 2c", "Undersokelse")
            .tekst(
                    "Undersøkelsen er konkludert etter at klientforholdet ble avsluttet.",
                    "Undersøkinga er konkludert etter at klientforholdet vart avslutta.")
            .gjorDette(
                    "Rett sluttdatoen på undersøkelsen eller på klienten.",
                    "Rett sluttdatoen på undersøkinga eller på klienten.")
            .lov("barnevernsloven § 2-2")
            .merknad("Gjelder også når konklusjonen mangler, som i kontrollprogrammet og for BVR; kravteksten"
                    + " krever en konklusjon.")
            .eksempel("""
                    <Individ Id="1" StartDato="2025-01-10" SluttDato="2025-06-30" Journalnummer="2025/1" Fodselsnummer="17851550097" Saksbehandler="Eksempel" Avslutta3112="2">
                      <Melding Id="2" StartDato="2025-01-10" SluttDato="2025-01-15" Konklusjon="2">
                        <Melder Kode="1"/>
                        <Saksinnhold Kode="1"/>
                        <Undersokelse Id="3" StartDato="2025-06-25" SluttDato="2025-07-01" Konklusjon="3"/>
                      </Melding>
                    </Individ>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        return grunnlag.undersokelser()
                .filter(undersokelse -> Rekkefolge.etter(
                        undersokelse.sluttDato(), grunnlag.individ().sluttDato()))
                .map(undersokelse -> Brudd.ved(
                        undersokelse,
                        "SluttDato",
                        undersokelse.sluttDato(),
                        "Individ/SluttDato",
                        grunnlag.individ().sluttDato()));
    }
}
