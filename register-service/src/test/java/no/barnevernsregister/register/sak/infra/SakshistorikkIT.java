package no.barnevernsregister.register.sak.infra;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Saksbygger.melding;
import static no.barnevernsregister.register.sak.Saksbygger.nyttNummer;
import static no.barnevernsregister.register.sak.Saksbygger.relasjon;
import static no.barnevernsregister.register.sak.Saksbygger.tiltak;
import static no.barnevernsregister.register.sak.Saksbygger.undersokelse;
import static no.barnevernsregister.register.sak.Saksbygger.utenPersonalia;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Melder;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.MeldingKonklusjon;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.bvr.Saksinnhold;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.hendelse.SakGodkjent;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.register.sak.Saksbygger;
import no.barnevernsregister.register.tilgang.Tilgang;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the register knew of a case, and when. */
class SakshistorikkIT {

    private static final Instant FOR = Instant.parse("2026-01-05T00:00:00Z");
    private static final Instant SENERE = Instant.parse("2026-01-20T00:00:00Z");
    private static final String VED_FOR = "'2026-01-05T00:00:00Z'";
    private static final String VED_SENERE = "'2026-01-20T00:00:00Z'";

    @TempDir
    static Path mappe;

    private static Proveregister register;

    @BeforeAll
    static void start() throws SQLException {
        register = Proveregister.start(mappe);
    }

    @AfterAll
    static void stopp() {
        register.close();
    }

    @BeforeEach
    void tom() throws SQLException {
        register.tom();
    }

    @Test
    void bare_det_som_er_endret_faar_ny_rad() throws SQLException {
        Melding apen = melding("2025-03-03", null);
        Saksbygger sak = enSak().med(apen).med(melding("2025-04-04", null));
        register.ta(sak, FOR);
        SakGodkjent andre = register.ta(sak.med(konkludert(apen, false)), SENERE);
        assertThat(register.tall("SELECT count(*) FROM melding")).isEqualTo(3);
        assertThat(les("SELECT string_agg(innsending_id::text, ',') FROM melding WHERE kjent_fra = " + VED_SENERE))
                .isEqualTo(andre.innsendingId().toString());
        assertThat(les("SELECT string_agg(coalesce(slutt_dato::text, '-'), ',') FROM melding_ved(" + VED_FOR + ")"))
                .isEqualTo("-,-");
        assertThat(les("SELECT string_agg(coalesce(slutt_dato::text, '-'), ',' ORDER BY start_dato) FROM melding_ved("
                        + VED_SENERE + ")"))
                .isEqualTo("2025-03-10,-");
    }

    @Test
    void deler_folger_raden_de_horer_til() throws SQLException {
        Melding forst = medMeldere(melding("2025-03-03", null), "1", "5");
        Saksbygger sak = enSak().med(forst);
        register.ta(sak, FOR);
        register.ta(sak.med(medMeldere(forst, "23")), SENERE);
        String meldere = "SELECT string_agg(d.kode, ',' ORDER BY nr) FROM melding_ved(%s)"
                + " JOIN melding_melder d USING (sak_nr, melding_id, kjent_fra)";
        assertThat(les(meldere.formatted(VED_FOR))).isEqualTo("1,5");
        assertThat(les(meldere.formatted(VED_SENERE))).isEqualTo("23");
        assertThat(les("SELECT string_agg(d.kode, ',') FROM melding_ved(" + VED_SENERE
                        + ") JOIN melding_saksinnhold d USING (sak_nr, melding_id, kjent_fra)"))
                .isEqualTo("1.1.01");
    }

    @Test
    void en_slettet_melding_er_borte_fra_da_av_og_kan_komme_igjen() throws SQLException {
        Melding feil = melding("2025-03-03", null);
        Saksbygger sak = enSak().med(feil);
        register.ta(sak, FOR);
        register.ta(sak.merketSlettet(feil), SENERE);
        assertThat(levende("melding", FOR)).isEqualTo(1);
        assertThat(levende("melding", SENERE)).isZero();
        assertThat(les("SELECT type || ' ' || objekt_id || ' ' || coalesce(slutt_dato::text, '-') FROM slettet_ved("
                        + VED_SENERE + ")"))
                .isEqualTo("Melding " + feil.id() + " -");
        Instant igjen = SENERE.plusSeconds(60);
        register.ta(sak.med(feil), igjen);
        assertThat(levende("melding", igjen)).isEqualTo(1);
        assertThat(levende("slettet", igjen)).isZero();
    }

