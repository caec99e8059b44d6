package no.barnevernsregister.intake.funn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.barnevernsregister.contracts.hendelse.Funn;

class ApneFunnProperty {

    @Property
    void rekkefolgen_og_gjentakelser_endrer_ikke_hva_som_er_apent(
            @ForAll("kjeder") List<Vurdert> kjede, @ForAll Random tilfeldig) {
        List<Vurdert> stokket = new ArrayList<>(kjede);
        stokket.addAll(kjede.subList(0, kjede.size() / 2));
        Collections.shuffle(stokket, tilfeldig);

        assertThat(ApneFunn.etter(List.of(), stokket))
                .containsExactlyInAnyOrderElementsOf(ApneFunn.etter(List.of(), kjede));
    }

    @Property
    void aa_ta_dem_i_to_bunker_er_som_aa_ta_alle(@ForAll("kjeder") List<Vurdert> kjede, @ForAll Random tilfeldig) {
        int delt = tilfeldig.nextInt(kjede.size() + 1);
        List<ApentFunn> forst = ApneFunn.etter(List.of(), kjede.subList(0, delt));

        assertThat(ApneFunn.etter(forst, kjede.subList(delt, kjede.size())))
                .containsExactlyInAnyOrderElementsOf(ApneFunn.etter(List.of(), kjede));
    }

    @Provide
    Arbitrary<List<Vurdert>> kjeder() {
        Arbitrary<Funn> funn = Arbitraries.of("Melding 3", "Sak 1", "Tiltak 9")
                .flatMap(regel -> Arbitraries.of(new UUID(1, 1), new UUID(1, 2))
                        .map(element -> Funnprover.advarsel(regel, element)));
        Arbitrary<Funn> feilet = Arbitraries.of("Melding 3", "Sak 1").map(Funnprover::regelFeilet);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(5, funn), net.jqwik.api.Tuple.of(1, feilet))
                .array(Funn[].class)
                .ofMaxSize(5)
                .list()
                .ofMaxSize(6)
                .map(rapporter -> {
                    List<Vurdert> kjede = new ArrayList<>();
                    for (Funn[] en : rapporter) {
                        kjede.add(Funnprover.vurdert(kjede.size() + 1, en));
                    }
                    return kjede;
                });
    }
}
