package no.barnevernsregister.validation.kostra.filregel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.barnevernsregister.validation.kostra.Provefil;
import no.barnevernsregister.validation.regel.Regelomtale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FilreglerTest {

    static Stream<Regelomtale> regler() {
        return Filregler.ALLE.stream();
    }

    @ParameterizedTest
    @MethodSource("regler")
    void eksempelet_bryter_regelen(Regelomtale regel) {
        assertThat(Provefil.funn(String.valueOf(regel.eksempel()), regel.id())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("regler")
    void hver_regel_har_en_test_ved_siden_av_seg(Regelomtale regel) throws ClassNotFoundException {
        String navn = getClass().getPackageName() + "." + regel.id().replace(" ", "") + "Test";

        assertThat(Class.forName(navn)).isNotNull();
    }

    @Test
    void navnene_er_ulike() {
        assertThat(Filregler.ALLE).extracting(Regelomtale::id).doesNotHaveDuplicates();
    }
}
