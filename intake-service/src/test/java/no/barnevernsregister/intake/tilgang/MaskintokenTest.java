package no.barnevernsregister.intake.tilgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.contracts.hendelse.Mekanisme;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import org.junit.jupiter.api.Test;

class MaskintokenTest {

    private static final String BERGEN = "964338531";
    private static final String LEVERANDOR = "200000013";

    @Test
    void delegering_gir_kommunen_som_eier_og_leverandoren_som_avsender() {
        var handler = Maskintoken.tolk(delegert()).handler();

        assertThat(handler.rapporterendeOrg()).hasToString(BERGEN);
        assertThat(handler.leverandorOrg()).hasToString(LEVERANDOR);
        assertThat(handler.mekanisme()).isEqualTo(Mekanisme.DELEGERING);
    }

    @Test
    void systembruker_gir_det_samme_paa_sin_maate() {
        var handler = Maskintoken.tolk(systembruker()).handler();

        assertThat(handler.rapporterendeOrg()).hasToString(BERGEN);
        assertThat(handler.leverandorOrg()).hasToString(LEVERANDOR);
        assertThat(handler.systemId()).isEqualTo("fagsystem");
        assertThat(handler.mekanisme()).isEqualTo(Mekanisme.SYSTEMBRUKER);
    }

    @Test
    void en_organisasjon_kan_handle_for_seg_selv() {
        var handler =
                Maskintoken.tolk(Map.of("consumer", org(BERGEN), "scope", "")).handler();
        assertThat(handler.mekanisme()).isEqualTo(Mekanisme.EGEN);
        assertThat(handler.leverandorOrg()).isNull();
    }

    @Test
    void krav_som_motsier_hverandre_blir_avvist() {
        Map<String, Object> begge = new HashMap<>(systembruker());
        begge.put("supplier", org(LEVERANDOR));
        avvist(begge);
        Map<String, Object> utenKilde = new HashMap<>(delegert());
        utenKilde.remove("delegation_source");
        avvist(utenKilde);
        Map<String, Object> to = new HashMap<>(systembruker());
        to.put("authorization_details", List.of(detaljer(), detaljer()));
        avvist(to);
    }

    @Test
    void krav_som_mangler_eller_har_feil_form_blir_avvist() {
        avvist(Map.of());
        avvist(Map.of("consumer", "0192:" + BERGEN));
        avvist(Map.of("consumer", Map.of("ID", "9908:" + BERGEN)));
        avvist(Map.of("consumer", org("964338532")));
        avvist(Map.of(
                "consumer",
                org(LEVERANDOR),
                "authorization_details",
                List.of(Map.of("type", "urn:altinn:systemuser"))));
    }

    @Test
    void et_system_ser_bare_sin_egen_kommune() {
        Aktor aktor = Maskintoken.tolk(delegert());
        assertThat(aktor.kanSe(new Kommunenummer("4601"))).isTrue();
        assertThat(aktor.kanSe(new Kommunenummer("0301"))).isFalse();
    }

    @Test
    void en_person_ser_det_rollene_gir() {
        assertThat(new Aktor.Person(java.util.Set.of("rapportor:4601")).kanSe(new Kommunenummer("4601")))
                .isTrue();
        assertThat(new Aktor.Person(java.util.Set.of("rapportor:4601")).kanSe(new Kommunenummer("0301")))
                .isFalse();
        assertThat(new Aktor.Person(java.util.Set.of("bufdir-analytiker")).kanSe(new Kommunenummer("0301")))
                .isTrue();
        assertThat(new Aktor.Person(java.util.Set.of()).kanSe(new Kommunenummer("0301")))
                .isFalse();
    }

    private static void avvist(Map<String, ?> krav) {
        assertThatExceptionOfType(IngenTilgang.class).isThrownBy(() -> Maskintoken.tolk(krav));
    }

    private static Map<String, Object> delegert() {
        return Map.of(
                "consumer",
                org(BERGEN),
                "supplier",
                org(LEVERANDOR),
                "delegation_source",
                "https://altinn.no",
                "scope",
                "bvr:innsending.write bvr:innsending.read");
    }

    private static Map<String, Object> systembruker() {
        return Map.of("consumer", org(LEVERANDOR), "authorization_details", List.of(detaljer()), "scope", "");
    }

    private static Map<String, Object> detaljer() {
        return Map.of("type", "urn:altinn:systemuser", "systemuser_org", org(BERGEN), "system_id", "fagsystem");
    }

    private static Map<String, Object> org(String nummer) {
        return Map.of("authority", "iso6523-actorid-upis", "ID", "0192:" + nummer);
    }
}
