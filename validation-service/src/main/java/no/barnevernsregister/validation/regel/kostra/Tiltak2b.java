package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** What ended in another year is reported in that year. */
public final class Tiltak2b implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Tiltak 2b", "Tiltak")
            .tekst(
                    "Tiltaket er avsluttet i et annet år enn rapporteringsåret.",
                    "Tiltaket er avslutta i eit anna år enn rapporteringsåret.")
            .gjorDette(
                    "Rett sluttdatoen, eller ta tiltaket ut av filen.",
                    "Rett sluttdatoen, eller ta tiltaket ut av fila.")
            .merknad("Året er det innsendingen gjelder.")
            .eksempel("""
                    <Individ Id="1" StartDato="2024-01-10" Journalnummer="2025/1" Fodselsnummer="17851550097" Saksbehandler="Eksempel" Avslutta3112="2">
                      <Tiltak Id="3" StartDato="2024-03-10" SluttDato="2024-12-31">
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
        return grunnlag.individ().tiltak().stream()
                .filter(tiltak ->
                        tiltak.sluttDato() != null && tiltak.sluttDato().getYear() != grunnlag.aar())
                .map(tiltak -> Brudd.ved(tiltak, "SluttDato", tiltak.sluttDato(), "Rapporteringsår", grunnlag.aar()));
    }
}
