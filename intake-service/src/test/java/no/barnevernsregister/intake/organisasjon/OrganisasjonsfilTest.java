package no.barnevernsregister.intake.organisasjon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.intake.organisasjon.Organisasjonsfil.Feil;
import no.barnevernsregister.intake.organisasjon.Organisasjonsfil.Innhold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of organisations: all right, or every error with its place. */
class OrganisasjonsfilTest {

    private static final String HODE = String.join(";", Organisasjonsfelter.ALLE) + "\r\n";
    private static final String BERGEN =
            "964338531;Bergen barneverntjeneste;4601;;;200000013;FAGSYSTEM;2026;2026-01-01\r\n";

    @Test
    void leser_en_fil_med_samarbeid_og_bydel_og_anforselstegn() {
        Innhold innhold = Organisasjonsfil.les("\uFEFF" + HODE
                + BERGEN
                + "\r\n"
                + "958935420;\"Oslo; bydel \"\"Gamle\"\" Oslo\";0301;01;;;KOSTRA;;2020-01-01\r\n"
                + "938801363;Felles tjeneste;4626;;4627 4624;;FAGSYSTEM;2025;2025-01-01");

        assertThat(innhold.feil()).isEmpty();
        assertThat(innhold.organisasjoner()).hasSize(3);
        assertThat(innhold.organisasjoner().get(1).navn()).isEqualTo("Oslo; bydel \"Gamle\" Oslo");
        assertThat(innhold.organisasjoner().get(1).kanal()).isEqualTo(Kanal.KOSTRA);
        assertThat(innhold.organisasjoner().getLast().kommuner())
                .extracting(Kommunenummer::verdi)
                .containsExactly("4626", "4627", "4624");
    }

    @Test
    void komma_kan_ogsaa_skille_feltene() {
        assertThat(Organisasjonsfil.les((HODE + BERGEN).replace(';', ',')).organisasjoner())
                .isEqualTo(Organisasjonsfil.les(HODE + BERGEN).organisasjoner());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "964338532;A;4601;;;;KOSTRA;;2026-01-01 | organisasjonsnummer",
                "964338531; ;4601;;;;KOSTRA;;2026-01-01 | navn",
                "964338531;A;9990;;;;KOSTRA;;2026-01-01 | kommune",
                "964338531;A;460;;;;KOSTRA;;2026-01-01 | kommune",
                "964338531;A;4627;07;;;KOSTRA;;2026-01-01 | bydel",
                "964338531;A;4601;;4601;;KOSTRA;;2026-01-01 | medlemmer",
                "964338531;A;4601;;9990;;KOSTRA;;2026-01-01 | medlemmer",
                "964338531;A;4601;;;123;KOSTRA;;2026-01-01 | leverandor",
                "964338531;A;4601;;;;post;;2026-01-01 | kanal",
                "964338531;A;4601;;;;FAGSYSTEM;;2026-01-01 | konverteringsaar",
                "964338531;A;4601;;;;KOSTRA;2026;2026-01-01 | konverteringsaar",
                "964338531;A;4601;;;;FAGSYSTEM;2013;2026-01-01 | konverteringsaar",
                "964338531;A;4601;;;;FAGSYSTEM;i fjor;2026-01-01 | konverteringsaar",
                "964338531;A;4601;;;;KOSTRA;;1.1.2026 | gyldig_fra"
            })
    void hver_feil_staar_med_linje_og_kolonne_og_ingenting_er_tatt(String linje, String kolonne) {
        Innhold innhold = Organisasjonsfil.les(HODE + BERGEN + linje + "\r\n");

        assertThat(innhold.organisasjoner()).isEmpty();
        assertThat(innhold.feil()).singleElement().satisfies(feil -> {
            assertThat(feil.linje()).isEqualTo(3);
            assertThat(feil.kolonne()).isEqualTo(kolonne);
            assertThat(feil.setning()).endsWith(".");
        });
    }

    @Test
    void linjen_er_den_i_filen_ogsaa_naar_et_felt_gaar_over_flere() {
        String overFlere = BERGEN.replace("Bergen barneverntjeneste", "\"Bergen\nbarneverntjeneste\"");
        assertThat(Organisasjonsfil.les(HODE + overFlere + "1;2\r\n").feil())
                .containsExactly(new Feil(4, "", "Linjen har 2 felter, men skal ha 9."));
    }

    @Test
    void to_linjer_om_det_samme_blir_ikke_tatt() {
        assertThat(Organisasjonsfil.les(HODE + BERGEN + BERGEN).feil())
                .extracting(Feil::linje, Feil::kolonne)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3, "organisasjonsnummer"));
    }

    @Test
    void en_tom_fil_eller_en_uten_kolonnene_faar_vite_hva_som_mangler() {
        assertThat(Organisasjonsfil.les("").feil()).hasSize(1);
        List<Feil> feil = Organisasjonsfil.les("navn;kommune\r\nA;4601\r\n").feil();
        assertThat(feil).hasSize(7).allSatisfy(en -> assertThat(en.linje()).isEqualTo(1));
    }
}
