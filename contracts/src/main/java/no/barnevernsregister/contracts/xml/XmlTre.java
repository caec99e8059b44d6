package no.barnevernsregister.contracts.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.barnevernsregister.contracts.xml.UlesbarXml.Grunn;
import org.jspecify.annotations.Nullable;

/** Reads a document into elements, within the limits of {@link SikkerXml}. */
final class XmlTre {

    private XmlTre() {}

    /**
     * The root element.
     *
     * @throws UlesbarXml when the document is not XML, has a document type, or exceeds a limit
     */
    static XmlElement les(byte[] dokument) {
        try {
            XMLStreamReader leser = SikkerXml.leser(dokument);
            try {
                return les(leser);
            } finally {
                leser.close();
            }
        } catch (XMLStreamException e) {
            var sted = e.getLocation();
            throw new UlesbarXml(
                    Grunn.IKKE_XML, sted == null ? 0 : sted.getLineNumber(), sted == null ? 0 : sted.getColumnNumber());
        } catch (RuntimeException e) {
            // The JDK's parser throws unchecked ones on some broken byte sequences.
            throw e instanceof UlesbarXml kjent ? kjent : new UlesbarXml(Grunn.IKKE_XML, 0, 0);
        }
    }

    private static XmlElement les(XMLStreamReader leser) throws XMLStreamException {
        Deque<XmlElement> apne = new ArrayDeque<>();
        XmlElement rot = null;
        while (leser.hasNext()) {
            switch (leser.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw feil(Grunn.DOCTYPE, leser);
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlElement element = start(leser);
                    XmlElement over = apne.peek();
                    if (over == null) {
                        rot = element;
                    } else {
                        over.barn.add(element);
                    }
                    apne.push(element);
                    if (apne.size() > SikkerXml.STORSTE_DYBDE) {
                        throw feil(Grunn.FOR_DYPT, leser);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    XmlElement inne = apne.peek();
                    if (inne != null) {
                        inne.tekst.append(leser.getTextCharacters(), leser.getTextStart(), leser.getTextLength());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> apne.pop();
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
        if (rot == null) {
            throw new UlesbarXml(Grunn.IKKE_XML, 0, 0);
        }
        return rot;
    }

    private static XmlElement start(XMLStreamReader leser) {
        var sted = leser.getLocation();
        var element = new XmlElement(
                tekst(leser.getNamespaceURI()), leser.getLocalName(), sted.getLineNumber(), sted.getColumnNumber());
        if (leser.getAttributeCount() > SikkerXml.FLEST_ATTRIBUTTER) {
            throw feil(Grunn.FOR_MANGE_ATTRIBUTTER, leser);
        }
        for (int i = 0; i < leser.getAttributeCount(); i++) {
            String verdi = leser.getAttributeValue(i);
            if (verdi.length() > SikkerXml.LENGSTE_ATTRIBUTT) {
                throw feil(Grunn.FOR_LANG_ATTRIBUTT, leser);
            }
            String navnerom = tekst(leser.getAttributeNamespace(i));
            if (navnerom.isEmpty()) {
                element.attributter.put(leser.getAttributeLocalName(i), verdi);
            } else {
                element.fremmede.add(new XmlElement.Fremmed(
                        navnerom, tekst(leser.getAttributePrefix(i)), leser.getAttributeLocalName(i), verdi));
            }
        }
        return element;
    }

    private static String tekst(@Nullable String verdi) {
        return verdi == null ? "" : verdi;
    }

    private static UlesbarXml feil(Grunn grunn, XMLStreamReader leser) {
        return new UlesbarXml(
                grunn, leser.getLocation().getLineNumber(), leser.getLocation().getColumnNumber());
    }
}
