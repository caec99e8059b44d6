package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** No child moves before its client has begun. */
public final class Flytting2f implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Flytting 2f", "Flytting")
            .tekst("Barnet flyttet før klientforholdet ble startet.", "Barnet flytta før klientforholdet vart starta.")
            .gjorDette(
                    "Rett datoen på flyttingen eller startdatoen på klienten.",
                    "Rett datoen på flyttinga eller startdatoen på klienten.")
            .eksempel("""
                    <Tiltak Id="3" StartDato="2025-01-10">
                      <Lovhjemmel Lov="BVL2021" Kapittel="3" Paragraf="1"/>
                      <Kategori Kode="3.9"/>
                    </Tiltak>
                    <Flytting Id="4" SluttDato="2025-01-09"><ArsakFra Kode="1.1.1"/><FlyttingTil Kode="6"/></Flytting>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        return grunnlag.individ().flytting().stream()
                .filter(flytting ->
                        flytting.sluttDato().isBefore(grunnlag.individ().startDato()))
                .map(flytting -> Brudd.ved(
                        flytting,
                        "SluttDato",
                        flytting.sluttDato(),
                        "Individ/StartDato",
                        grunnlag.individ().startDato()));
    }
}
