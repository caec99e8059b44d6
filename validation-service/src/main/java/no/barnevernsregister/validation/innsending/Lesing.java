package no.barnevernsregister.validation.innsending;

import java.util.List;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.hendelse.InnsendingMottatt;
import no.barnevernsregister.contracts.xml.BarnevernXml;
import no.barnevernsregister.contracts.xml.UlesbarXml;
import no.barnevernsregister.contracts.xml.XmlDokument;
import no.barnevernsregister.contracts.xml.XsdValidering;

/** What came of reading a document. */
public sealed interface Lesing {

    /** It holds the schema. */
    record Lest(Dokument dokument) implements Lesing {}

    /** It does not; nothing else about it is meaningful. */
    record Ugyldig(List<Funn> funn) implements Lesing {}

    /** Reads a document and checks it against the schema version that it names, else the newest that fits. */
    static Lesing les(InnsendingMottatt innsending, byte[] bytes) {
        try {
            XmlDokument xml = XmlDokument.les(bytes);
            Integer oppgitt = innsending.xsdVersjon();
            if (oppgitt != null && !XsdValidering.kjenner(oppgitt)) {
                return new Ugyldig(List.of(Formfunn.ukjentVersjon(oppgitt)));
            }
            var kontrollert = oppgitt == null
                    ? XsdValidering.nyesteSomPasser(xml)
                    : new XsdValidering.Kontrollert(
                            oppgitt, XsdValidering.versjon(oppgitt).valider(xml));
            if (!kontrollert.feil().isEmpty()) {
                return new Ugyldig(kontrollert.feil().stream()
                        .limit(100)
                        .map(Formfunn::brudd)
                        .toList());
            }
            var lest = BarnevernXml.les(xml, kontrollert.versjon());
            return new Lest(
                    new Dokument(innsending, kontrollert.versjon(), bytes, lest.barnevern(), lest.plasseringer()));
        } catch (UlesbarXml e) {
            return new Ugyldig(List.of(Formfunn.ulesbar(e)));
        }
    }
}
