package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** It ends on or after the day it began. */
public final class Tiltak2a implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Tiltak 2a", "Tiltak")
            .tekst("Tiltaket er avsluttet før det ble startet.", "Tiltaket er avslutta før det vart starta.")
            .gjorDette(
                    "Rett startdatoen eller sluttdatoen på tiltaket.",
                    "Rett startdatoen eller sluttdatoen på tiltaket.")
            .eksempel("""
                    <Tiltak Id="3" StartDato="2025-03-10" SluttDato="2025-03-09">
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
                .filter(tiltak -> Rekkefolge.etter(tiltak.startDato(), tiltak.sluttDato()))
                .map(tiltak -> Brudd.ved(tiltak, "StartDato", tiltak.startDato(), "SluttDato", tiltak.sluttDato()));
    }
}
