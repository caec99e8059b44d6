package no.barnevernsregister.intake.innsending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KonvoluttTest {

    private static final String SAK = "<Sak Id=\"5B1F0A52-0D4E-4B7E-9C55-3F0D6E8A1B22\"/>";
    private static final String AVGIVER = "<Avgiver Organisasjonsnummer=\"964338531\" Kommunenummer=\"4601\"/>";

    @Test
    void leser_det_kvitteringen_trenger_og_ikke_mer() {
        Konvolutt konvolutt =
                les("<Barnevern Id=\"D3B0A3F4-52A7-4A2E-8A63-6C9A1DE0F001\">" + AVGIVER + SAK + "<uferdig");

        assertThat(konvolutt.dokumentId()).hasToString("d3b0a3f4-52a7-4a2e-8a63-6c9a1de0f001");
        assertThat(konvolutt.sakId()).hasToString("5b1f0a52-0d4e-4b7e-9c55-3f0d6e8a1b22");
        assertThat(konvolutt.organisasjonsnummer()).isEqualTo("964338531");
        assertThat(konvolutt.kommune()).hasToString("4601");
    }

    @Test
    void en_id_som_ikke_er_uuid_er_skjemaets_sak() {
        assertThat(les("<Barnevern Id=\"x\">" + AVGIVER + SAK + "</Barnevern>").dokumentId())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "hei | ulesbar-xml",
                "<Barnevern> | ulesbar-xml",
                "<Barnevern/> | mangler-sak",
                "<!DOCTYPE Barnevern><Barnevern/> | doctype",
                "<Barnevern><Sak Id='x'/></Barnevern> | mangler-sak",
                "<Barnevern><Sak Id='5b1f0a52-0d4e-4b7e-9c55-3f0d6e8a1b22'/></Barnevern> | mangler-avgiver",
            })
    void sier_hva_som_er_galt(String xml, String slag) {
        assertThatExceptionOfType(UgyldigInnsending.class)
                .isThrownBy(() -> les(xml))
                .satisfies(feil -> assertThat(feil.slag()).isEqualTo(slag));
    }

    private static Konvolutt les(String xml) {
        return Konvolutt.les(xml.getBytes(UTF_8));
    }
}
