package no.barnevernsregister.intake.fil;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import no.barnevernsregister.intake.innsending.UgyldigInnsending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilhodeTest {

    private static final String AVGIVER = "<Avgiver Organisasjonsnummer=\"964338531\" Kommunenavn=\"Tromsø\"/>";

    @Test
    void begynnelsen_av_et_aarsuttrekk_er_nok() {
        assertThatCode(() -> Filhode.sjekk(("<Barnevern>" + AVGIVER + "<Individ Id=\"1\" Start").getBytes(UTF_8)))
                .doesNotThrowAnyException();
    }

    @Test
    void leser_tegnkodingen_filen_sier() {
        String fil = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><!-- æ --><Barnevern>" + AVGIVER;

        assertThatCode(() -> Filhode.sjekk(fil.getBytes(ISO_8859_1))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | tom-fil",
                "PK\u0003\u0004 | pakket-fil",
                "PDF-1.7 | ulesbar-xml",
                "<Barnevern | ulesbar-xml",
                "<!DOCTYPE Barnevern><Barnevern/> | doctype",
                "<Individ/> | feil-rot",
                "<Barnevern/> | mangler-avgiver",
                "<Barnevern><Fagsystem/></Barnevern> | mangler-avgiver",
            })
    void en_annen_fil_blir_stanset_med_hva_som_er_galt(String fil, String slag) {
        var feil = catchThrowableOfType(UgyldigInnsending.class, () -> Filhode.sjekk(fil.getBytes(UTF_8)));

        assertThat(feil).isNotNull();
        assertThat(feil.slag()).isEqualTo(slag);
        assertThat(feil.getMessage()).endsWith(".").doesNotContain("PDF");
    }
}
