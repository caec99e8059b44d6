package no.barnevernsregister.validation.egenskap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.xml.BarnevernXml;
import no.barnevernsregister.validation.korpus.Bvrkontroll;
import no.barnevernsregister.validation.korpus.Utfall;

/** Whatever is sent, the answer is a verdict, never an exception. */
class ValideringProperty {

    private static final Bvrkontroll NYESTE = new Bvrkontroll(null);

    @Property(tries = 400, seed = "20260122", shrinking = ShrinkingMode.OFF)
    void det_som_skrives_leses_likt_og_blir_vurdert_av_alle_regler(@ForAll Random fro) {
        Barnevern dokument = new Saksgenerator(fro).dokument();
        byte[] skrevet = BarnevernXml.skriv(dokument);

        assertThat(BarnevernXml.les(skrevet)).isEqualTo(dokument);
        assertThat(NYESTE.kontroller(skrevet).funn())
                .noneMatch(funn -> funn.regelId().equals("Filbeskrivelse")
                        || funn.regelId().equals("Ulesbar XML"))
                .noneMatch(funn -> funn.regelId().equals("REGEL_FEILET"));
    }

    @Property(tries = 4_000, seed = "20260123", shrinking = ShrinkingMode.OFF)
    void odelagte_bytes_gir_et_svar(@ForAll Random fro) {
        byte[] dokument = BarnevernXml.skriv(new Saksgenerator(fro).dokument());

        Utfall utfall = NYESTE.kontroller(Odeleggelse.av(dokument, fro));

        assertThat(utfall.funn()).noneMatch(funn -> funn.regelId().equals("REGEL_FEILET"));
        assertThat(utfall.dom().equals("AVVIST") || utfall.dom().startsWith("GODTATT"))
                .isTrue();
    }

    @Property(tries = 500, seed = "20260124", shrinking = ShrinkingMode.OFF)
    void vilkarlige_bytes_gir_et_svar(@ForAll byte[] dokument) {
        assertThat(NYESTE.kontroller(dokument).dom()).isEqualTo("AVVIST");
    }
}
