package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.FODT;
import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.enSakUtenPersonalia;
import static no.barnevernsregister.validation.regel.Saksbygger.personalia;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.identitet.SyntetiskFodselsnummer;
import no.barnevernsregister.validation.regel.Saksbygger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Personalia18Test {

    private final Personalia18 regel = new Personalia18();

    @ParameterizedTest
    @ValueSource(strings = {"00100", "00200", "55555", "99999"})
    void et_ufullstendig_nummer_omtales(String endelse) {
        assertThat(enSakOm(new Fodselsnummer("170515" + endelse)).funn(regel))
                .singleElement()
                .satisfies(funn -> {
                    assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.INFO);
                    assertThat(funn.nasjonalRegelId()).isNull();
                    assertThat(funn.tekst()).contains("uten fullstendig");
                });
    }

    @Test
    void et_d_nummer_omtales_med_andre_ord() {
        var dNummer = Stream.iterate(0, i -> i + 1)
                .flatMap(i -> SyntetiskFodselsnummer.lagDnummer(FODT, "2", i).stream())
                .findFirst()
                .orElseThrow();
        assertThat(enSakOm(dNummer).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.tekst()).contains("D-nummer"));
    }

    @Test
    void et_fodselsnummer_og_et_ugyldig_nummer_omtales_ikke() {
        assertThat(enSak().funn(regel)).isEmpty();
        assertThat(enSakOm(new Fodselsnummer("31022600100")).funn(regel)).isEmpty();
    }

    @Test
    void bare_det_som_gjelder_naa_omtales() {
        var ufodt = personalia(START.minusDays(1), new Fodselsnummer("17051599999"), FODT, "0", null);
        assertThat(enSak().med(ufodt).funn(regel)).isEmpty();
        assertThat(enSakUtenPersonalia().med(ufodt).funn(regel)).hasSize(1);
    }

    private static Saksbygger enSakOm(Fodselsnummer nummer) {
        return enSakUtenPersonalia().med(personalia(nummer, FODT, "2"));
    }
}
