package no.barnevernsregister.intake.fil.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Funn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FunnvalgTest {

    private static final Funn FEIL = funn(Alvorlighet.ERROR, "Melding 3", "2024/17");
    private static final Funn ADVARSEL = funn(Alvorlighet.WARNING, "Tiltak 2", "2024/18");
    private static final Funn UTEN_SAK = funn(Alvorlighet.WARNING, "Fil 1", null);
    private static final List<Funn> ALLE = List.of(FEIL, ADVARSEL, UTEN_SAK);

    @Test
    void uten_valg_vises_alt_i_rapportens_rekkefolge() {
        var valg = new Funnvalg("", "", " ");

        assertThat(valg.alt()).isTrue();
        assertThat(valg.av(ALLE)).containsExactly(FEIL, ADVARSEL, UTEN_SAK);
    }

    @Test
    void hvert_valg_gjelder_for_seg_og_sammen() {
        assertThat(new Funnvalg("WARNING", "", "").av(ALLE)).containsExactly(ADVARSEL, UTEN_SAK);
        assertThat(new Funnvalg("", "Melding 3", "").av(ALLE)).containsExactly(FEIL);
        assertThat(new Funnvalg("", "", "2024/1").av(ALLE)).containsExactly(FEIL, ADVARSEL);
        assertThat(new Funnvalg("ERROR", "Tiltak 2", "").av(ALLE)).isEmpty();
        assertThat(new Funnvalg("finnes ikke", "", "").av(ALLE)).isEmpty();
    }

    private static Funn funn(Alvorlighet alvorlighet, String regel, @Nullable String sak) {
        return new Funn(
                alvorlighet,
                null,
                regel,
                null,
                "Setning.",
                "Melding",
                null,
                regel,
                null,
                null,
                null,
                Map.of(),
                null,
                "Råd.",
                sak,
                null,
                null);
    }
}
