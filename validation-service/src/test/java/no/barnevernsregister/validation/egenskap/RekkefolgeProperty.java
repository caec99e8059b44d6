package no.barnevernsregister.validation.egenskap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import no.barnevernsregister.contracts.bvr.Slettet;
import no.barnevernsregister.validation.sak.Sammenslaing;

class RekkefolgeProperty {

    @Property(tries = 1_000, seed = "20260118", shrinking = ShrinkingMode.OFF)
    void rekkefolgen_av_objektene_endrer_ikke_hva_som_blir_funnet(@ForAll Random fro) {
        Barnevern dokument = new Saksgenerator(fro).dokument();
        Sak sak = Sammenslaing.slaaSammen(null, dokument.sak());
        List<Saksobjekt> objekter = new ArrayList<>(sak.objekter().toList());
        List<Slettet> steiner = new ArrayList<>(sak.slettet());
        Collections.shuffle(objekter, fro);
        Collections.shuffle(steiner, fro);
        Sak stokket = Fasit.med(sak, objekter, steiner);

        assertThat(Regeldom.hva(dokument.medSak(stokket), stokket)).isEqualTo(Regeldom.hva(dokument.medSak(sak), sak));
    }
}