    @Test
    void en_gravstein_vinner_over_et_umerket_objekt() throws SQLException {
        Melding feil = melding("2025-03-03", null);
        register.ta(enSak().med(feil).medGravstein(Begrepstype.MELDING, feil.id(), "2025-05-05"), FOR);
        assertThat(levende("melding", FOR)).isZero();
        assertThat(les("SELECT slutt_dato FROM slettet")).isEqualTo("2025-05-05");
    }

    @Test
    void en_gravstein_med_rett_id_og_feil_type_sletter_ikke() throws SQLException {
        Melding en = melding("2025-03-03", null);
        register.ta(enSak().med(en).medGravstein(Begrepstype.VEDTAK, en.id(), "2025-05-05"), FOR);
        assertThat(levende("melding", FOR)).isEqualTo(1);
        assertThat(les("SELECT type FROM slettet")).isEqualTo("Vedtak");
    }

    @Test
    void en_konklusjon_som_trekkes_gjor_meldingen_aapen() throws SQLException {
        Melding en = konkludert(melding("2025-03-03", null), false);
        Saksbygger sak = enSak().med(en);
        register.ta(sak, FOR);
        register.ta(sak.med(konkludert(en, true)), SENERE);
        assertThat(les("SELECT konklusjon FROM melding_ved(" + VED_FOR + ")")).isEqualTo("2");
        assertThat(les("SELECT konklusjon FROM melding_ved(" + VED_SENERE + ")"))
                .isEmpty();
    }

    @Test
    void en_relasjon_til_noe_slettet_staar_med_los_ende() throws SQLException {
        var melding = melding("2025-03-03", "2025-03-05");
        var undersokelse = undersokelse("2025-03-05", "2025-05-05");
        Saksbygger sak = enSak().med(melding).med(undersokelse).med(relasjon(melding, undersokelse));
        register.ta(sak, FOR);
        register.ta(sak.merketSlettet(melding), SENERE);
        String ender = "SELECT coalesce(fra_objekt::text, 'løs') || ' ' || til_objekt FROM relasjon_ved(%s)";
        assertThat(les(ender.formatted(VED_FOR))).isEqualTo(melding.id() + " " + undersokelse.id());
        assertThat(les(ender.formatted(VED_SENERE))).isEqualTo("løs " + undersokelse.id());
    }

    @Test
    void en_relasjon_kan_nevne_kilden_ved_dens_gamle_nokkel() throws SQLException {
        Melding migrert =
                new Melding(UUID.randomUUID(), "K-17", LocalDate.of(2023, 3, 3), false, List.of(), List.of(), null);
        var undersokelse = undersokelse("2025-03-05", "2025-05-05");
        register.ta(
                enSak().med(migrert).med(undersokelse).med(relasjon("K-17", Begrepstype.MELDING, undersokelse)), FOR);
        assertThat(les("SELECT fra_objekt FROM relasjon"))
                .isEqualTo(migrert.id().toString());
        assertThat(les("SELECT migrert_id FROM melding")).isEqualTo("K-17");
    }

    @Test
    void en_sak_som_trekkes_tilbake_er_en_rad_i_historien() throws SQLException {
        Saksbygger sak = enSak().med(melding("2025-03-03", null));
        register.ta(sak, FOR);
        register.ta(sak.trukketTilbake(true), SENERE);
        assertThat(les("SELECT type FROM slettet_ved(" + VED_FOR + ")")).isEmpty();
        assertThat(les("SELECT objekt_id FROM slettet_ved(" + VED_SENERE + ") WHERE type = 'Sak'"))
                .isEqualTo(sak.id().toString());
        assertThat(les("SELECT slettet FROM sak_versjon_ved(" + VED_FOR + ")")).isEqualTo("f");
        assertThat(les("SELECT slettet FROM sak_versjon_ved(" + VED_SENERE + ")"))
                .isEqualTo("t");
    }

    @Test
    void en_sak_som_flytter_er_samme_sak_og_radene_folger_med() throws SQLException {
        Saksbygger sak = enSak().iBydel("01").i("0301").med(tiltak("2025-01-01", null));
        register.ta(sak, FOR);
        register.ta(sak.iBydel("02"), FOR.plusSeconds(1));
        register.ta(sak.i("3201"), SENERE);
        assertThat(register.tall("SELECT count(*) FROM sak")).isEqualTo(1);
        assertThat(register.tall("SELECT count(*) FROM tiltak"))
                .as("en ny bydel er ingen ny rad, en ny kommune er det")
                .isEqualTo(2);
        assertThat(les("SELECT kommune FROM tiltak_ved(" + VED_SENERE + ")")).isEqualTo("3201");
        assertThat(levende("tiltak", SENERE)).isEqualTo(1);
    }

