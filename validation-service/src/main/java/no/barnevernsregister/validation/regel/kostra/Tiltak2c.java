package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** Nothing ends after its client has. */
public final class Tiltak2c implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Tiltak 2c", "Tiltak")
            .tekst(
                    "Tiltaket er avsluttet etter at klientforholdet ble avsluttet.",
                    "Tiltaket er avslutta etter at klientforholdet vart avslutta.")
            .gjorDette(
                    "Rett sluttdatoen på tiltaket eller på klienten.",
                    "Rett sluttdatoen på tiltaket eller på klienten.")
            .eksempel("""
                    <Individ Id="1" StartDato="2025-01-10" SluttDato="2025-06-30" Journalnummer="2025/1" Fodselsnummer="17851550097" Saksbehandler="Eksempel" Avslutta3112="2">
                      <Tiltak Id="3" StartDato="2025-06-25" SluttDato="2025-07-01">
                        <Lovhjemmel Lov="BVL2021" Kapittel="3" Paragraf="1"/>
                        <Kategori Kode="3.9"/>
                      </Tiltak>
                    </Individ>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        return grunnlag.individ().tiltak().stream()
                .filter(tiltak ->
                        Rekkefolge.etter(tiltak.sluttDato(), grunnlag.individ().sluttDato()))
                .map(tiltak -> Brudd.ved(
                        tiltak,
                        "SluttDato",
                        tiltak.sluttDato(),
                        "Individ/SluttDato",
                        grunnlag.individ().sluttDato()));
    }
}
