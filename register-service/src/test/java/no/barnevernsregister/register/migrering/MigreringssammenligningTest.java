package no.barnevernsregister.register.migrering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Relasjon;
import no.barnevernsregister.contracts.migrering.Migreringsforesporsel;
import no.barnevernsregister.contracts.migrering.Migreringsrapport;
import no.barnevernsregister.contracts.migrering.Migreringsrapport.Del;
import no.barnevernsregister.contracts.migrering.Migreringsrapport.Feil;
import no.barnevernsregister.contracts.migrering.Migreringsrapport.Feiltype;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.SakId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is found again after a conversion, and how. */
class MigreringssammenligningTest {

    private static final String START = "2024-03-01";

    @Test
    void det_som_har_den_samme_id_er_gjenfunnet() {
        Migreringsrapport rapport = sammenlign(
                sak("K-1", "j1", tiltak("T-1", START), melding("M-1", START)),
                sak("K-1", "nytt", tiltak("T-1", START), melding("M-1", START)));

        assertThat(rapport.brukerMigrertId()).isTrue();
        assertThat(rapport.sak()).isEqualTo(new Del(1, 1, List.of()));
        assertThat(rapport.tiltak()).isEqualTo(new Del(1, 1, List.of()));
        assertThat(rapport.melding()).isEqualTo(new Del(1, 1, List.of()));
        assertThat(rapport.plan()).isEqualTo(new Del(0, 0, List.of()));
    }

    @Test
    void det_som_mangler_er_dobbelt_eller_begynte_en_annen_dag_staar_som_feil() {
        Migreringssak ny = sak("K-1", "nytt", tiltak("T-2", START), tiltak("T-2", START), tiltak("T-3", "2024-03-02"));
        Migreringsrapport rapport =
                sammenlign(sak("K-1", "j1", tiltak("T-1", START), tiltak("T-2", START), tiltak("T-3", START)), ny);

        assertThat(rapport.tiltak())
                .isEqualTo(new Del(
                        3,
                        1,
                        List.of(
                                new Feil("j1", "T-1", Feiltype.IKKE_FUNNET, ny.id(), null),
                                new Feil("j1", "T-2", Feiltype.FLERE_FUNNET, ny.id(), "T-2"),
                                new Feil("j1", "T-3", Feiltype.ULIK_START, ny.id(), "T-3"))));
    }

    @Test
    void en_sak_som_ikke_er_sendt_mangler_med_alt_den_har() {
        Migreringsrapport rapport = sammenlign(sak("K-1", "j1", tiltak("T-1", START)), sak("K-2", "j2"));

        assertThat(rapport.sak())
                .isEqualTo(new Del(1, 0, List.of(new Feil("j1", "K-1", Feiltype.IKKE_FUNNET, null, null))));
        assertThat(rapport.tiltak())
                .isEqualTo(new Del(1, 0, List.of(new Feil("j1", "T-1", Feiltype.IKKE_FUNNET, null, null))));
    }

    @Test
    void uten_migrert_id_er_saken_gjenkjent_paa_journalnummer_og_ellers_paa_barnet() {
        Migreringssak paaJournal = sak(null, "j1", uten(tiltak("x", START)));
        Migreringssak paaBarn = new Migreringssak(
                new SakId(UUID.randomUUID()), null, "annet", "b2", dag(START), null, List.of(), List.of());
        Migreringsrapport rapport = Migreringssammenligning.sammenlign(
                foresporsel(),
                dag("2025-12-31"),
                List.of(sak("K-1", "j1", tiltak("T-1", START)), sak("K-2", "j2", "b2")),
                List.of(paaJournal, paaBarn));

        assertThat(rapport.brukerMigrertId()).isFalse();
        assertThat(rapport.sak()).isEqualTo(new Del(2, 2, List.of()));
        assertThat(rapport.tiltak()).isEqualTo(new Del(1, 1, List.of()));
    }

    @Test
    void en_annens_migrert_id_hindrer_gjenkjenning_paa_journalnummer() {
        assertThat(sammenlign(sak("K-1", "j1"), sak("K-9", "j1")).sak())
                .isEqualTo(new Del(1, 0, List.of(new Feil("j1", "K-1", Feiltype.IKKE_FUNNET, null, null))));
    }

    @Test
    void like_mange_som_begynte_samme_dag_er_de_samme_men_flere_er_det_ikke() {
        Migreringssak gammel = sak("K-1", "j1", tiltak("T-1", START), tiltak("T-2", START));
        assertThat(sammenlign(gammel, sak("K-1", "j", uten(tiltak("x", START)), uten(tiltak("y", START))))
                        .tiltak())
                .isEqualTo(new Del(2, 2, List.of()));
        assertThat(sammenlign(
                                sak("K-1", "j1", tiltak("T-1", START)),
                                sak("K-1", "j", uten(tiltak("x", START)), uten(tiltak("y", START))))
                        .tiltak())
                .satisfies(del -> assertThat(del.antall(Feiltype.FLERE_FUNNET)).isEqualTo(1));
    }

