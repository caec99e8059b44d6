package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.AAR;
import static no.barnevernsregister.validation.regel.Klientbygger.AARSSLUTT;
import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.flytting;
import static no.barnevernsregister.validation.regel.Klientbygger.lov;
import static no.barnevernsregister.validation.regel.Klientbygger.melding;
import static no.barnevernsregister.validation.regel.Klientbygger.plan;
import static no.barnevernsregister.validation.regel.Klientbygger.tiltak;
import static no.barnevernsregister.validation.regel.Klientbygger.undersokelse;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.kostra.Saksinnhold;
import no.barnevernsregister.validation.regel.Klientbygger;
import no.barnevernsregister.validation.regel.Regelsett;
import org.junit.jupiter.api.Test;

class KostrareglerTest {

    @Test
    void en_alminnelig_klient_bryter_ingen_regel() {
        assertThat(alminnelig().funn(Kostraregler.INDIVID)).isEmpty();
        assertThat(alminnelig().til(AARSSLUTT).avslutta().funn(Kostraregler.INDIVID))
                .isEmpty();
    }

    @Test
    void alle_reglene_gjelder_paa_telledatoen() {
        assertThat(Regelsett.individ(AARSSLUTT)).containsExactlyElementsOf(Kostraregler.INDIVID);
        assertThat(Regelsett.avgiver(AARSSLUTT)).containsExactlyElementsOf(Kostraregler.AVGIVER);
    }

    @Test
    void en_manglende_sluttdato_paa_klienten_er_ett_funn() {
        assertThat(alminnelig().avslutta().funn(Kostraregler.INDIVID))
                .extracting(Funn::regelId)
                .containsExactly("Individ 02d");
    }

    @Test
    void et_nummer_som_mangler_er_ugyldig_eller_ufullstendig_er_ett_funn() {
        assertThat(alminnelig().utenNummer().funn(Kostraregler.INDIVID))
                .extracting(Funn::regelId)
                .containsExactly("Individ 03");
        assertThat(alminnelig().utenNummer().duf("201512345609").funn(Kostraregler.INDIVID))
                .extracting(Funn::regelId)
                .containsExactly("Individ 12");
    }

    private static Klientbygger alminnelig() {
        return enKlient()
                .i(AAR)
                .med(melding(START, START.plusDays(7)))
                .med(undersokelse(START.plusDays(7), START.plusDays(60), "1", null, new Saksinnhold("2", null)))
                .med(plan(START, AARSSLUTT))
                .med(tiltak(lov("BVL2021", "3", "1"), START.plusDays(90)))
                .med(flytting(START.plusDays(90)));
    }
}
