package no.barnevernsregister.validation.egenskap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.validation.egenskap.Fasit.Innhold;
import no.barnevernsregister.validation.sak.Sammenslaing;
import org.jspecify.annotations.Nullable;

class SammenslaingProperty {

    @Property(tries = 1_000, seed = "20260115", shrinking = ShrinkingMode.OFF)
    void endringene_en_etter_en_er_det_samme_som_totaldokumentet(@ForAll Random fro) {
        List<Sak> endringer = endringer(fro);
        Sak total = Fasit.total(endringer);
        Sak sammenslatt = slaaSammen(endringer);

        assertThat(Innhold.av(sammenslatt)).isEqualTo(Innhold.av(total));
        assertThat(Innhold.av(Sammenslaing.slaaSammen(null, total))).isEqualTo(Innhold.av(total));
    }

    @Property(tries = 500, seed = "20260116", shrinking = ShrinkingMode.OFF)
    void reglene_finner_det_samme_i_endringene_som_i_totaldokumentet(@ForAll Random fro) {
        List<Sak> endringer = endringer(fro);
        Barnevern siste = new Saksgenerator(fro).dokument(endringer.getLast());

        assertThat(Regeldom.hva(siste, slaaSammen(endringer))).isEqualTo(Regeldom.hva(siste, Fasit.total(endringer)));
    }

    @Property(tries = 200, seed = "20260117", shrinking = ShrinkingMode.OFF)
    void samme_endring_to_ganger_er_som_en_gang(@ForAll Random fro) {
        Sak forst = slaaSammen(endringer(fro));
        Sak endring = new Saksgenerator(fro).sak();
        Sak en = Sammenslaing.slaaSammen(forst, endring);

        assertThat(Innhold.av(Sammenslaing.slaaSammen(en, endring))).isEqualTo(Innhold.av(en));
    }

    private static List<Sak> endringer(Random fro) {
        return IntStream.rangeClosed(0, fro.nextInt(8))
                .mapToObj(nummer -> new Saksgenerator(fro).sak())
                .toList();
    }

    private static Sak slaaSammen(List<Sak> endringer) {
        @Nullable Sak sak = null;
        for (Sak endring : endringer) {
            sak = Sammenslaing.slaaSammen(sak, endring);
        }
        if (sak == null) {
            throw new IllegalStateException("Det er minst én endring");
        }
        return sak;
    }
}
