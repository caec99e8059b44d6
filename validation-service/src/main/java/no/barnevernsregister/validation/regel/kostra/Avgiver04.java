package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Avgivergrunnlag;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** The file is from the municipality that is reported for. */
public final class Avgiver04 implements Regel<Avgivergrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Avgiver 04", "Avgiver")
            .tekst(
                    "Filen gjelder en annen kommune enn den du rapporterer for.",
                    "Fila gjeld ein annan kommune enn den du rapporterer for.")
            .gjorDette(
                    "Kontroller kommunenummeret i fagsystemet, eller velg riktig kommune når du sender filen.",
                    "Kontroller kommunenummeret i fagsystemet, eller vel rett kommune når du sender fila.")
            .merknad("Kommunen er de fire første sifrene i regionen. En region med færre sifre passer til ingen"
                    + " kommune.")
            .eksempel("""
                    <Barnevern>
                      <Avgiver Organisasjonsnummer="964965226" Versjon="2025" Kommunenummer="3403" Kommunenavn="Hamar"/>
                      <Individ Id="1" StartDato="2025-01-10" Journalnummer="2025/1" Fodselsnummer="17851550097" Saksbehandler="Eksempel" Avslutta3112="2">
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
    public Stream<Brudd> sjekk(Avgivergrunnlag grunnlag) {
        var avgiver = grunnlag.avgiver();
        return grunnlag.region().startsWith(avgiver.kommunenummer())
                ? Stream.empty()
                : Stream.of(Brudd.ved(avgiver, "Kommunenummer", avgiver.kommunenummer(), "Region", grunnlag.region()));
    }
}
