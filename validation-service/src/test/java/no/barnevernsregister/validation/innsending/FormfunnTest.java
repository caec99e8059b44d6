package no.barnevernsregister.validation.innsending;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.UUID;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.rapport.Regelkatalog;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.xml.UlesbarXml;
import no.barnevernsregister.contracts.xml.XmlDokument;
import no.barnevernsregister.contracts.xml.XsdValidering;
import no.barnevernsregister.validation.katalog.Katalogbygger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormfunnTest {

    static Stream<Funn> alle() {
        UlesbarXml ulesbar =
                catchThrowableOfType(UlesbarXml.class, () -> XmlDokument.les("<Barnevern>".getBytes(UTF_8)));
        var brudd = XsdValidering.versjon(4).valider(XmlDokument.les("<Barnevern/>".getBytes(UTF_8)));
        return Stream.of(
                Formfunn.ulesbar(ulesbar),
                Formfunn.brudd(brudd.getFirst()),
                Formfunn.ukjentVersjon(9),
                Formfunn.manglerForrige(),
                Formfunn.forrigeAvvist(),
                Formfunn.forgrening(new DokumentId(new UUID(0, 1))),
                Formfunn.annetInnhold());
    }

    @ParameterizedTest
    @MethodSource("alle")
    void staar_i_katalogen_med_samme_alvor(Funn funn) {
        assertThat(Katalogbygger.bygg().regler())
                .filteredOn(regel -> regel.nokkel().equals("bvr:" + funn.regelId()))
                .singleElement()
                .extracting(Regelkatalog.Regel::nasjonalId, Regelkatalog.Regel::alvorlighet)
                .containsExactly(funn.nasjonalRegelId(), funn.alvorlighet());
    }
}