    @Test
    void det_som_var_avsluttet_for_konverteringsaaret_trenger_ikke_vaere_flyttet() {
        Migreringsrapport rapport = sammenlign(
                sak(
                        "K-1",
                        "j1",
                        tiltak("T-1", START, "2025-12-31"),
                        tiltak("T-2", START, "2026-01-01"),
                        tiltak("T-3", START, "2024-12-31")),
                sak("K-1", "j1"));

        assertThat(rapport.tiltak()).satisfies(del -> {
            assertThat(del.iUttrekket()).as("T-3 var ikke i uttrekket for 2025").isEqualTo(2);
            assertThat(del.avsluttetFor()).isEqualTo(1);
            assertThat(del.feil()).extracting(Feil::kostraId).containsExactly("T-2");
        });
    }

    @Test
    void koblingen_fra_melding_til_undersokelse_maa_ha_fulgt_med() {
        Migreringsobjekt melding = melding("M-1", START);
        Migreringsobjekt undersokelse = objekt(Begrepstype.UNDERSOKELSE, "U-1", START, null);
        Migreringssak gammel = medRelasjon(
                sak("K-1", "j1", melding, undersokelse), melding.id().toString(), undersokelse.id());
        Migreringsobjekt nyUndersokelse = objekt(Begrepstype.UNDERSOKELSE, "U-1", START, null);
        Migreringssak ny = sak("K-1", "j1", melding("M-1", START), nyUndersokelse);

        assertThat(sammenlign(gammel, ny).relasjon())
                .isEqualTo(new Del(1, 0, List.of(new Feil("j1", "M-1", Feiltype.IKKE_FUNNET, ny.id(), null))));
        assertThat(sammenlign(gammel, medRelasjon(ny, "M-1", nyUndersokelse.id()))
                        .relasjon())
                .as("en kobling kan vise til migrert-id")
                .isEqualTo(new Del(1, 1, List.of()));
        assertThat(sammenlign(
                                gammel,
                                medRelasjon(ny, ny.objekter().getFirst().id().toString(), nyUndersokelse.id()))
                        .relasjon())
                .isEqualTo(new Del(1, 1, List.of()));
    }

    private static Migreringssak medRelasjon(Migreringssak sak, String fra, UUID til) {
        var relasjon = new Relasjon(UUID.randomUUID(), fra, Begrepstype.MELDING, til, Begrepstype.UNDERSOKELSE, false);
        return new Migreringssak(
                sak.id(),
                sak.migrertId(),
                sak.journalnummer(),
                sak.barn(),
                sak.start(),
                sak.slutt(),
                sak.objekter(),
                List.of(relasjon));
    }

    private static Migreringsrapport sammenlign(Migreringssak gammel, Migreringssak ny) {
        return Migreringssammenligning.sammenlign(foresporsel(), dag("2025-12-31"), List.of(gammel), List.of(ny));
    }

    private static Migreringsforesporsel foresporsel() {
        return new Migreringsforesporsel(new Kommunenummer("5634"), 2026, null, null);
    }

    private static Migreringssak sak(@Nullable String migrertId, String journal, Migreringsobjekt... objekter) {
        return sak(migrertId, journal, "sak:" + UUID.randomUUID(), objekter);
    }

    private static Migreringssak sak(
            @Nullable String migrertId, String journal, String barn, Migreringsobjekt... objekter) {
        return new Migreringssak(
                new SakId(UUID.randomUUID()), migrertId, journal, barn, dag(START), null, List.of(objekter), List.of());
    }

    private static Migreringsobjekt melding(String id, String start) {
        return objekt(Begrepstype.MELDING, id, start, null);
    }

    private static Migreringsobjekt tiltak(String id, String start) {
        return objekt(Begrepstype.TILTAK, id, start, null);
    }

    private static Migreringsobjekt tiltak(String id, String start, String slutt) {
        return objekt(Begrepstype.TILTAK, id, start, dag(slutt));
    }

    private static Migreringsobjekt uten(Migreringsobjekt en) {
        return new Migreringsobjekt(en.type(), en.id(), null, en.start(), en.slutt());
    }

    private static Migreringsobjekt objekt(
            Begrepstype type, String migrertId, String start, @Nullable LocalDate slutt) {
        return new Migreringsobjekt(type, UUID.randomUUID(), migrertId, dag(start), slutt);
    }

    private static LocalDate dag(String dag) {
        return LocalDate.parse(dag);
    }
}
