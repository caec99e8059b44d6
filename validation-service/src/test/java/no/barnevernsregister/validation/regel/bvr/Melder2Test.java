package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.barnevernsregister.contracts.bvr.Melder;
import no.barnevernsregister.contracts.bvr.Melding;
import org.junit.jupiter.api.Test;

class Melder2Test {

    private final Melder2 regel = new Melder2();

    @Test
    void slaar_ut_naar_en_annen_offentlig_instans_ikke_er_nevnt() {
        assertThat(enSak().med(meldtAv(new Melder("22", null))).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.verdier()).containsOnlyKeys("Kode"));
    }

    @Test
    void bare_mellomrom_er_ingen_tekst() {
        assertThat(enSak().med(meldtAv(new Melder("22", "  "))).funn(regel)).hasSize(1);
    }

    @Test
    void med_tekst_eller_en_annen_kode_er_det_i_orden() {
        assertThat(enSak().med(meldtAv(new Melder("22", "Fylkesmannen"), new Melder("23", null)))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void hver_melder_proves() {
        assertThat(enSak().med(meldtAv(new Melder("22", null), new Melder("22", null)))
                        .funn(regel))
                .hasSize(2);
    }

    private static Melding meldtAv(Melder... meldere) {
        return melding(START, null, List.of(meldere), List.of());
    }
}
