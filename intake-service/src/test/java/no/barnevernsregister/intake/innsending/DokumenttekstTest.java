package no.barnevernsregister.intake.innsending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DokumenttekstTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "<Å/> | <Å/>",
                "<?xml version=\"1.0\"?><Å/> | <?xml version=\"1.0\"?><Å/>",
                "<?xml version=\"1.0\" encoding=\"utf-8\"?><Å/> | <?xml version=\"1.0\" encoding=\"utf-8\"?><Å/>",
                "<?xml version=\"1.0\" encoding=\"utf-16\"?><Å/> | <?xml version=\"1.0\"?><Å/>",
                "<?xml version='1.0' encoding='ISO-8859-1' standalone='yes'?><Å/> | <?xml version='1.0' standalone='yes'?><Å/>",
                "<Å encoding=\"utf-16\"/> | <Å encoding=\"utf-16\"/>",
            })
    void en_tekst_er_utf_8_hva_enn_prologen_sier(String tekst, String ventet) {
        assertThat(new String(Dokumenttekst.bytes(tekst), UTF_8)).isEqualTo(ventet);
        assertThat(new String(Dokumenttekst.bytes("\uFEFF" + tekst), UTF_8)).isEqualTo(ventet);
    }
}
