package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.contracts.identitet.DufNummer;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** A client is better known by a national number than by an immigration number alone. */
public final class Individ12 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Individ 12", "Individ")
            .tekst(
                    "Klienten har bare DUF-nummer og ikke fødselsnummer.",
                    "Klienten har berre DUF-nummer og ikkje fødselsnummer.")
            .gjorDette(
                    "Legg inn fødselsnummeret eller D-nummeret så snart barnet har fått det.",
                    "Legg inn fødselsnummeret eller D-nummeret så snart barnet har fått det.")
            .merknad("Gjelder klienter med gyldig DUF-nummer alene. Ufullstendige nummer meldes av Individ 11,"
                    + " ugyldige og manglende av Individ 03.")
            .eksempel("""
                    <Individ Id="1" StartDato="2025-01-10" Journalnummer="2025/1" DUFnummer="201512345609" Saksbehandler="Eksempel" Avslutta3112="2">
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
        String duf = individ.dufNummer();
        return individ.fodselsnummer() == null && duf != null && DufNummer.erGyldig(duf)
                ? Stream.of(Brudd.ved(individ))
                : Stream.empty();
    }
}
