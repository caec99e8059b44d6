package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.contracts.identitet.DufNummer;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.identitet.Fodselsnummer.Slag;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** A client has a number that holds; the number itself is never in the finding. */
public final class Individ03 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Individ 03", "Individ")
            .tekst("Fødselsnummeret er ikke gyldig.", "Fødselsnummeret er ikkje gyldig.")
            .gjorDette(
                    "Legg inn et gyldig fødselsnummer, D-nummer eller DUF-nummer. Mangler barnet nummer, bruk"
                            + " fødselsdatoen og 00100 (gutt), 00200 (jente) eller 99999 (ufødt).",
                    "Legg inn eit gyldig fødselsnummer, D-nummer eller DUF-nummer. Manglar barnet nummer, bruk"
                            + " fødselsdatoen og 00100 (gut), 00200 (jente) eller 99999 (ufødd).")
            .merknad("Datoen må finnes; kontrollprogrammet prøver bare kontrollsifrene. Endelsen 55555 godtas, som"
                    + " i kravteksten og for BVR. Er fødselsnummeret ugyldig, hjelper ikke et gyldig DUF-nummer."
                    + " Måneder med 40 eller 80 lagt til er testpersoner og godtas.")
            .eksempel("""
                    <Individ Id="1" StartDato="2025-01-10" Journalnummer="2025/1" Fodselsnummer="17851550098" Saksbehandler="Eksempel" Avslutta3112="2">
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
        Fodselsnummer nummer = individ.fodselsnummer();
        String duf = individ.dufNummer();
        if (nummer != null) {
            return nummer.slag() == Slag.UGYLDIG ? Stream.of(Brudd.ved(individ)) : Stream.empty();
        }
        if (duf == null) {
            return Stream.of(Brudd.ved(individ)
                    .medTekst(
                            "Klienten har verken fødselsnummer eller DUF-nummer.",
                            "Klienten har verken fødselsnummer eller DUF-nummer."));
        }
        return DufNummer.erGyldig(duf)
                ? Stream.empty()
                : Stream.of(Brudd.ved(individ)
                        .medTekst(
                                "Klienten har ikke fødselsnummer, og DUF-nummeret er ikke gyldig.",
                                "Klienten har ikkje fødselsnummer, og DUF-nummeret er ikkje gyldig."));
    }
}
