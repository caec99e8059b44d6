package no.barnevernsregister.validation.kostra;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static no.barnevernsregister.validation.kostra.Provefil.AVGIVER;
import static no.barnevernsregister.validation.kostra.Provefil.NUMMER;
import static no.barnevernsregister.validation.kostra.Provefil.RUNDE;
import static no.barnevernsregister.validation.kostra.Provefil.fil;
import static no.barnevernsregister.validation.kostra.Provefil.funn;
import static no.barnevernsregister.validation.kostra.Provefil.klient;
import static no.barnevernsregister.validation.kostra.Provefil.kontroller;
import static no.barnevernsregister.validation.kostra.Provefil.ugyldig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Funn;
import org.junit.jupiter.api.Test;

class KostrakontrollTest {

    @Test
    void rapporten_er_den_samme_med_en_og_fire_traader_og_i_filens_rekkefolge() {
        String mange = IntStream.rangeClosed(1, 900)
                .mapToObj(i -> i % 7 == 0 ? ugyldig("J" + i, "") : klient("J" + i, ""))
                .collect(Collectors.joining());
        byte[] bytes = fil(AVGIVER, mange).getBytes(UTF_8);

        Filrapport en = kontroller(bytes, 1, Klientmottaker.INGEN);
        Filrapport fire = kontroller(bytes, 4, Klientmottaker.INGEN);

        assertThat(fire).isEqualTo(en);
        assertThat(funn(en, "Individ 01"))
                .extracting(Funn::linje)
                .hasSize(900 / 7)
                .isSorted();
    }

    @Test
    void en_ugyldig_klient_skjuler_ikke_de_andre() {
        List<String> sett = new ArrayList<>();
        byte[] bytes =
                fil(AVGIVER, klient("A", ""), ugyldig("B", ""), klient("C", "")).getBytes(UTF_8);

        Filrapport rapport =
                kontroller(bytes, 2, (nummer, individ, funn) -> sett.add(nummer + individ.journalnummer()));

        assertThat(sett).containsExactly("1A", "3C");
        assertThat(rapport.klienter()).isEqualTo(3);
        assertThat(rapport.avvist()).isTrue();
        assertThat(funn(rapport, "Individ 01")).singleElement().satisfies(funn -> {
            assertThat(funn.journalnummer()).isEqualTo("B");
            assertThat(funn.sti()).isEqualTo("/Barnevern/Individ[2]");
            assertThat(funn.linje()).isEqualTo(4);
        });
    }

    @Test
    void det_som_ble_funnet_for_filen_brytes_av_staar_i_rapporten() {
        String hel = fil(AVGIVER, ugyldig("A", ""), klient("B", ""), klient("C", ""));

        Filrapport rapport = kontroller(hel.substring(0, hel.length() - 40));

        assertThat(rapport.rapport().funn()).extracting(Funn::regelId).containsExactly("Individ 01", "Fil 01");
        assertThat(rapport.klienter()).isEqualTo(2);
    }

    @Test
    void leser_den_tegnkodingen_filen_sier() {
        String latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n"
                + fil(AVGIVER.replace("Kongsvinger", "Blåfjella"), klient("Å", ""));
        List<String> sett = new ArrayList<>();

        Filrapport rapport =
                kontroller(latin.getBytes(ISO_8859_1), 2, (nummer, individ, funn) -> sett.add(individ.journalnummer()));

        assertThat(rapport.avvist()).isFalse();
        assertThat(sett).containsExactly("Å");
    }

    @Test
    void en_bom_er_lov() {
        assertThat(kontroller("\uFEFF" + fil(AVGIVER, klient("A", ""))).avvist())
                .isFalse();
    }

    @Test
    void en_klient_kan_kontrolleres_uten_aa_bli_mottatt_naar_verdien_er_ubrukelig() {
        String lang = klient("A", "").replace("StartDato=\"2025-03-01\" J", "StartDato=\"1999999999-03-01\" J");

        assertThat(funn(fil(AVGIVER, lang), "Individ 01"))
                .singleElement()
                .satisfies(funn -> assertThat(funn.tekst()).contains("ikke kan brukes"));
    }

    @Test
    void rapporten_beholder_de_forste_funnene_og_sier_hvor_mange_flere_det_er() {
        int antall = Funnsamler.FLEST_AV_HVERT_SLAG + 17;
        String mange = IntStream.rangeClosed(1, antall)
                .mapToObj(i -> ugyldig("J" + i, ""))
                .collect(Collectors.joining());

        Filrapport rapport = kontroller(fil(AVGIVER, mange));

        assertThat(rapport.antall()).containsEntry(Alvorlighet.ERROR, antall + 1L);
        assertThat(rapport.rapport().funn()).hasSize(Funnsamler.FLEST_AV_HVERT_SLAG + 1);
        assertThat(rapport.rapport().funn().getLast().tekst()).contains("18 funn til");
    }

    @Test
    void ingen_funn_viser_et_fodselsnummer() {
        String nummer = "Fodselsnummer=\"" + NUMMER + "\"";
        String fil = fil(
                AVGIVER,
                klient("A", nummer),
                klient("A", nummer),
                ugyldig("B", nummer),
                klient("C", "Fodselsnummer=\"" + NUMMER + "1\""));

        assertThat(kontroller(fil).rapport().funn().toString()).doesNotContain(NUMMER);
    }

    @Test
    void en_kilde_som_svikter_er_ikke_en_feil_i_filen() throws IOException {
        InputStream svikter = InputStream.nullInputStream();
        svikter.close();
        var kontroll = new Kostrakontroll(1, feilet -> {});

        assertThatThrownBy(() -> kontroll.kontroller(svikter, RUNDE, Klientmottaker.INGEN))
                .isInstanceOf(UncheckedIOException.class);
    }
}
