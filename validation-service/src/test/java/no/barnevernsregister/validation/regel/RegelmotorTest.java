package no.barnevernsregister.validation.regel;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.xml.BarnevernXml;
import no.barnevernsregister.contracts.xml.Plasseringer;
import no.barnevernsregister.contracts.xml.XmlDokument;
import no.barnevernsregister.contracts.xml.XsdValidering;
import no.barnevernsregister.validation.innsending.Dom;
import no.barnevernsregister.validation.regel.bvr.Melding2a;
import no.barnevernsregister.validation.regel.bvr.Melding3;
import org.junit.jupiter.api.Test;

class RegelmotorTest {

    private record Kaster() implements Regel<Saksgrunnlag> {
        @Override
        public Regelomtale omtale() {
            return new Melding3().omtale();
        }

        @Override
        public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
            throw new IllegalStateException("feil i regelen");
        }
    }

    @Test
    void en_regel_som_kaster_stopper_ingen_andre() {
        List<String> feilet = new ArrayList<>();
        var grunnlag = enSak().med(melding(START.plusDays(1), START)).grunnlag();

        var funn = new Regelmotor<>(List.of(new Kaster(), new Melding2a()), feilet::add)
                .sjekk(grunnlag, Plasseringer.ingen());

        assertThat(feilet).containsExactly("Melding 3");
        assertThat(funn).extracting(en -> en.regelId()).containsExactly("REGEL_FEILET", "Melding 2a");
        assertThat(funn.getFirst().alvorlighet()).isEqualTo(Alvorlighet.INFO);
        assertThat(funn.toString()).doesNotContain("feil i regelen");
    }

    @Test
    void et_funn_sier_hvor_i_dokumentet() {
        var melding = melding(START.plusDays(1), START);
        byte[] xml = BarnevernXml.skriv(enSak().med(melding).dokument(null));
        var lest = BarnevernXml.les(XmlDokument.les(xml), XsdValidering.NYESTE_VERSJON);
        var grunnlag = Saksgrunnlag.av(lest.barnevern(), lest.barnevern().sak(), Kanal.FAGSYSTEM);

        var funn = new Regelmotor<>(List.of(new Melding2a()), id -> {}).sjekk(grunnlag, lest.plasseringer());

        assertThat(funn.getFirst().sti()).isEqualTo("/Barnevern/Sak/Melding");
        assertThat(funn.getFirst().linje()).isEqualTo(1);
        assertThat(funn.getFirst().elementId()).isEqualTo(melding.id());
    }

    @Test
    void en_rapport_tar_ikke_flere_funn_enn_noen_kan_lese() {
        var sak = enSak();
        for (int i = 0; i < Regelmotor.FLEST_FUNN + 5; i++) {
            sak.med(melding(START.plusDays(1), START));
        }
        var funn = new Regelmotor<>(List.of(new Melding2a()), id -> {}).sjekk(sak.grunnlag(), Plasseringer.ingen());

        assertThat(funn).hasSize(Regelmotor.FLEST_FUNN + 1);
        assertThat(funn.getLast().tekst()).contains("5 funn til");
        assertThat(Dom.over(funn).godtatt()).isFalse();
    }
}
