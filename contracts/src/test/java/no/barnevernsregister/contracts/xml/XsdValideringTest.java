package no.barnevernsregister.contracts.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XsdValideringTest {

    @Test
    void godtar_et_dokument_med_alt() {
        assertThat(valider(Eksempel.tekst())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '§',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "StartDato=\"2024-01-05\" => StartDato=\" 2024-01-05 \"",
                "SluttDato=\"2024-02-02\" => SluttDato=\"12025-01-01\"",
                "SluttDato=\"2024-02-02\" => SluttDato=\"2025-01-01+02:00\"",
                "Journalnummer=\"2024/1\" => Journalnummer=\" \"",
                "ForrigeId=\"5b1f0a52-0d4e-4b7e-9c55-3f0d6e8a1b2b\" => ForrigeId=\"5B1F0A52-0D4E-4B7E-9C55-3F0D6E8A1B2B\"",
                "Avsluttet=\"true\" => Avsluttet=\"1\"",
                "<Saksinnhold Kode=\"1\"/> => <Saksinnhold Kode=\"1\"><!-- tomt --></Saksinnhold>",
                "<Saksinnhold Kode=\"1\"/> => <Saksinnhold Kode=\"3.3.06\"/>",
                "DatoUttrekk=\"2026-01-05T06:00:00+01:00\" => DatoUttrekk=\"2026-01-05T06:00:00.123456789Z\"",
                "<Barnevern  => <Barnevern xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"annet.xsd\" ",
            })
    void godtar_det_skjemaet_godtar(String fra, String til) {
        assertThat(Eksempel.tekst()).contains(fra);
        assertThat(valider(Eksempel.tekst().replace(fra, til))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '§',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "<Barnevern  => <Barnevern xmlns=\"urn:x\" ",
                "<Barnevern  => <Barnevern xml:lang=\"nb\" ",
                "<Saksinnhold Kode=\"1\"/> => <Saksinnhold Kode=\"1\"> </Saksinnhold>",
                "<Saksinnhold Kode=\"1\"/> => <Saksinnhold Kode=\" 1\"/>",
                "<Saksinnhold Kode=\"1\"/> => <Saksinnhold Kode=\"99\"/>",
                "<Saksinnhold Kode=\"1\"/> => <Saksinnhold Kode=\"1\"/>tekst",
                "<Saksinnhold Kode=\"1\"/> => <Saksinnhold Kode=\"1\" Ukjent=\"1\"/>",
                "3f0d6e8a1b2c\" MigrertId => 3f0d6e8a1b2\" MigrertId",
                "5b1f0a52-0d4e-4b7e-9c55-3f0d6e8a1b2c => 0192f0c1-7a00-7000-8000-000000000001",
                "5b1f0a52-0d4e-4b7e-9c55-3f0d6e8a1b2c => 00000000-0000-0000-0000-000000000000",
                "Kommunenummer=\"0301\" Kommunenavn => Kommunenummer=\"٠٣٠١\" Kommunenavn",
                "DatoUttrekk=\"2026-01-05T06:00:00+01:00\" => DatoUttrekk=\"2026-01-05T06:00:00\"",
                "DatoUttrekk=\"2026-01-05T06:00:00+01:00\" => DatoUttrekk=\"2026-01-05T06:00+01:00\"",
                "SluttDato=\"2024-02-02\" => SluttDato=\"2024-02-30\"",
                "<Status Id=\"5b1f0a52-0d4e-4b7e-9c55-3f0d6e8a1b21\" EndretDato=\"2024-04-01\" Kode=\"1\"/> => ",
                "Type=\"Melding\" SluttDato => Type=\"Status\" SluttDato",
                "<Saksinnhold Kode=\"1\"/> => <Melder Kode=\"2\"/><Saksinnhold Kode=\"1\"/><Melder Kode=\"3\"/>",
                "Kjonn=\"2\" => Kjonn=\"3\"",
                "<Plan Id=\"5b1f0a52-0d4e-4b7e-9c55-3f0d6e8a1b23\" StartDato=\"2024-04-01\" Plantype=\"1\"> => <Plan StartDato=\"2024-04-01\" Plantype=\"1\">",
            })
    void avviser_det_skjemaet_avviser(String fra, String til) {
        assertThat(Eksempel.tekst()).contains(fra);
        List<XsdFeil> feil = valider(Eksempel.tekst().replace(fra, til == null ? "" : til));

        assertThat(feil).isNotEmpty().allSatisfy(en -> {
            assertThat(en.tekst().nb()).endsWith(".").doesNotContain("cvc-", "?");
            assertThat(en.tekst().nn()).endsWith(".").doesNotContain("cvc-", "?");
            assertThat(en.plassering().sti()).startsWith("/Barnevern");
            assertThat(en.plassering().linje()).isPositive();
        });
    }

    @Test
    void samme_id_to_ganger_i_en_sak_blir_avvist() {
        String melding = "<Melding Id=\"%s1\" StartDato=\"2024-01-02\"/>".formatted(Eksempel.ID);
        String tekst = Eksempel.tekst().replace("<Undersokelse ", melding + "<Undersokelse ");

        assertThat(valider(tekst))
                .singleElement()
                .satisfies(feil -> assertThat(feil.tekst().nb()).contains("samme Id"));
    }

    @Test
    void sier_hva_hvor_og_hva_som_skal_gjores_uten_verdier() {
        String tekst = Eksempel.tekst().replace("Kjonn=\"2\"", "Kjonn=\"kvinne\"");

        assertThat(valider(tekst)).singleElement().satisfies(feil -> {
            assertThat(feil.tekst().nb())
                    .isEqualTo("Attributtet Kjonn på Personalia har en kode som ikke finnes i kodelisten.");
            assertThat(feil.plassering().sti()).isEqualTo("/Barnevern/Sak/Personalia");
            assertThat(feil.plassering().linje()).isEqualTo(6);
            assertThat(feil.gjorDette().nb()).isEqualTo("Rett verdien.");
        });
    }

    private static List<XsdFeil> valider(String tekst) {
        return XsdValidering.versjon(4).valider(XmlDokument.les(tekst.getBytes(UTF_8)));
    }
}
