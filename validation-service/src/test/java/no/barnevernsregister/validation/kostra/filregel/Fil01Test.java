package no.barnevernsregister.validation.kostra.filregel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static no.barnevernsregister.validation.kostra.Provefil.AVGIVER;
import static no.barnevernsregister.validation.kostra.Provefil.fil;
import static no.barnevernsregister.validation.kostra.Provefil.funn;
import static no.barnevernsregister.validation.kostra.Provefil.klient;
import static no.barnevernsregister.validation.kostra.Provefil.kontroller;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Map;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.validation.kostra.Klientmottaker;
import org.junit.jupiter.api.Test;

class Fil01Test {

    private static final String HEL = fil(AVGIVER, klient("Å1", ""));

    @Test
    void tier_om_en_hel_fil() {
        assertThat(funn(HEL, "Fil 01")).isEmpty();
    }

    @Test
    void slaar_til_paa_en_fil_som_er_kuttet_tom_eller_noe_annet() {
        for (String fil :
                new String[] {HEL.substring(0, 150), "", "   ", "journal;navn\n1;A\n", HEL + "<Barnevern/>"}) {
            assertThat(funn(fil, "Fil 01")).as(fil).singleElement().satisfies(funn -> {
                assertThat(funn.verdier()).containsEntry("Grunn", "IKKE_XML");
            });
        }
    }

    @Test
    void slaar_til_paa_doctype_og_entiteter() {
        String fil = "<!DOCTYPE Barnevern [<!ENTITY e \"2025\">]>" + HEL.replace("Versjon=\"2025\"", "Versjon=\"&e;\"");

        assertThat(funn(fil, "Fil 01")).extracting(Funn::verdier).containsExactly(Map.of("Grunn", "DOCTYPE"));
    }

    @Test
    void slaar_til_naar_filen_har_en_annen_tegnkoding_enn_den_sier() {
        assertThat(grunn("UTF-8", ISO_8859_1)).isEqualTo("FEIL_TEGNKODING");
        assertThat(grunn("ISO-8859-1", UTF_8)).isEqualTo("FEIL_TEGNKODING");
        assertThat(grunn("ISO-8859-1", ISO_8859_1)).isEqualTo("ingen");
        assertThat(grunn("UTF-8", UTF_8)).isEqualTo("ingen");
    }

    private static String grunn(String sagt, Charset brukt) {
        String fil = "<?xml version=\"1.0\" encoding=\"" + sagt + "\"?>" + HEL;
        return funn(kontroller(fil.getBytes(brukt), 1, Klientmottaker.INGEN), "Fil 01").stream()
                .map(funn -> funn.verdier().get("Grunn"))
                .findFirst()
                .orElse("ingen");
    }

    @Test
    void slaar_til_paa_tekst_mellom_klientene() {
        assertThat(funn(fil(AVGIVER, "her", klient("1", "")), "Fil 01")).hasSize(1);
    }
}
