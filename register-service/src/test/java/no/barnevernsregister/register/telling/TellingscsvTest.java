package no.barnevernsregister.register.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import org.junit.jupiter.api.Test;

class TellingscsvTest {

    private final StringBuilder ut = new StringBuilder();

    @Test
    void en_linje_for_hver_celle_og_tomt_der_en_dimensjon_ikke_gjelder() throws IOException {
        var csv = new Tellingscsv(ut);
        csv.ta(new Tellingscelle(
                "opphold_avsluttet_snitt",
                new Kommunenummer("0301"),
                new Bydelsnummer("05"),
                "2025H1",
                "ALLE",
                "0-17",
                "2.5",
                new BigDecimal("12.50"),
                4));
        csv.ta(new Tellingscelle(
                "meldinger_mottatt", new Kommunenummer("5634"), null, "2025", "1", "6-12", null, BigDecimal.TEN, 9));
        assertThat(ut.toString()).isEqualTo("""
                telling_id,kommune,bydel,periode,kjonn,aldersgruppe,kategori,verdi,barn
                opphold_avsluttet_snitt,0301,05,2025H1,ALLE,0-17,2.5,12.50,4
                meldinger_mottatt,5634,,2025,1,6-12,,10,9
                """);
    }

    @Test
    void en_kode_med_komma_staar_i_hermetegn() throws IOException {
        new Tellingscsv(ut)
                .ta(new Tellingscelle(
                        "x", new Kommunenummer("5634"), null, "2025", "1", "6-12", "a\",b", BigDecimal.ONE, 1));
        assertThat(ut.toString()).endsWith("\nx,5634,,2025,1,6-12,\"a\"\",b\",1,1\n");
    }
}
