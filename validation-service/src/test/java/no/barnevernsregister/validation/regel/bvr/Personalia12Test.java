package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.FODT;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.enSakUtenPersonalia;
import static no.barnevernsregister.validation.regel.Saksbygger.nummer;
import static no.barnevernsregister.validation.regel.Saksbygger.personalia;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.identitet.SyntetiskFodselsnummer;
import org.junit.jupiter.api.Test;

class Personalia12Test {

    private final Personalia12 regel = new Personalia12();

    @Test
    void slaar_ut_paa_feil_kontrollsiffer_uten_aa_vise_nummeret() {
        String gyldig = nummer(FODT, "1").klartekst();
        String feil = gyldig.substring(0, 10) + (gyldig.charAt(10) == '0' ? '1' : '0');
        assertThat(enSakUtenPersonalia()
                        .med(personalia(new Fodselsnummer(feil), FODT, "1"))
                        .funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.toString()).doesNotContain(feil));
    }

    @Test
    void slaar_ut_paa_en_dato_som_ikke_finnes() {
        assertThat(enSakUtenPersonalia()
                        .med(personalia(new Fodselsnummer("31022600100"), FODT, "1"))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void surrogater_og_ufodte_er_i_orden() {
        for (String endelse : java.util.List.of("00100", "00200", "55555", "99999")) {
            assertThat(enSakUtenPersonalia()
                            .med(personalia(new Fodselsnummer("170526" + endelse), FODT, "1"))
                            .funn(regel))
                    .isEmpty();
        }
    }

    @Test
    void fodselsnummer_og_d_nummer_er_i_orden() {
        var dNummer = Stream.iterate(0, i -> i + 1)
                .flatMap(i -> SyntetiskFodselsnummer.lagDnummer(FODT, "2", i).stream())
                .findFirst()
                .orElseThrow();
        assertThat(enSak().funn(regel)).isEmpty();
        assertThat(enSakUtenPersonalia().med(personalia(dNummer, FODT, "2")).funn(regel))
                .isEmpty();
    }

    @Test
    void hver_personalia_proves_og_ingen_slettet() {
        var ugyldig = new Fodselsnummer("31022600100");
        assertThat(enSak().med(personalia(ugyldig, FODT, "1"))
                        .med(personalia(ugyldig, FODT, "1"))
                        .med(personalia(ugyldig, FODT, "1").somSlettet())
                        .funn(regel))
                .hasSize(2);
    }
}
