package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** Nothing begins before its client. */
public final class Tiltak2e implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Tiltak 2e", "Tiltak")
            .tekst(
                    "Tiltaket ble startet før klientforholdet ble startet.",
                    "Tiltaket vart starta før klientforholdet vart starta.")
            .gjorDette(
                    "Rett startdatoen på tiltaket eller på klienten.",
                    "Rett startdatoen på tiltaket eller på klienten.")
            .eksempel("""
                    <Tiltak Id="3" StartDato="2025-01-09" SluttDato="2025-02-10">
                      <Lovhjemmel Lov="BVL2021" Kapittel="3" Paragraf="1"/>
                      <Kategori Kode="3.9"/>
                    </Tiltak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        return grunnlag.individ().tiltak().stream()
                .filter(tiltak -> tiltak.startDato().isBefore(grunnlag.individ().startDato()))
                .map(tiltak -> Brudd.ved(
                        tiltak,
                        "StartDato",
                        tiltak.startDato(),
                        "Individ/StartDato",
                        grunnlag.individ().startDato()));
    }
}
