package no.barnevernsregister.validation.regel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.xml.BarnevernXml;
import no.barnevernsregister.contracts.xml.KostraXml;
import no.barnevernsregister.contracts.xml.XmlDokument;
import no.barnevernsregister.contracts.xml.XmlStrom;
import no.barnevernsregister.contracts.xml.XsdValidering;
import no.barnevernsregister.validation.regel.bvr.Bvrregler;
import no.barnevernsregister.validation.regel.kostra.Klienteksempel;
import no.barnevernsregister.validation.regel.kostra.Kostraregler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegelsettTest {

    private static final Path TESTER = Path.of("src/test/java");

    static Stream<Regel<?>> alle() {
        return Stream.of(Bvrregler.ALLE, Kostraregler.AVGIVER, Kostraregler.INDIVID)
                .flatMap(regler -> regler.stream());
    }

    static Stream<Regel<Saksgrunnlag>> bvr() {
        return Bvrregler.ALLE.stream();
    }

    @ParameterizedTest
    @MethodSource("alle")
    void hver_regel_har_en_test_og_en_setning_med_raad(Regel<?> regel) {
        Path test = TESTER.resolve(regel.getClass().getName().replace('.', '/') + "Test.java");

        assertThat(Files.exists(test)).as(test.toString()).isTrue();
        assertThat(regel.omtale().tekst().nb()).endsWith(".");
        assertThat(regel.omtale().tekst().nn()).endsWith(".");
        assertThat(regel.omtale().gjorDette().nb()).endsWith(".");
        assertThat(regel.omtale().gjorDette().nn()).endsWith(".");
    }

    @Test
    void ingen_id_staar_to_ganger_i_samme_format() {
        assertThat(bvr().map(regel -> regel.omtale().id())).doesNotHaveDuplicates();
        assertThat(Stream.concat(Kostraregler.AVGIVER.stream(), Kostraregler.INDIVID.stream())
                        .map(regel -> regel.omtale().id()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("bvr")
    void eksempelet_til_regelen_er_gyldig_xml_og_bryter_den(Regel<Saksgrunnlag> regel) {
        String eksempel = regel.omtale().eksempel();
        if (eksempel == null) {
            assertThat(regel.omtale().merknad())
                    .as("hvorfor den ikke har noe eksempel")
                    .isNotNull();
            return;
        }
        XmlDokument xml = XmlDokument.les(Regeleksempel.dokument(eksempel).getBytes(UTF_8));
        assertThat(XsdValidering.versjon(XsdValidering.NYESTE_VERSJON).valider(xml))
                .isEmpty();
        Barnevern lest = BarnevernXml.les(xml, XsdValidering.NYESTE_VERSJON).barnevern();

        assertThat(regel.sjekk(Saksgrunnlag.av(lest, lest.sak(), Kanal.FAGSYSTEM)))
                .isNotEmpty();
    }

    static Stream<Regel<Avgivergrunnlag>> avgiver() {
        return Kostraregler.AVGIVER.stream();
    }

    static Stream<Regel<Individgrunnlag>> individ() {
        return Kostraregler.INDIVID.stream();
    }

    @ParameterizedTest
    @MethodSource("avgiver")
    void eksempelet_til_regelen_om_avgiveren_er_en_gyldig_fil_og_bryter_den(Regel<Avgivergrunnlag> regel) {
        String eksempel = regel.omtale().eksempel();
        if (eksempel == null) {
            assertThat(regel.omtale().merknad())
                    .as("hvorfor den ikke har noe eksempel")
                    .isNotNull();
            return;
        }
        var avgiver = KostraXml.avgiver(deler(eksempel, "Avgiver").findFirst().orElseThrow())
                .avgiver();

        assertThat(regel.sjekk(new Avgivergrunnlag(avgiver, Klienteksempel.AAR, Klienteksempel.region(eksempel))))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("individ")
    void eksempelet_til_regelen_om_klienten_er_en_gyldig_fil_og_bryter_den_alene(Regel<Individgrunnlag> regel) {
        String eksempel = Objects.requireNonNull(regel.omtale().eksempel());
        var individ = KostraXml.individ(deler(eksempel, "Individ").findFirst().orElseThrow())
                .individ();
        var grunnlag = new Individgrunnlag(individ, Klienteksempel.AAR, Klienteksempel.region(eksempel));

        assertThat(individ().filter(en -> en.sjekk(grunnlag).findAny().isPresent()))
                .extracting(brutt -> brutt.omtale().id())
                .containsExactly(regel.omtale().id());
    }

    /** The parts of this kind of the file that the example is made into, which holds its schema. */
    private static Stream<XmlDokument> deler(String eksempel, String navn) {
        byte[] fil = Klienteksempel.dokument(eksempel).getBytes(UTF_8);
        assertThat(XsdValidering.kostra15f().valider(XmlDokument.les(fil))).isEmpty();
        List<XmlDokument> deler = new ArrayList<>();
        try (XmlStrom strom = new XmlStrom(new ByteArrayInputStream(fil))) {
            XmlDokument rot = strom.rot();
            for (var del = strom.neste(rot); del.isPresent(); del = strom.neste(rot)) {
                deler.add(del.get());
            }
        }
        return deler.stream().filter(del -> del.navn().equals(navn));
    }
}
