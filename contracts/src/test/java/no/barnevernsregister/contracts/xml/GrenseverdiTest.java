package no.barnevernsregister.contracts.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import no.barnevernsregister.contracts.xml.UlesbarXml.Grunn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that the schema takes and nobody can use, and ids that are one. */
class GrenseverdiTest {

    private static final String UTTREKK = "2026-01-05T06:00:00+01:00";

    @ParameterizedTest
    @ValueSource(strings = {"12025-01-01", "-0044-03-15", "999999999-01-01"})
    void en_dato_utenfor_kalenderen_kan_ikke_brukes(String dato) {
        String tekst = Eksempel.tekst().replace("TilbudSendtDato=\"2025-01-01\"", "TilbudSendtDato=\"" + dato + "\"");

        assertThat(XsdValidering.versjon(4).valider(XmlDokument.les(tekst.getBytes(UTF_8))))
                .isEmpty();
        assertThat(grunn(tekst)).isEqualTo(Grunn.UBRUKELIG_VERDI);
    }

    @Test
    void et_uttrekk_i_siste_time_av_kalenderen_kan_ikke_skrives_igjen() {
        assertThat(grunn(Eksempel.tekst().replace(UTTREKK, "9999-12-31T24:00:00Z")))
                .isEqualTo(Grunn.UBRUKELIG_VERDI);
    }

    @Test
    void xml_1_1_og_sjeldne_tegnkodinger_avvises() {
        assertThat(grunn("<?xml version=\"1.1\"?><Barnevern/>")).isEqualTo(Grunn.IKKE_XML);
        assertThat(grunn("<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?><Barnevern/>"))
                .isEqualTo(Grunn.UKJENT_TEGNKODING);
    }

    @Test
    void en_id_med_store_bokstaver_er_den_samme() {
        String id = Eksempel.ID + "2";
        String undersokelse =
                "<Undersokelse Id=\"%s\" StartDato=\"2024-01-02\"/>".formatted(id.toUpperCase(Locale.ROOT));
        String tekst = Eksempel.tekst().replace("<Plan ", undersokelse + "<Plan ");

        assertThat(XsdValidering.versjon(4).valider(XmlDokument.les(tekst.getBytes(UTF_8))))
                .singleElement()
                .satisfies(feil -> assertThat(feil.tekst().nb()).contains("samme Id"));
    }

    @Test
    void et_element_for_mye_heter_det_det_gjor_og_uten_navnerommet_sitt() {
        String jmfr = Eksempel.tekst().replaceFirst("(?s).*?(<JmfrLovhjemmel>.*?</JmfrLovhjemmel>).*", "$1");

        assertThat(forsteFeil(Eksempel.tekst().replaceFirst(jmfr, jmfr.repeat(4))))
                .isEqualTo("Elementet JmfrLovhjemmel står for mange ganger i Tiltak.");
        assertThat(forsteFeil(Eksempel.tekst().replace("<Plan ", "<x xmlns=\"urn:hemmelig\"/><Plan ")))
                .isEqualTo("Elementet x kan ikke stå her i Sak.");
    }

    private static String forsteFeil(String tekst) {
        return XsdValidering.versjon(4)
                .valider(XmlDokument.les(tekst.getBytes(UTF_8)))
                .getFirst()
                .tekst()
                .nb();
    }

    private static Grunn grunn(String tekst) {
        return catchThrowableOfType(UlesbarXml.class, () -> BarnevernXml.les(tekst.getBytes(UTF_8)))
                .grunn();
    }
}
