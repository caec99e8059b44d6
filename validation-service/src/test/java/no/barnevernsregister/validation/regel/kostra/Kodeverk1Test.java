package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.AARSSLUTT;
import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.flytting;
import static no.barnevernsregister.validation.regel.Klientbygger.lov;
import static no.barnevernsregister.validation.regel.Klientbygger.melding;
import static no.barnevernsregister.validation.regel.Klientbygger.plan;
import static no.barnevernsregister.validation.regel.Klientbygger.tiltak;
import static no.barnevernsregister.validation.regel.Klientbygger.undersokelse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.kostra.Kategori;
import no.barnevernsregister.contracts.kostra.Melder;
import no.barnevernsregister.contracts.kostra.Opphevelse;
import no.barnevernsregister.contracts.kostra.Saksinnhold;
import org.junit.jupiter.api.Test;

class Kodeverk1Test {

    private final Kodeverk1 regel = new Kodeverk1();

    @Test
    void slaar_ut_for_plantype_3_fra_2023() {
        assertThat(enKlient()
                        .med(plan("3", LocalDate.of(2023, 1, 1), null, null))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void plantype_3_til_og_med_2022_og_andre_planer_er_i_orden() {
        assertThat(enKlient()
                        .med(plan("3", LocalDate.of(2022, 12, 31), null, null))
                        .med(plan("4", START, null, null))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void slaar_ut_for_begge_kodene_i_en_flytting_for_2022() {
        assertThat(enKlient().med(flytting(LocalDate.of(2021, 12, 31))).funn(regel))
                .extracting(Funn::type)
                .containsExactly("ArsakFra", "FlyttingTil");
    }

    @Test
    void en_flytting_fra_2022_er_i_orden() {
        assertThat(enKlient().med(flytting(LocalDate.of(2022, 1, 1))).funn(regel))
                .isEmpty();
    }

    @Test
    void hver_kode_som_klienten_baerer_blir_provd() {
        List<String> typer = new ArrayList<>();
        Kodebruk.forAlle(
                enKlient()
                        .med(undersokelse(START, AARSSLUTT, "1", null, new Saksinnhold("1", null)))
                        .med(plan(START, null))
                        .med(tiltak(new Saksinnhold("1", null)))
                        .med(tiltak(
                                new Kategori("2.1", null),
                                lov("BVL2021", "5", "1"),
                                List.of(),
                                new Opphevelse("1", null),
                                START,
                                null))
                        .med(flytting(START))
                        .grunnlag()
                        .individ(),
                bruk -> typer.add(bruk.type() + " " + bruk.dag()));

        assertThat(typer)
                .containsExactly(
                        "Melder 2025-01-10",
                        "Saksinnhold 2025-01-10",
                        "Melding 2025-01-10",
                        "Undersokelse 2025-12-31",
                        "Vedtaksgrunnlag 2025-12-31",
                        "Plan 2025-01-10",
                        "Kategori 2025-01-10",
                        "Tiltaksgrunnlag 2025-01-10",
                        "Kategori 2025-01-10",
                        "Opphevelse 2025-01-10",
                        "ArsakFra 2025-01-10",
                        "FlyttingTil 2025-01-10");
    }

    @Test
    void melderne_er_ikke_datert_i_15f() {
        var melder = List.of(new Melder("15", null), new Melder("24", null), new Melder("25", null));

        assertThat(enKlient().med(melding(START, START, "2", melder, List.of())).funn(regel))
                .isEmpty();
    }
}
