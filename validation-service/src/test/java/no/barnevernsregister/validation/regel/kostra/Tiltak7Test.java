package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.lov;
import static no.barnevernsregister.validation.regel.Klientbygger.tiltak;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.barnevernsregister.contracts.kostra.Kategori;
import no.barnevernsregister.contracts.kostra.Tiltak;
import org.junit.jupiter.api.Test;

class Tiltak7Test {

    private final Tiltak7 regel = new Tiltak7();

    @Test
    void slaar_ut_for_hver_av_kodene() {
        var klient = enKlient();
        for (String kode : List.of("1.99", "2.99", "3.7", "3.99", "4.99", "5.99", "6.99", "7.99", "8.99")) {
            klient.med(tiltak(kode, START, null));
        }
        assertThat(klient.funn(regel)).hasSize(9);
    }

    @Test
    void tom_og_blank_presisering_er_ingen() {
        assertThat(enKlient().med(medPresisering("")).med(medPresisering(" ")).funn(regel))
                .hasSize(2);
    }

    @Test
    void en_presisering_og_andre_koder_er_i_orden() {
        assertThat(enKlient()
                        .med(medPresisering("Ridning"))
                        .med(tiltak("3.8", START, null))
                        .med(tiltak("1.1", START, null))
                        .funn(regel))
                .isEmpty();
    }

    private static Tiltak medPresisering(String presisering) {
        return tiltak(new Kategori("4.99", presisering), lov("BVL2021", "3", "1"), List.of(), null, START, null);
    }
}
