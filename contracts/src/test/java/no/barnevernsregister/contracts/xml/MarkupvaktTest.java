package no.barnevernsregister.contracts.xml;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import no.barnevernsregister.contracts.xml.UlesbarXml.Grunn;
import org.junit.jupiter.api.Test;

class MarkupvaktTest {

    private static final String LANG = "<aaaaaaa".repeat(Markupvakt.LENGST / 8);

    @Test
    void et_mindre_enn_tegn_i_kommentar_cdata_eller_instruksjon_er_ingen_tagg() {
        assertThat(grunn("<a><!--" + LANG + "--></a>", UTF_8)).isEqualTo(Grunn.FOR_STORT);
        assertThat(grunn("<a><![CDATA[" + LANG + "]]></a>", UTF_8)).isEqualTo(Grunn.FOR_STORT);
        assertThat(grunn("<a><?b " + LANG + "?></a>", UTF_8)).isEqualTo(Grunn.FOR_STORT);
    }

    @Test
    void kommentarer_paa_rad_er_ett_strekk() {
        assertThat(grunn("<a>" + "<!---->".repeat(Markupvakt.LENGST / 7) + "</a>", UTF_8))
                .isEqualTo(Grunn.FOR_STORT);
    }

    @Test
    void et_dokument_i_utf_16_kan_ikke_gjemme_lengden_bak_tegn_som_ligner() {
        assertThat(grunn("<a b=\"" + "\u3c3c".repeat(Markupvakt.LENGST / 2) + "\"/>", UTF_16))
                .isEqualTo(Grunn.FOR_STORT);
    }

    @Test
    void mange_tagger_kommentarer_og_cdata_er_i_orden() {
        String innhold = "<b/><!-- <c> --><![CDATA[<d>]]><?e <f>?>".repeat(12_000);

        assertThat(XmlDokument.les(("<a>" + innhold + "</a>").getBytes(UTF_8)).navn())
                .isEqualTo("a");
    }

    private static Grunn grunn(String dokument, Charset tegnkoding) {
        return catchThrowableOfType(UlesbarXml.class, () -> XmlDokument.les(dokument.getBytes(tegnkoding)))
                .grunn();
    }
}
