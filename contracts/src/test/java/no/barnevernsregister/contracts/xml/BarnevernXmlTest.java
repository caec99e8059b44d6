package no.barnevernsregister.contracts.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import org.junit.jupiter.api.Test;

class BarnevernXmlTest {

    @Test
    void leser_alt_som_skjemaet_har() {
        Barnevern lest = BarnevernXml.les(Eksempel.dokument());

        assertThat(lest.datoUttrekk()).isEqualTo(OffsetDateTime.parse("2026-01-05T06:00:00+01:00"));
        assertThat(lest.sak().objekter().map(objekt -> objekt.type()))
                .containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(Begrepstype.STATUS)));
        assertThat(lest.sak().tiltak().getFirst().lovhjemmel().bokstav()).containsExactly("a");
        assertThat(lest.sak().undersokelse().getFirst().barnetsMedvirkning()).isNotNull();
        assertThat(lest.sak().slettet()).hasSize(1);
    }

    @Test
    void det_som_skrives_er_gyldig_og_leses_likt() {
        Barnevern lest = BarnevernXml.les(Eksempel.dokument());
        byte[] skrevet = BarnevernXml.skriv(lest);

        assertThat(BarnevernXml.les(skrevet)).isEqualTo(lest);
        assertThat(XsdValidering.versjon(4).valider(XmlDokument.les(skrevet))).isEmpty();
    }

    @Test
    void tegn_som_er_spesielle_i_xml_overlever() {
        String tekst = Eksempel.tekst().replace("fri tekst", "&lt;&amp;&quot;æøå&#10;linje 😀");
        Barnevern lest = BarnevernXml.les(tekst.getBytes(UTF_8));

        assertThat(BarnevernXml.les(BarnevernXml.skriv(lest))).isEqualTo(lest);
        assertThat(lest.sak().melding().getFirst().melder().getFirst().presisering())
                .isEqualTo("<&\"æøå\nlinje 😀");
    }

    @Test
    void sier_hvor_i_dokumentet_et_objekt_staar() {
        var lest = BarnevernXml.les(XmlDokument.les(Eksempel.dokument()), 4);
        var melding = lest.barnevern().sak().melding().getFirst();

        assertThat(lest.plasseringer().av(melding)).hasValueSatisfying(sted -> {
            assertThat(sted.sti()).isEqualTo("/Barnevern/Sak/Melding");
            assertThat(sted.linje()).isEqualTo(7);
        });
    }

    @Test
    void dato_med_sone_teller_som_den_er_skrevet_og_time_24_er_neste_dag() {
        String tekst = Eksempel.tekst()
                .replace("TilbudSendtDato=\"2025-01-01\"", "TilbudSendtDato=\"2025-01-01+14:00\"")
                .replace("2026-01-05T06:00:00+01:00", " 2026-01-05T24:00:00Z ");
        assertThat(XsdValidering.versjon(4).valider(XmlDokument.les(tekst.getBytes(UTF_8))))
                .isEmpty();

        Barnevern lest = BarnevernXml.les(tekst.getBytes(UTF_8));

        assertThat(lest.sak().ettervern().getFirst().tilbudSendtDato()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(lest.datoUttrekk()).isEqualTo(OffsetDateTime.parse("2026-01-06T00:00:00Z"));
    }
}
