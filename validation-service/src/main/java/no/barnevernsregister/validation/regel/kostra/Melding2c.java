package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** Nothing ends after its client has. */
public final class Melding2c implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Melding 2c", "Melding")
            .tekst(
                    "Meldingen er konkludert etter at klientforholdet ble avsluttet.",
                    "Meldinga er konkludert etter at klientforholdet vart avslutta.")
            .gjorDette(
                    "Rett sluttdatoen på meldingen eller på klienten.",
                    "Rett sluttdatoen på meldinga eller på klienten.")
            .lov("barnevernsloven § 2-1")
            .merknad("Gjelder enhver konklusjon, som Melding 2c for BVR. Kravteksten nevner bare henlagte"
                    + " meldinger, og kontrollprogrammet alle andre; unntakene motsier hverandre, så vi følger ingen"
                    + " av dem.")
            .eksempel("""
                    <Individ Id="1" StartDato="2025-01-10" SluttDato="2025-06-30" Journalnummer="2025/1" Fodselsnummer="17851550097" Saksbehandler="Eksempel" Avslutta3112="2">
                      <Melding Id="2" StartDato="2025-06-25" SluttDato="2025-07-01" Konklusjon="1">
                        <Melder Kode="1"/>
                        <Saksinnhold Kode="1"/>
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
        return grunnlag.individ().melding().stream()
                .filter(melding ->
                        Rekkefolge.etter(melding.sluttDato(), grunnlag.individ().sluttDato()))
                .map(melding -> Brudd.ved(
                        melding,
                        "SluttDato",
                        melding.sluttDato(),
                        "Individ/SluttDato",
                        grunnlag.individ().sluttDato()));
    }
}
