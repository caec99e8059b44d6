package no.barnevernsregister.contracts.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalLong;
import no.barnevernsregister.contracts.identitet.SyntetiskFodselsnummer;
import org.junit.jupiter.api.Test;

class KostraXmlTest {

    private static final String NUMMER = nummer(7);

    private static String nummer(int lopenummer) {
        return SyntetiskFodselsnummer.lag(LocalDate.of(2015, 5, 17), "2", lopenummer)
                .orElseThrow()
                .klartekst();
    }

    private static OptionalLong likhet(String nummer, long salt) {
        String individ = "<Individ Fodselsnummer=\"" + nummer + "\"/>";
        return KostraXml.likhet(XmlDokument.les(individ.getBytes(UTF_8)), salt);
    }

    @Test
    void like_numre_har_likhet_og_ulike_ikke() {
        assertThat(likhet(NUMMER, 12_345)).isPresent().isEqualTo(likhet(NUMMER, 12_345));
        assertThat(likhet(NUMMER, 12_345)).isNotEqualTo(likhet(nummer(9), 12_345));
    }

    @Test
    void likheten_er_ikke_nummeret_og_en_annen_i_neste_sammenligning() {
        assertThat(likhet(NUMMER, 12_345)).isNotEqualTo(OptionalLong.of(Long.parseLong(NUMMER)));
        assertThat(likhet(NUMMER, 12_345)).isNotEqualTo(likhet(NUMMER, 54_321));
    }

    @Test
    void det_som_ikke_er_ett_menneskes_nummer_sammenlignes_ikke() {
        assertThat(likhet("17851500200", 1)).isEmpty();
        assertThat(likhet("17851501453", 1)).isEmpty();
        assertThat(likhet("hei", 1)).isEmpty();
        assertThat(KostraXml.likhet(XmlDokument.les("<Individ/>".getBytes(UTF_8)), 1))
                .isEmpty();
    }
}
