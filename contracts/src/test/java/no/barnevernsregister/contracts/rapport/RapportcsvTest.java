package no.barnevernsregister.contracts.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.barnevernsregister.contracts.hendelse.Funn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RapportcsvTest {

    @Test
    void et_funn_er_en_rad_som_et_norsk_regneark_aapner() {
        assertThat(csv(Sprak.NB, Rapportprover.melding3("2025/1"))).isEqualTo("""
                        \uFEFF"Kilde";"Alvorlighet";"Mildnet fra";"Regel";"Journalnummer";"Element";"Elementets id";"Sti";\
                        "Linje";"Kolonne";"Hva som er galt";"Verdier";"Gjør dette";"Lovhjemmel"
                        "a.xml";"Advarsel";"";"Melding 3";"2025/1";"Melding";"d3b0a3f4-52a7-4a2e-8a63-6c9a1de0f001";\
                        "/Barnevern/Sak/Melding[1]";"7";"5";\
                        "Meldingen er konkludert mer enn sju dager etter at den kom inn.";"StartDato: 2025-12-01";\
                        "Kontroller datoene.";"barnevernsloven § 2-1"
                        """.replace("\n", "\r\n"));
    }

    @Test
    void paa_nynorsk_er_ogsaa_kolonnene_paa_nynorsk() {
        assertThat(csv(Sprak.NN, Rapportprover.mildnet("2025/1")))
                .contains("\"Kva som er gale\"")
                .contains("\"Åtvaring\";\"Feil\";\"Melding 2a\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+kommando", "-2+3", "@SUM(A1)", "\t=1", " =1", "|calc", "＝1", "\r@x"})
    void det_som_kan_vaere_en_formel_faar_en_apostrof(String verdi) {
        assertThat(Csvrad.av(List.of(verdi))).startsWith("\"'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+4,5", "2025/1", "barnevernsloven § 2-1", "d3b0-a", ""})
    void vanlige_verdier_staar_som_de_er(String verdi) {
        assertThat(Csvrad.av(List.of(verdi))).isEqualTo('"' + verdi + "\"\r\n");
    }

    @Test
    void anforselstegn_semikolon_og_linjeskift_blir_i_feltet() {
        assertThat(Csvrad.av(List.of("a\"b;c\nd", "e"))).isEqualTo("\"a\"\"b;c\nd\";\"e\"\r\n");
    }

    private static String csv(Sprak sprak, Funn funn) {
        var ut = new StringBuilder();
        try (var csv = new Rapportcsv(ut, sprak)) {
            csv.skriv(Rapportkilde.fil("a.xml"), Rapportprover.rapport(funn));
        }
        return ut.toString();
    }
}
