package no.barnevernsregister.intake.tilgang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import no.barnevernsregister.contracts.hendelse.HandlerPaaVegneAv;
import no.barnevernsregister.contracts.hendelse.Mekanisme;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import org.junit.jupiter.api.Test;

class AktorTest {

    private static final Kommunenummer BERGEN = new Kommunenummer("4601");
    private static final Kommunenummer OSLO = new Kommunenummer("0301");
    private static final Organisasjonsnummer BERGEN_ORG = new Organisasjonsnummer("964338531");

    @Test
    void et_fagsystem_sender_aarsuttrekk_for_sin_egen_kommune_med_skriverett() {
        var handler = new HandlerPaaVegneAv(BERGEN_ORG, null, null, Mekanisme.EGEN);

        assertThat(new Aktor.Fagsystem(handler, Set.of("bvr:innsending.write")).somAvgiver(BERGEN))
                .contains(handler);
        assertThat(new Aktor.Fagsystem(handler, Set.of("bvr:innsending.write")).somAvgiver(OSLO))
                .isEmpty();
        assertThat(new Aktor.Fagsystem(handler, Set.of("bvr:innsending.read")).somAvgiver(BERGEN))
                .isEmpty();
    }

    @Test
    void rapportor_og_godkjenner_sender_for_kommunen_i_rollen_og_ingen_andre() {
        var avgiver = new HandlerPaaVegneAv(BERGEN_ORG, null, null, Mekanisme.PERSON);

        assertThat(new Aktor.Person(Set.of("rapportor:4601")).somAvgiver(BERGEN))
                .contains(avgiver);
        assertThat(new Aktor.Person(Set.of("godkjenner:4601")).somAvgiver(BERGEN))
                .contains(avgiver);
        assertThat(new Aktor.Person(Set.of("leser:4601")).somAvgiver(BERGEN)).isEmpty();
        assertThat(new Aktor.Person(Set.of("rapportor:0301")).somAvgiver(BERGEN))
                .isEmpty();
        assertThat(new Aktor.Person(Set.of("bufdir-publiserer")).somAvgiver(BERGEN))
                .isEmpty();
    }

    @Test
    void organisasjonsregisteret_blir_bare_spurt_naar_kommunen_er_en_annen_enn_den_egne() {
        var handler = new HandlerPaaVegneAv(BERGEN_ORG, null, null, Mekanisme.EGEN);
        var sporsmal = new AtomicInteger();
        var system = new Aktor.Fagsystem(handler, Set.of("bvr:innsending.write")).med(() -> {
            sporsmal.incrementAndGet();
            return Set.of(OSLO);
        });

        assertThat(system.gjelder(BERGEN)).isTrue();
        assertThat(sporsmal).hasValue(0);
        assertThat(system.gjelder(OSLO)).isTrue();
        assertThat(system.gjelder(new Kommunenummer("1103"))).isFalse();
        assertThat(sporsmal).hasValue(2);
    }
}
