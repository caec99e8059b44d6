package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** A client in Oslo is in a city district that has a name; white space is none. */
public final class Individ10 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Individ 10", "Individ")
            .tekst("Bydelsnavnet mangler på en klient i Oslo.", "Bydelsnamnet manglar på ein klient i Oslo.")
            .gjorDette(
                    "Fyll ut bydelsnavnet på klienten i fagsystemet.",
                    "Fyll ut bydelsnamnet på klienten i fagsystemet.")
            .merknad("Bare Oslo, der 15F har bydeler på klienten. Avgiver 1 for BVR gjelder også Bergen og"
                    + " Trondheim. Bare mellomrom regnes som manglende.")
            .eksempel("""
                    <Barnevern>
                      <Avgiver Organisasjonsnummer="964965226" Versjon="2025" Kommunenummer="0301" Kommunenavn="Oslo"/>
                      <Individ Id="1" StartDato="2025-01-10" Journalnummer="2025/1" Fodselsnummer="17851550097" Bydelsnummer="01" Saksbehandler="Eksempel" Avslutta3112="2">
                        <Tiltak Id="3" StartDato="2025-01-10">
                          <Lovhjemmel Lov="BVL2021" Kapittel="3" Paragraf="1"/>
                          <Kategori Kode="3.9"/>
                        </Tiltak>
                      </Individ>
                    </Barnevern>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        var individ = grunnlag.individ();
        return grunnlag.oslo() && Presisering.mangler(individ.bydelsnavn())
                ? Stream.of(Brudd.ved(individ, "Region", grunnlag.region()))
                : Stream.empty();
    }
}