    @Test
    void versjoner_som_kommer_for_tidlig_venter_og_tas_i_rett_rekkefolge() throws SQLException {
        Melding en = melding("2025-03-03", null);
        Saksbygger sak = enSak().med(en);
        SakGodkjent forste = register.neste(sak);
        SakGodkjent andre = register.neste(sak.merketSlettet(en));
        SakGodkjent tredje = register.neste(sak.med(en));
        register.ta(List.of(tredje, andre), FOR);
        assertThat(register.tall("SELECT count(*) FROM ventende_versjon")).isEqualTo(2);
        assertThat(register.tall("SELECT count(*) FROM sak_versjon")).isZero();
        register.ta(List.of(forste), SENERE);
        assertThat(register.tall("SELECT count(*) FROM ventende_versjon")).isZero();
        assertThat(les("SELECT string_agg(innsending_id::text, ',' ORDER BY kjent_fra) FROM sak_versjon"))
                .isEqualTo(forste.innsendingId() + "," + andre.innsendingId() + "," + tredje.innsendingId());
        assertThat(register.tall("SELECT count(*) FROM melding")).isEqualTo(2);
    }

    @Test
    void samme_versjon_to_ganger_er_en() throws SQLException {
        SakGodkjent forste = register.neste(enSak().med(melding("2025-03-03", null)));
        register.ta(List.of(forste, forste), FOR);
        register.ta(List.of(forste), SENERE);
        assertThat(register.tall("SELECT count(*) FROM sak_versjon")).isEqualTo(1);
        assertThat(register.tall("SELECT count(*) FROM melding")).isEqualTo(1);
    }

    @Test
    void opphav_staar_paa_hver_rad() throws SQLException {
        SakGodkjent hendelse = register.ta(enSak().fra(Kanal.KOSTRA).med(tiltak("2025-01-01", null)), FOR);
        assertThat(les("SELECT kanal || ' ' || xsd_versjon || ' ' || innsending_id FROM tiltak"))
                .isEqualTo("KOSTRA 4 " + hendelse.innsendingId());
    }

    @Test
    void barnets_nokkel_er_nummeret_saa_duf_nummeret_saa_saken() throws SQLException {
        assertThat(barnenokkel(nyttNummer(), null)).startsWith("p:");
        var surrogat = new Fodselsnummer("05051500200");
        String medDuf = barnenokkel(surrogat, "200011223309");
        assertThat(medDuf).startsWith("p:").isEqualTo(barnenokkel(surrogat, "200011223309"));
        assertThat(barnenokkel(surrogat, "200011223300"))
                .as("galt kontrolltall")
                .startsWith("sak:");
        assertThat(barnenokkel(surrogat, null)).startsWith("sak:").isNotEqualTo(barnenokkel(surrogat, null));
    }

    private static String barnenokkel(Fodselsnummer nummer, @Nullable String duf) throws SQLException {
        register.tom();
        register.ta(
                utenPersonalia()
                        .med(new Personalia(
                                UUID.randomUUID(),
                                LocalDate.of(2024, 1, 1),
                                nummer,
                                LocalDate.of(2015, 5, 5),
                                "1",
                                duf,
                                false)),
                FOR);
        return les("SELECT barn FROM personalia");
    }

    private static Melding medMeldere(Melding en, String... koder) {
        List<Melder> meldere = List.of(koder).stream()
                .map(kode -> new Melder(kode, "fri tekst"))
                .toList();
        return new Melding(
                en.id(),
                null,
                en.startDato(),
                false,
                meldere,
                List.of(new Saksinnhold("1.1.01", "fri tekst")),
                en.konklusjon());
    }

    private static Melding konkludert(Melding en, boolean trukket) {
        return new Melding(
                en.id(),
                null,
                en.startDato(),
                false,
                en.melder(),
                en.saksinnhold(),
                new MeldingKonklusjon(LocalDate.of(2025, 3, 10), "2", trukket));
    }

    private static int levende(String tabell, Instant kutt) throws SQLException {
        return register.tall("SELECT count(*) FROM " + tabell + "_ved('" + kutt + "')");
    }

    private static String les(String sporring) throws SQLException {
        return register.sporr(Tilgang.ALLE, sporring);
    }
}
