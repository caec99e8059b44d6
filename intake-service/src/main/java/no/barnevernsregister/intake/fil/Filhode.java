package no.barnevernsregister.intake.fil;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.barnevernsregister.contracts.xml.SikkerXml;
import no.barnevernsregister.intake.innsending.UgyldigInnsending;

/** What the front door reads of a yearly extract: whether it is one, so that a wrong file is refused at once. */
final class Filhode {

    private Filhode() {}

    /**
     * Looks at the beginning of a file.
     *
     * @param begynnelse its first part, which need not be all of it
     * @throws UgyldigInnsending when it is not XML, has a document type, or is something else than a yearly extract
     */
    static void sjekk(byte[] begynnelse) {
        if (begynnelse.length == 0) {
            throw new UgyldigInnsending("tom-fil", "Filen er tom.");
        }
        if (begynnelse.length > 1 && begynnelse[0] == 'P' && begynnelse[1] == 'K') {
            throw new UgyldigInnsending(
                    "pakket-fil", "Filen er pakket (zip) eller et regneark. Pakk den ut, og send XML-filen.");
        }
        try {
            XMLStreamReader leser = SikkerXml.leser(new ByteArrayInputStream(begynnelse));
            try {
                sjekk(leser);
            } finally {
                leser.close();
            }
        } catch (UgyldigInnsending e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            // The JDK's parser throws unchecked ones on some broken byte sequences; its text may quote the file.
            throw new UgyldigInnsending("ulesbar-xml", "Filen kan ikke leses som XML.");
        }
    }

    private static void sjekk(XMLStreamReader leser) throws XMLStreamException {
        krev(neste(leser), leser, "Barnevern", "feil-rot", "Filen har et annet rotelement enn Barnevern.");
        krev(
                neste(leser),
                leser,
                "Avgiver",
                "mangler-avgiver",
                "Filen begynner ikke med elementet Avgiver, som et årsuttrekk gjør.");
    }

    private static int neste(XMLStreamReader leser) throws XMLStreamException {
        while (leser.hasNext()) {
            int hendelse = leser.next();
            if (hendelse == XMLStreamConstants.DTD) {
                throw new UgyldigInnsending("doctype", "Filen har en DOCTYPE. Det er ikke tillatt.");
            }
            if (hendelse == XMLStreamConstants.START_ELEMENT || hendelse == XMLStreamConstants.END_ELEMENT) {
                return hendelse;
            }
        }
        return XMLStreamConstants.END_DOCUMENT;
    }

    private static void krev(int hendelse, XMLStreamReader leser, String navn, String slag, String setning) {
        if (hendelse != XMLStreamConstants.START_ELEMENT
                || !leser.getLocalName().equals(navn)) {
            throw new UgyldigInnsending(slag, setning);
        }
    }
}
