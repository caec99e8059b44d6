package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.contracts.identitet.DufNummer;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** An immigration number has the control digits that belong to it. */
public final class Individ19 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Individ 19", "Individ")
            .tekst("DUF-nummeret er ikke gyldig.", "DUF-nummeret er ikkje gyldig.")
            .gjorDette("Kontroller DUF-nummeret.", "Kontroller DUF-nummeret.")
            .merknad("Gjelder også når klienten ikke har fødselsnummer; da er det i tillegg en feil etter Individ"
                    + " 03.")
            .eksempel("""
                    <Individ Id="1" StartDato="2025-01-10" Journalnummer="2025/1" Fodselsnummer="17851550097" DUFnummer="201512345600" Saksbehandler="Eksempel" Avslutta3112="2">
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
        String duf = grunnlag.individ().dufNummer();
        return duf != null && !DufNummer.erGyldig(duf) ? Stream.of(Brudd.ved(grunnlag.individ())) : Stream.empty();
    }
}
