package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** No child moves after its client has ended. */
public final class Flytting2c implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Flytting 2c", "Flytting")
            .tekst(
                    "Barnet flyttet etter at klientforholdet ble avsluttet.",
                    "Barnet flytta etter at klientforholdet vart avslutta.")
            .gjorDette(
                    "Rett datoen på flyttingen eller sluttdatoen på klienten.",
                    "Rett datoen på flyttinga eller sluttdatoen på klienten.")
            .eksempel("""
                    <Individ Id="1" StartDato="2025-01-10" SluttDato="2025-06-30" Journalnummer="2025/1" Fodselsnummer="17851550097" Saksbehandler="Eksempel" Avslutta3112="2">
                      <Tiltak Id="3" StartDato="2025-01-10" SluttDato="2025-06-30">
                        <Lovhjemmel Lov="BVL2021" Kapittel="3" Paragraf="1"/>
                        <Kategori Kode="3.9"/>
                      </Tiltak>
                      <Flytting Id="4" SluttDato="2025-07-01"><ArsakFra Kode="1.1.1"/><FlyttingTil Kode="6"/></Flytting>
                    </Individ>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        return grunnlag.individ().flytting().stream()
                .filter(flytting -> Rekkefolge.etter(
                        flytting.sluttDato(), grunnlag.individ().sluttDato()))
                .map(flytting -> Brudd.ved(
                        flytting,
                        "SluttDato",
                        flytting.sluttDato(),
                        "Individ/SluttDato",
                        grunnlag.individ().sluttDato()));
    }
}
