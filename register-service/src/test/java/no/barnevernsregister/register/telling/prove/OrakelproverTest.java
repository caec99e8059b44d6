package no.barnevernsregister.register.telling.prove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnevernsregister.register.orakel.Orakel;
import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellinger;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The oracle gives what the hand-made cases expect. */
class OrakelproverTest {

    @TestFactory
    Stream<DynamicContainer> orakelet() {
        return Provesamling.alle().stream()
                .map(samling -> DynamicContainer.dynamicContainer(
                        samling.getClass().getSimpleName(),
                        samling.prover().stream()
                                .map(prove -> DynamicTest.dynamicTest(
                                        prove.navn(),
                                        () -> prove.mot((tellinger, periode, kutt) ->
                                                Orakel.tell(prove.saker(), periode, kutt))))));
    }

    @Test
    void hver_telling_har_en_prove_som_venter_mer_enn_null() {
        Set<String> provd = forventninger()
                .filter(Forventning::venterNoe)
                .map(Forventning::telling)
                .collect(Collectors.toSet());
        List<String> alle = Tellinger.alle().stream().map(Telling::id).toList();
        assertThat(provd).containsExactlyInAnyOrderElementsOf(alle);
    }

    @Test
    void hver_prove_har_sitt_navn() {
        assertThat(Provesamling.alle().stream()
                        .flatMap(samling -> samling.prover().stream())
                        .map(Prove::navn))
                .doesNotHaveDuplicates();
    }

    private static Stream<Forventning> forventninger() {
        return Provesamling.alle().stream()
                .flatMap(samling -> samling.prover().stream())
                .flatMap(prove -> prove.forventninger().stream());
    }
}
