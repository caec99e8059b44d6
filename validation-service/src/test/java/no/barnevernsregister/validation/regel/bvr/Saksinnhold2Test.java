package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.Saksinnhold;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Saksinnhold2Test {

    private final Saksinnhold2 regel = new Saksinnhold2();

    @ParameterizedTest
    @ValueSource(strings = {"18", "19"})
    void slaar_ut_naar_andre_forhold_ikke_er_forklart(String kode) {
        assertThat(enSak().med(om(new Saksinnhold(kode, null))).funn(regel)).hasSize(1);
        assertThat(enSak().med(om(new Saksinnhold(kode, " \t"))).funn(regel)).hasSize(1);
        assertThat(enSak().med(om(new Saksinnhold(kode, "Noe annet"))).funn(regel))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "20", "1.1.01"})
    void andre_koder_trenger_ingen_tekst(String kode) {
        assertThat(enSak().med(om(new Saksinnhold(kode, null))).funn(regel)).isEmpty();
    }

    @Test
    void hvert_innhold_proves() {
        assertThat(enSak().med(om(new Saksinnhold("18", null), new Saksinnhold("19", null)))
                        .funn(regel))
                .hasSize(2);
    }

    private static Melding om(Saksinnhold... innhold) {
        return melding(START, null, List.of(), List.of(innhold));
    }
}
