package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** A client that is marked as closed says when it was. */
public final class Individ02d implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Individ 02d", "Individ")
            .tekst(
                    "Klienten er markert som avsluttet ved utgangen av året, men har ingen sluttdato.",
                    "Klienten er markert som avslutta ved utgangen av året, men har ingen sluttdato.")
            .gjorDette(
                    "Legg inn sluttdatoen, eller fjern markeringen.", "Legg inn sluttdatoen, eller fjern markeringa.")
            .merknad("Meldes én gang, på klienten; reglene 2d om det som hører til klienten, ser bare på sin egen"
                    + " dato.")
            .eksempel("""
                    <Individ Id="1" StartDato="2025-01-10" Journalnummer="2025/1" Fodselsnummer="17851550097" Saksbehandler="Eksempel" Avslutta3112="1">
                      <Tiltak Id="3" StartDato="2025-01-10" SluttDato="2025-06-30">
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
        return grunnlag.avslutta() && individ.sluttDato() == null
                ? Stream.of(Brudd.ved(individ, "Avslutta3112", individ.avslutta3112()))
                : Stream.empty();
    }
}
