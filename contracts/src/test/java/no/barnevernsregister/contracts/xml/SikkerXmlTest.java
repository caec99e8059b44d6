package no.barnevernsregister.contracts.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.xml.UlesbarXml.Grunn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What no honest sender sends: each is refused with its reason, and nothing outside the document is touched. */
class SikkerXmlTest {

    static Stream<Arguments> angrep() {
        return Stream.of(
                Arguments.of("tomt", "", Grunn.IKKE_XML),
                Arguments.of("bare blanke", "   ", Grunn.IKKE_XML),
                Arguments.of("ikke xml", "hei", Grunn.IKKE_XML),
                Arguments.of("avkuttet", Eksempel.tekst().substring(0, 900), Grunn.IKKE_XML),
                Arguments.of("to røtter", "<a/><b/>", Grunn.IKKE_XML),
                Arguments.of("null-tegn", "<a b=\"\u0000\"/>", Grunn.IKKE_XML),
                Arguments.of("ukjent entitet", "<a>&ukjent;</a>", Grunn.IKKE_XML),
                Arguments.of("samme attributt to ganger", "<a b=\"1\" b=\"2\"/>", Grunn.IKKE_XML),
                Arguments.of("prefiks uten navnerom", "<x:a/>", Grunn.IKKE_XML),
                Arguments.of("xml 1.1", "<?xml version=\"9.9\"?><a/>", Grunn.IKKE_XML),
                Arguments.of("ukjent tegnkoding", "<?xml version=\"1.0\" encoding=\"UTF-7\"?><a/>", Grunn.IKKE_XML),
                Arguments.of("doctype", "<!DOCTYPE a><a/>", Grunn.DOCTYPE),
                Arguments.of("entitet i attributt", "<!DOCTYPE a [<!ENTITY e \"x\">]><a b=\"&e;\"/>", Grunn.DOCTYPE),
                Arguments.of(
                        "milliarder av latter",
                        "<!DOCTYPE a [<!ENTITY a0 \"ha\"><!ENTITY a1 \"&a0;&a0;&a0;&a0;\">"
                                + "<!ENTITY a2 \"&a1;&a1;&a1;&a1;\">]><a>&a2;</a>",
                        Grunn.DOCTYPE),
                Arguments.of(
                        "parameterentitet",
                        "<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://localhost:1/p.dtd\"> %p;]><a/>",
                        Grunn.DOCTYPE),
                Arguments.of("for dypt", "<a>".repeat(33) + "</a>".repeat(33), Grunn.FOR_DYPT),
                Arguments.of("for mange attributter", mange(65), Grunn.FOR_MANGE_ATTRIBUTTER),
                Arguments.of("ni tusen attributter", mange(9_000), Grunn.IKKE_XML),
                Arguments.of("lang attributt", "<a b=\"" + "x".repeat(32_769) + "\"/>", Grunn.FOR_LANG_ATTRIBUTT),
                Arguments.of("annen rot", "<Sak/>", Grunn.FEIL_INNHOLD),
                Arguments.of("rot uten innhold", "<Barnevern/>", Grunn.FEIL_INNHOLD));
    }

    private static String mange(int antall) {
        var tekst = new StringBuilder("<a");
        for (int i = 0; i < antall; i++) {
            tekst.append(" a").append(i).append("=\"\"");
        }
        return tekst.append("/>").toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("angrep")
    void avviser(String navn, String dokument, Grunn grunn) {
        UlesbarXml feil = catchThrowableOfType(UlesbarXml.class, () -> BarnevernXml.les(dokument.getBytes(UTF_8)));

        assertThat(feil).as(navn).isNotNull();
        assertThat(feil.grunn()).isEqualTo(grunn);
    }

    @Test
    void avviser_bytes_som_ikke_er_den_tegnkodingen_dokumentet_sier() {
        byte[] latin = Eksempel.tekst().replace("fri tekst", "blåbær").getBytes(ISO_8859_1);

        assertThat(catchThrowableOfType(UlesbarXml.class, () -> BarnevernXml.les(latin))
                        .grunn())
                .isEqualTo(Grunn.FEIL_TEGNKODING);
    }

    @Test
    void avviser_utf_8_som_sier_at_den_er_noe_annet() {
        byte[] utf8 = Eksempel.tekst()
                .replace("fri tekst", "blåbær")
                .replace("UTF-8", "ISO-8859-1")
                .getBytes(UTF_8);

        assertThat(catchThrowableOfType(UlesbarXml.class, () -> BarnevernXml.les(utf8))
                        .grunn())
                .isEqualTo(Grunn.FEIL_TEGNKODING);
    }

    @Test
    void avviser_et_tre_som_ville_ta_mye_plass() {
        String mange = "<a>" + ("<b>" + "<c/>".repeat(9_000) + "</b>").repeat(30) + "</a>";

        assertThat(catchThrowableOfType(UlesbarXml.class, () -> BarnevernXml.les(mange.getBytes(UTF_8)))
                        .grunn())
                .isEqualTo(Grunn.FOR_STORT);
    }

    @Test
    void leser_den_tegnkodingen_dokumentet_sier() {
        String tekst = Eksempel.tekst().replace("fri tekst", "blåbær");
        byte[] latin = tekst.replace("UTF-8", "ISO-8859-1").getBytes(ISO_8859_1);

        assertThat(BarnevernXml.les(latin)).isEqualTo(BarnevernXml.les(tekst.getBytes(UTF_8)));
    }

    @Test
    void henter_aldri_noe_utenfra(@TempDir Path mappe) throws IOException {
        Path kanarifugl = Files.writeString(mappe.resolve("kanarifugl.txt"), "kanarifugl");
        try (var lytter = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            lytter.setSoTimeout(200);
            for (String adresse : new String[] {
                "http://127.0.0.1:" + lytter.getLocalPort() + "/x",
                kanarifugl.toUri().toString()
            }) {
                for (String dokument : new String[] {
                    "<!DOCTYPE a SYSTEM \"" + adresse + "\"><a/>",
                    "<!DOCTYPE a [<!ENTITY e SYSTEM \"" + adresse + "\">]><a>&e;</a>",
                    "<a xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"" + adresse + "\"/></a>",
                    "<Barnevern xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\""
                            + adresse + "\"/>",
                    "<?xml-stylesheet href=\"" + adresse + "\"?><a/>",
                }) {
                    var feil = catchThrowableOfType(UlesbarXml.class, () -> BarnevernXml.les(dokument.getBytes(UTF_8)));
                    assertThat(feil).isNotNull();
                    assertThat(feil.getMessage()).doesNotContain("kanarifugl");
                    assertThat(catchThrowable(
                                    () -> XsdValidering.versjon(4).valider(XmlDokument.les(dokument.getBytes(UTF_8)))))
                            .satisfiesAnyOf(
                                    ingen -> assertThat(ingen).isNull(),
                                    noe -> assertThat(noe).isInstanceOf(UlesbarXml.class));
                }
            }
            assertThat(catchThrowableOfType(java.net.SocketTimeoutException.class, lytter::accept))
                    .as("ingen har koblet seg til")
                    .isNotNull();
        }
    }
}
