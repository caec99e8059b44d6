package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.FODT;
import static no.barnevernsregister.validation.regel.Saksbygger.enSakUtenPersonalia;
import static no.barnevernsregister.validation.regel.Saksbygger.nummer;
import static no.barnevernsregister.validation.regel.Saksbygger.personalia;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.identitet.SyntetiskFodselsnummer;
import no.barnevernsregister.validation.regel.Saksbygger;
import org.junit.jupiter.api.Test;

class Personalia13Test {

    private final Personalia13 regel = new Personalia13();

    @Test
    void slaar_ut_naar_datoene_er_ulike_uten_aa_vise_noen_av_dem() {
        var nummer = nummer(FODT, "2");
        LocalDate annen = FODT.plusDays(1);
        assertThat(enSakOm(nummer, annen, "2").funn(regel)).singleElement().satisfies(funn -> {
            assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.WARNING);
            assertThat(funn.toString()).doesNotContain(nummer.klartekst()).doesNotContain(annen.toString());
        });
    }

    @Test
    void maaneder_for_testpersoner_og_dager_i_d_nummer_trekkes_fra() {
        var dNummer = Stream.iterate(0, i -> i + 1)
                .flatMap(i -> SyntetiskFodselsnummer.lagDnummer(FODT, "2", i).stream())
                .findFirst()
                .orElseThrow();
        assertThat(enSakOm(nummer(FODT, "2"), FODT, "2").funn(regel)).isEmpty();
        assertThat(enSakOm(dNummer, FODT, "2").funn(regel)).isEmpty();
        assertThat(enSakOm(dNummer, FODT.plusMonths(1), "2").funn(regel)).hasSize(1);
    }

    @Test
    void termindatoen_til_et_ufodt_barn_proves() {
        LocalDate termin = LocalDate.of(2024, 5, 2);
        assertThat(enSakOm(new Fodselsnummer("02052499999"), termin, "0").funn(regel))
                .isEmpty();
        assertThat(enSakOm(new Fodselsnummer("02052499999"), termin.plusDays(3), "0")
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void et_ugyldig_nummer_er_en_annen_regels_sak() {
        assertThat(enSakOm(new Fodselsnummer("31022600100"), FODT, "1").funn(regel))
                .isEmpty();
    }

    private static Saksbygger enSakOm(Fodselsnummer nummer, LocalDate fodt, String kjonn) {
        return enSakUtenPersonalia().med(personalia(nummer, fodt, kjonn));
    }
}
