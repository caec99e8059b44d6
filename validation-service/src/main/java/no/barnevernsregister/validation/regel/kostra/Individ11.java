package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.identitet.Fodselsnummer.Slag;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** A date with an agreed suffix stands in for a number that the child will get. */
public final class Individ11 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Individ 11", "Individ")
            .tekst("Fødselsnummeret er ufullstendig.", "Fødselsnummeret er ufullstendig.")
            .gjorDette(
                    "Legg inn fødselsnummeret eller D-nummeret så snart barnet har fått det.",
                    "Legg inn fødselsnummeret eller D-nummeret så snart barnet har fått det.")
            .merknad("Gjelder nummer med endelsen 00100, 00200, 55555 eller 99999. Kontrollprogrammet har samme"
                    + " melding i Individ 11 og Individ 12 og gir den også når Individ 03 slår ut; her er det ett"
                    + " funn for hver feil.")
            .eksempel("""
                    <Individ Id="1" StartDato="2025-01-10" Journalnummer="2025/1" Fodselsnummer="17851500200" Saksbehandler="Eksempel" Avslutta3112="2">
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
        Fodselsnummer nummer = grunnlag.individ().fodselsnummer();
        Slag slag = nummer == null ? Slag.UGYLDIG : nummer.slag();
        return slag == Slag.SURROGAT || slag == Slag.UFODT
                ? Stream.of(Brudd.ved(grunnlag.individ(), "Slag", slag == Slag.UFODT ? "ufødt" : "midlertidig"))
                : Stream.empty();
    }
}
