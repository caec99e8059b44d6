package no.barnevernsregister.validation.regel.kostra;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** A client that ended before the reporting year is in no file of it. The last day of the year before still is. */
public final class Individ02b implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Individ 02b", "Individ")
            .tekst(
                    "Klientforholdet ble avsluttet før rapporteringsåret.",
                    "Klientforholdet vart avslutta før rapporteringsåret.")
            .gjorDette(
                    "Rett sluttdatoen, eller ta klienten ut av filen.",
                    "Rett sluttdatoen, eller ta klienten ut av fila.")
            .merknad("Året er det innsendingen gjelder, ikke det som står i filen. Er sluttdatoen 31. desember"
                    + " året før, er klienten med.")
            .eksempel("""
                    <Individ Id="1" StartDato="2024-01-10" SluttDato="2024-12-30" Journalnummer="2025/1" Fodselsnummer="17851550097" Saksbehandler="Eksempel" Avslutta3112="2">
                      <Tiltak Id="3" StartDato="2024-01-10">
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
        return Rekkefolge.etter(LocalDate.of(grunnlag.aar() - 1, 12, 31), individ.sluttDato())
                ? Stream.of(Brudd.ved(individ, "SluttDato", individ.sluttDato(), "Rapporteringsår", grunnlag.aar()))
                : Stream.empty();
    }
}
