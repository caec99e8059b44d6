package no.barnevernsregister.publishing.tabell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.nokkeltall.Tekst;
import no.barnevernsregister.publishing.tabell.Variabel.Slag;
import no.barnevernsregister.publishing.tabell.Variabel.Verdi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisningTest {

    private static final Utvalg UTVALG = Utvalg.les(
            List.of(variabel("Region", Slag.REGION), variabel("ContentsCode", Slag.INNHOLD), variabel("Tid", Slag.TID)),
            Map.of("Region", "*", "ContentsCode", "*", "Tid", "*"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "-; -; Region; ContentsCode Tid",
                "Region,Tid; -; Region Tid; ContentsCode",
                "-; region; ContentsCode Tid; Region",
                "tid,Region,ContentsCode; -; Tid Region ContentsCode; -",
                "Tid; Region; Tid ContentsCode; Region",
                "time; -; Tid; Region ContentsCode",
            })
    void plasserer_det_som_ikke_er_nevnt(String stub, String heading, String ned, String bort) {
        Visning.Plassering plassering = Visning.les("csv", List.of(), liste(stub, ","), liste(heading, ","))
                .plasser(UTVALG);
        assertThat(plassering.stub()).extracting(del -> del.variabel().kode()).isEqualTo(liste(ned, " "));
        assertThat(plassering.heading())
                .extracting(del -> del.variabel().kode())
                .isEqualTo(liste(bort, " "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "json-stat2; UseCodes",
                "parquet; UseCodesAndTexts",
                "px; IncludeTitle",
                "xlsx; SeparatorTab",
                "html; SeparatorSemicolon",
                "csv; UseCodes UseTexts",
                "csv; SeparatorTab SeparatorSpace",
                "csv; Tull",
            })
    void avviser_valg_som_ikke_passer_sammen(String format, String valg) {
        assertThatExceptionOfType(UgyldigUtvalg.class)
                .isThrownBy(() -> Visning.les(format, liste(valg, " "), List.of(), List.of()))
                .satisfies(feil -> assertThat(feil.status()).isEqualTo(400));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"Region; Region", "Region,Region; Tid", "Ukjent; Tid"})
    void avviser_en_plassering_som_ikke_er_mulig(String stub, String heading) {
        assertThatExceptionOfType(UgyldigUtvalg.class)
                .isThrownBy(() -> Visning.les("csv", List.of(), liste(stub, ","), liste(heading, ","))
                        .plasser(UTVALG));
    }

    @Test
    void valg_leses_uansett_store_og_smaa_bokstaver() {
        Visning visning =
                Visning.les("csv", List.of("usecodesandtexts", "SEPARATORTAB", "includetitle"), List.of(), List.of());
        assertThat(visning.skilletegn()).isEqualTo('\t');
        assertThat(visning.medTittel()).isTrue();
        assertThat(visning.navn(new Verdi("1", new Tekst("gutter", "gutar", "boys")), Sprak.NN))
                .isEqualTo("1 - gutar");
    }

    private static List<String> liste(String tekst, String skille) {
        return tekst == null ? List.of() : Arrays.asList(tekst.split(skille, -1));
    }

    private static Variabel variabel(String kode, Slag slag) {
        return new Variabel(kode, Tekst.lik(kode), slag, List.of(new Verdi("1", Tekst.lik("en"))), "");
    }
}
