package no.barnevernsregister.validation.regel;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.bvr.Slettet;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.xml.Plasseringer;
import org.junit.jupiter.api.Test;

class SlettetSakTest {

    private static final Melding ETTER_UTTREKKET = melding(START.plusYears(50), START);

    @Test
    void kan_slettes_hva_som_enn_er_galt_i_den() {
        assertThat(funn(true, List.of())).isEmpty();
    }

    @Test
    void sier_likevel_fra_om_en_gravstein_over_noe_ukjent() {
        Melding ukjent = melding(START, null);

        assertThat(funn(true, List.of(new Slettet(ukjent.id(), ukjent.type(), START))))
                .extracting(Funn::regelId)
                .containsExactly("Sak 22");
    }

    @Test
    void den_samme_saken_har_feil_nar_den_ikke_er_slettet() {
        assertThat(funn(false, List.of())).extracting(Funn::regelId).contains("Personalia 11", "Melding 2a");
    }

    private static List<Funn> funn(boolean slettet, List<Slettet> gravsteiner) {
        var sak = new Sak(
                enSak().sak().id(),
                null,
                START,
                null,
                "2024/7",
                null,
                slettet,
                List.of(),
                List.of(ETTER_UTTREKKET),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                gravsteiner);
        var grunnlag = Saksgrunnlag.av(enSak().dokument(null), sak, Kanal.FAGSYSTEM);
        return new Regelmotor<>(Regelsett.bvr(grunnlag), feilet -> {}).sjekk(grunnlag, Plasseringer.ingen());
    }
}
