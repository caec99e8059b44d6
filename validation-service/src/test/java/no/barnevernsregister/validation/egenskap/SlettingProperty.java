package no.barnevernsregister.validation.egenskap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import no.barnevernsregister.contracts.bvr.Slettet;
import no.barnevernsregister.validation.innsending.Dom;
import no.barnevernsregister.validation.sak.Sammenslaing;

class SlettingProperty {

    /** They ask what was deleted. */
    private static final Set<String> OM_SLETTINGEN = Set.of("Sak 22", "Slettet 1", "Relasjon 1");

    @Property(tries = 400, seed = "20260119", shrinking = ShrinkingMode.OFF)
    void enhver_sak_kan_slettes_med_gravsteiner_over_alt(@ForAll Random fro) {
        Sak sak = Sammenslaing.slaaSammen(null, new Saksgenerator(fro).sak());
        Sak sletting = Fasit.med(sak, true, List.of(), gravsteiner(sak));

        assertThat(dom(fro, sak, sletting).godtatt()).isTrue();
        assertThat(Sammenslaing.slaaSammen(sak, sletting).levende().objekter()).isEmpty();
    }

    @Property(tries = 400, seed = "20260120", shrinking = ShrinkingMode.OFF)
    void enhver_sak_kan_slettes_med_saken_alene_og_med_alt_sendt_paa_nytt(@ForAll Random fro) {
        Sak sak = Sammenslaing.slaaSammen(null, new Saksgenerator(fro).sak());

        assertThat(dom(fro, sak, Fasit.med(sak, true, List.of(), List.of())).godtatt())
                .isTrue();
        assertThat(dom(fro, sak, Fasit.med(sak, true, sak.objekter().toList(), List.of()))
                        .godtatt())
                .isTrue();
    }

    @Property(tries = 1_000, seed = "20260121", shrinking = ShrinkingMode.OFF)
    void et_slettet_objekt_er_som_om_det_aldri_var_sendt(@ForAll Random fro) {
        Barnevern dokument = new Saksgenerator(fro).dokument();
        Sak sak = Sammenslaing.slaaSammen(null, dokument.sak());
        List<Saksobjekt> objekter = sak.objekter().toList();
        if (objekter.isEmpty()) {
            return;
        }
        Saksobjekt ett = objekter.get(fro.nextInt(objekter.size()));
        List<Saksobjekt> slettet = new ArrayList<>(objekter);
        slettet.replaceAll(objekt -> objekt.equals(ett) ? ett.somSlettet() : objekt);
        List<Saksobjekt> aldriSendt = new ArrayList<>(objekter);
        aldriSendt.remove(ett);

        assertThat(hva(dokument, Fasit.med(sak, slettet, sak.slettet())))
                .isEqualTo(hva(dokument, Fasit.med(sak, aldriSendt, sak.slettet())));
    }

    private static Map<Regeldom.Hva, Long> hva(Barnevern dokument, Sak sak) {
        return Regeldom.hva(dokument.medSak(sak), sak).entrySet().stream()
                .filter(en -> !OM_SLETTINGEN.contains(en.getKey().regel()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Dom dom(Random fro, Sak kjent, Sak sletting) {
        return Dom.over(
                Regeldom.funn(new Saksgenerator(fro).dokument(sletting), Sammenslaing.slaaSammen(kjent, sletting)));
    }

    private static List<Slettet> gravsteiner(Sak sak) {
        return sak.objekter()
                .map(objekt -> new Slettet(objekt.id(), objekt.type(), LocalDate.of(2026, 1, 12)))
                .toList();
    }
}
