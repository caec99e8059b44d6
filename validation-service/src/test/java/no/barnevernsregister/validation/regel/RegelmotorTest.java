package no.barnevernsregister.validation.regel;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.xml.Plassering;
import no.barnevernsregister.validation.innsending.Dom;
import no.barnevernsregister.validation.regel.regler.Melding2a;
import no.barnevernsregister.validation.regel.regler.Melding3;
import org.junit.jupiter.api.Test;

class RegelmotorTest {

    private record Kaster() implements Regel {
        @Override
        public Regelomtale omtale() {
            return new Melding3().omtale();
        }

        @Override
        public Stream<Brudd> sjekk(Regelgrunnlag grunnlag) {
            throw new IllegalStateException("feil i regelen");
        }
    }

    @Test
    void en_regel_som_kaster_stopper_ingen_andre() {
        List<String> feilet = new ArrayList<>();
        var grunnlag =
                Regelgrunnlag.av(enSak().med(melding(START.plusDays(1), START)).dokument(null), Kanal.FAGSYSTEM);

        var funn = new Regelmotor(List.of(new Kaster(), new Melding2a()), feilet::add).sjekk(grunnlag, Map.of());

        assertThat(feilet).containsExactly("Melding 3");
        assertThat(funn).extracting(en -> en.regelId()).containsExactly("REGEL_FEILET", "Melding 2a");
        assertThat(funn.getFirst().alvorlighet()).isEqualTo(Alvorlighet.INFO);
        assertThat(funn.toString()).doesNotContain("feil i regelen");
    }

    @Test
    void et_funn_sier_hvor_i_dokumentet() {
        var melding = melding(START.plusDays(1), START);
        var grunnlag = Regelgrunnlag.av(enSak().med(melding).dokument(null), Kanal.FAGSYSTEM);

        var funn = new Regelmotor(List.of(new Melding2a()), id -> {})
                .sjekk(grunnlag, Map.of("Melding/" + melding.id(), new Plassering("/Barnevern/Sak/Melding[1]", 7, 9)));

        assertThat(funn.getFirst().sti()).isEqualTo("/Barnevern/Sak/Melding[1]");
        assertThat(funn.getFirst().linje()).isEqualTo(7);
        assertThat(funn.getFirst().elementId()).isEqualTo(melding.id());
    }

    @Test
    void en_rapport_tar_ikke_flere_funn_enn_noen_kan_lese() {
        var sak = enSak();
        for (int i = 0; i < Regelmotor.FLEST_FUNN + 5; i++) {
            sak.med(melding(START.plusDays(1), START));
        }
        var funn = new Regelmotor(List.of(new Melding2a()), id -> {})
                .sjekk(Regelgrunnlag.av(sak.dokument(null), Kanal.FAGSYSTEM), Map.of());

        assertThat(funn).hasSize(Regelmotor.FLEST_FUNN + 1);
        assertThat(funn.getLast().tekst()).contains("5 funn til");
        assertThat(Dom.over(funn).godtatt()).isFalse();
    }

    @Test
    void hver_regel_har_en_test_og_en_setning_med_raad() {
        assertThat(Regelsett.alle()).hasSizeGreaterThanOrEqualTo(12).allSatisfy(regel -> {
            String navn = regel.getClass().getSimpleName();
            assertThat(Files.exists(Path.of(
                            "src/test/java/no/barnevernsregister/validation/regel/regler/" + navn + "Test.java")))
                    .as(navn)
                    .isTrue();
            assertThat(regel.omtale().tekst()).endsWith(".");
            assertThat(regel.omtale().gjorDette()).endsWith(".");
        });
        assertThat(Regelsett.alle().stream().map(regel -> regel.omtale().id())).doesNotHaveDuplicates();
    }
}
