package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** A client begins on or before the day it ends. */
public final class Individ02a implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Individ 02a", "Individ")
            .tekst(
                    "Klientforholdet er avsluttet før det ble startet.",
                    "Klientforholdet er avslutta før det vart starta.")
            .gjorDette(
                    "Rett startdatoen eller sluttdatoen på klienten.",
                    "Rett startdatoen eller sluttdatoen på klienten.")
            .eksempel("""
                    <Individ Id="1" StartDato="2025-01-10" SluttDato="2025-01-09" Journalnummer="2025/1" Fodselsnummer="17851550097" Saksbehandler="Eksempel" Avslutta3112="2">
                      <Tiltak Id="3" StartDato="2025-01-10">
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
        var individ = grunnlag.individ();
        return Rekkefolge.etter(individ.startDato(), individ.sluttDato())
                ? Stream.of(Brudd.ved(individ, "StartDato", individ.startDato(), "SluttDato", individ.sluttDato()))
                : Stream.empty();
    }
}
