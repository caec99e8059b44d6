package no.barnevernsregister.validation.egenskap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import no.barnevernsregister.validation.korpus.Arsfilkontroll;
import no.barnevernsregister.validation.korpus.Utfall;

class ArsfilProperty {

    private static final String KLIENT = """
            <Individ Id="J%1$d" StartDato="2025-03-01" Journalnummer="J%1$d" Fodselsnummer="17851550097" Saksbehandler="A" Avslutta3112="2">
              <Melding Id="1" StartDato="2025-03-01" SluttDato="2025-03-05" Konklusjon="2"><Melder Kode="22"><Presisering>tannlege</Presisering></Melder><Saksinnhold Kode="2"/>
                <Undersokelse Id="1" StartDato="2025-03-05" SluttDato="2025-05-05" Konklusjon="1"><Vedtaksgrunnlag Kode="2"/></Undersokelse></Melding>
              <Plan Id="1" StartDato="2025-05-06" EvaluertDato="2025-09-01" Plantype="1"/>
              <Tiltak Id="1" StartDato="2025-05-06"><Lovhjemmel Lov="BVL2021" Kapittel="5" Paragraf="1" Bokstav="a"/><JmfrLovhjemmel Lov="BVL2021" Kapittel="5" Paragraf="3"/><Kategori Kode="1.1"/><Opphevelse Kode="1"/></Tiltak>
              <Flytting Id="1" SluttDato="2025-10-10"><ArsakFra Kode="1.3"/><FlyttingTil Kode="1"/></Flytting>
            </Individ>
            """;
    private static final byte[] FIL = ("<Barnevern>\n<Avgiver Organisasjonsnummer=\"964965226\" Versjon=\"2025\""
                    + " Kommunenummer=\"3401\" Kommunenavn=\"Kongsvinger\"/>\n"
                    + KLIENT.formatted(1) + KLIENT.formatted(2) + "</Barnevern>")
            .getBytes(UTF_8);

    private static final Arsfilkontroll KONTROLL = new Arsfilkontroll();

    @Property(tries = 1_500, seed = "20260125", shrinking = ShrinkingMode.OFF)
    void odelagte_bytes_gir_en_rapport(@ForAll Random fro) {
        Utfall utfall = KONTROLL.kontroller(new ByteArrayInputStream(Odeleggelse.av(FIL, fro)));

        assertThat(utfall.funn()).noneMatch(funn -> funn.regelId().equals("REGEL_FEILET"));
        assertThat(utfall.dom()).isIn("AVVIST", "HAR_FEIL", "KAN_SENDES");
    }

    @Property(tries = 300, seed = "20260126", shrinking = ShrinkingMode.OFF)
    void vilkarlige_bytes_gir_en_rapport(@ForAll byte[] fil) {
        assertThat(KONTROLL.kontroller(new ByteArrayInputStream(fil)).dom()).isEqualTo("AVVIST");
    }
}
