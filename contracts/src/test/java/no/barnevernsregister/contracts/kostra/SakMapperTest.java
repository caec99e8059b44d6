package no.barnevernsregister.contracts.kostra;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Evaluering;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.identitet.SyntetiskFodselsnummer;
import no.barnevernsregister.contracts.kostra.KostraSak.Grunn;
import no.barnevernsregister.contracts.kostra.KostraSak.Mangel;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SakMapperTest {

    private static final Organisasjonsnummer TJENESTE = new Organisasjonsnummer("964965226");
    private static final LocalDate DAG = LocalDate.of(2025, 3, 1);
    private static final LocalDate FODT = LocalDate.of(2015, 5, 17);
    private static final Fodselsnummer NUMMER =
            SyntetiskFodselsnummer.lag(FODT, "2", 257).orElseThrow();

    private static Individ klient(@Nullable Fodselsnummer nummer, Melding... meldinger) {
        var lov = new Lovhjemmel("bvl", "4", "§ 4-12", "A", "2 og 3", "");
        return new Individ(
                "K1",
                DAG,
                null,
                "2025/1",
                nummer,
                "200012345603",
                null,
                null,
                null,
                "saksbehandler",
                "2",
                List.of(meldinger),
                List.of(new Plan("P1", DAG, DAG.plusDays(30), DAG.plusDays(20), "1")),
                List.of(new Tiltak("T1", DAG, null, lov, List.of(), new Kategori("2.2", null), List.of(), null)),
                List.of(new Flytting("F1", DAG, new ArsakFra("1.3", null), new FlyttingTil("6", "til mor"))));
    }

    private static Melding melding(String id, @Nullable String konklusjon, @Nullable Undersokelse undersokelse) {
        return new Melding(id, DAG, DAG.plusDays(3), konklusjon, List.of(), List.of(), undersokelse);
    }

    private static Undersokelse undersokelse(String id) {
        return new Undersokelse(id, DAG, DAG.plusDays(60), "5", "annet", List.of());
    }

    private static KostraSak map(Individ individ) {
        return SakMapper.map(individ, TJENESTE, "00", 2025);
    }

    @Test
    void id_ene_er_de_samme_hvert_aar_og_andre_for_en_annen_tjeneste() {
        Individ individ = klient(NUMMER, melding("M1", "2", undersokelse("U1")));
        Sak ifjor = SakMapper.map(individ, TJENESTE, "00", 2024).sak();
        Sak annen = SakMapper.map(individ, new Organisasjonsnummer("958935420"), "00", 2025)
                .sak();

        assertThat(map(individ).sak().objekter().map(objekt -> objekt.id()))
                .containsExactlyElementsOf(
                        ifjor.objekter().map(objekt -> objekt.id()).toList())
                .doesNotContainAnyElementsOf(
                        annen.objekter().map(objekt -> objekt.id()).toList())
                .allSatisfy(id -> assertThat(id.version()).isEqualTo(5));
        assertThat(map(individ).sak().id().verdi())
                .as("festet: en endring ville gi alle saker nye id-er")
                .isEqualTo(UUID.fromString("dc6294e0-c7c7-5eef-9d54-c53ef88f94cb"));
    }

    @Test
    void filens_id_staar_som_migrert_id() {
        Sak sak = map(klient(NUMMER, melding("M1", "2", undersokelse("U1")))).sak();

        assertThat(sak.migrertId()).isEqualTo("K1");
        assertThat(sak.melding().getFirst().migrertId()).isEqualTo("M1");
        assertThat(sak.undersokelse().getFirst().migrertId()).isEqualTo("U1");
        assertThat(sak.tiltak().getFirst().migrertId()).isEqualTo("T1");
    }

    @Test
    void undersokelsen_tas_ut_av_meldingen_og_knyttes_til_den() {
        Sak sak = map(klient(NUMMER, melding("M1", "2", undersokelse("U1")))).sak();

        assertThat(sak.undersokelse().getFirst().konklusjon()).satisfies(konklusjon -> {
            assertThat(konklusjon).isNotNull().hasFieldOrPropertyWithValue("presisering", "annet");
        });
        assertThat(sak.relasjon()).singleElement().satisfies(relasjon -> {
            assertThat(relasjon.fraType()).isEqualTo(Begrepstype.MELDING);
            assertThat(relasjon.fraId()).isEqualTo(sak.melding().getFirst().id().toString());
            assertThat(relasjon.tilId()).isEqualTo(sak.undersokelse().getFirst().id());
        });
    }

    @Test
    void to_undersokelser_med_samme_id_blir_to() {
        Sak sak = map(klient(NUMMER, melding("M1", "2", undersokelse("U")), melding("M2", "2", undersokelse("U"))))
                .sak();

        assertThat(sak.undersokelse()).extracting(en -> en.id()).doesNotHaveDuplicates();
        assertThat(sak.relasjon())
                .extracting(en -> en.tilId())
                .containsExactlyElementsOf(
                        sak.undersokelse().stream().map(en -> en.id()).toList());
    }

    @Test
    void fodselsdato_og_kjonn_kommer_fra_nummeret() {
        assertThat(map(klient(NUMMER)).sak().personalia()).singleElement().satisfies(personalia -> {
            assertThat(personalia.fodseldato()).isEqualTo(FODT);
            assertThat(personalia.kjonn()).isEqualTo("2");
            assertThat(personalia.dufNummer()).isEqualTo("200012345603");
        });
        assertThat(map(klient(new Fodselsnummer("17852699999"))).sak().personalia())
                .singleElement()
                .satisfies(personalia -> assertThat(personalia.kjonn()).isEqualTo("0"));
    }

    @Test
    void uten_nummer_har_saken_ingen_personalia_og_sier_det() {
        KostraSak sak = map(klient(null));

        assertThat(sak.sak().personalia()).isEmpty();
        assertThat(sak.dufNummer()).isEqualTo("200012345603");
        assertThat(sak.mangler()).containsExactly(new Mangel("Individ", "K1", Grunn.INGEN_PERSONALIA));
    }

    @Test
    void en_halv_konklusjon_gir_en_apen_melding_og_sier_det() {
        KostraSak sak = map(klient(NUMMER, melding("M1", null, null)));

        assertThat(sak.sak().melding().getFirst().konklusjon()).isNull();
        assertThat(sak.mangler()).containsExactly(new Mangel("Melding", "M1", Grunn.HALV_KONKLUSJON));
    }

    @Test
    void plan_lovhjemmel_og_flytting_blir_som_i_sakene() {
        Sak sak = map(klient(NUMMER)).sak();
        var lov = sak.tiltak().getFirst().lovhjemmel();

        assertThat(sak.plan().getFirst().evaluering()).containsExactly(new Evaluering(DAG.plusDays(20)));
        assertThat(lov.lov() + lov.kapittel() + "-" + lov.paragraf()).isEqualTo("BVL4-12");
        assertThat(lov.ledd()).containsExactly("2", "3");
        assertThat(lov.bokstav()).containsExactly("a");
        assertThat(lov.punktum()).isEmpty();
        assertThat(sak.flytting().getFirst().flyttingTil().presisering()).isEqualTo("til mor");
    }
}
