package no.barnevernsregister.validation.regel.bvr;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.lov;
import static no.barnevernsregister.validation.regel.Vedtaksbygger.etVedtak;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.xml.XmlDokument;
import no.barnevernsregister.contracts.xml.XsdValidering;
import no.barnevernsregister.validation.regel.Regeleksempel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Vedtak4Test {

    private final Vedtak4 regel = new Vedtak4();

    @ParameterizedTest
    @ValueSource(strings = {"BVL", "BVL2021", "BL1981"})
    void er_taus_for_alle_lover_som_skjemaet_slipper_gjennom(String lov) {
        assertThat(enSak().med(etVedtak(START)
                                .etter(lov(lov, "4", "4"))
                                .jamfor(lov(lov, "4", "12"))
                                .ferdig())
                        .funn(regel))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4})
    void skjemaet_stanser_andre_lover(int versjon) {
        String vedtak = """
                <Vedtak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                  <Lovhjemmel><Lov>{lov}</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                  <JmfrLovhjemmel><Lov>{jmfr}</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></JmfrLovhjemmel>
                  <Status Id="00000000-0000-4000-8000-000000000013" EndretDato="2026-01-10" Kode="1"/>
                </Vedtak>
                """;
        assertThat(feil(vedtak.replace("{lov}", "BVL2021").replace("{jmfr}", "BVL"), versjon))
                .isFalse();
        assertThat(feil(vedtak.replace("{lov}", "FVL").replace("{jmfr}", "BVL"), versjon))
                .isTrue();
        assertThat(feil(vedtak.replace("{lov}", "BVL2021").replace("{jmfr}", "FVL"), versjon))
                .isTrue();
    }

    @Test
    void katalogen_sier_hvorfor_den_ikke_kan_slaa_ut() {
        assertThat(regel.omtale().merknad()).startsWith("Kan ikke slå ut");
        assertThat(regel.omtale().eksempel()).isNull();
    }

    private static boolean feil(String vedtak, int versjon) {
        var dokument = XmlDokument.les(Regeleksempel.dokument(vedtak).getBytes(UTF_8));
        return !XsdValidering.versjon(versjon).valider(dokument).isEmpty();
    }
}
