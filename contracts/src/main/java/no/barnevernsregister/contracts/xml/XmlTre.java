package no.barnevernsregister.contracts.xml;

import java.io.CharConversionException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.barnevernsregister.contracts.xml.UlesbarXml.Grunn;
import org.jspecify.annotations.Nullable;

/** Reads elements from a parser, within the limits of {@link SikkerXml}. */
final class XmlTre {

    private XmlTre() {}

    /**
     * The element that the parser stands at, and all below it; the parser then stands at its end.
     *
     * @param over the element it lies in, or null for the root
     * @param nummer its place among those of the same name in that element, from 1; 0 when it becomes one of its children
     */
    static XmlDokument les(XMLStreamReader leser, @Nullable XmlElement over, int nummer) throws XMLStreamException {
        XmlElement rot = start(leser, over, nummer);
        int lag = over == null ? 0 : 1;
        Deque<XmlElement> apne = new ArrayDeque<>();
        apne.push(rot);
        int storrelse = rot.storrelse();
        while (!apne.isEmpty()) {
            XmlElement inne = apne.element();
            switch (leser.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw feil(Grunn.DOCTYPE, leser);
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlElement barn = start(leser, inne, 0);
                    inne.leggTil(barn);
                    apne.push(barn);
                    storrelse += barn.storrelse();
                    if (apne.size() + lag > SikkerXml.STORSTE_DYBDE) {
                        throw feil(Grunn.FOR_DYPT, leser);
                    }
                    if (inne.barn.size() > SikkerXml.FLEST_BARN || storrelse > SikkerXml.STORSTE_TRE) {
                        throw feil(Grunn.FOR_STORT, leser);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> storrelse += leggTil(inne, leser);
                case XMLStreamConstants.END_ELEMENT -> apne.pop();
                default -> {
                    // Comments and processing instructions say nothing.
                }
            }
        }
        return new XmlDokument(rot, storrelse);
    }

    private static int leggTil(XmlElement inne, XMLStreamReader leser) {
        String tekst = leser.getText();
        inne.leggTilTekst(tekst);
        return tekst.length();
    }

    static XmlElement start(XMLStreamReader leser, @Nullable XmlElement over, int nummer) {
        var sted = leser.getLocation();
        var element = new XmlElement(
                tekst(leser.getNamespaceURI()),
                leser.getLocalName(),
                sted.getLineNumber(),
                sted.getColumnNumber(),
                over,
                nummer);
        if (leser.getAttributeCount() > SikkerXml.FLEST_ATTRIBUTTER) {
            throw feil(Grunn.FOR_MANGE_ATTRIBUTTER, leser);
        }
        var navnOgVerdi = new String[2 * leser.getAttributeCount()];
        int antall = 0;
        for (int i = 0; i < leser.getAttributeCount(); i++) {
            String verdi = leser.getAttributeValue(i);
            if (verdi.length() > SikkerXml.LENGSTE_ATTRIBUTT) {
                throw feil(Grunn.FOR_LANG_ATTRIBUTT, leser);
            }
            String navnerom = tekst(leser.getAttributeNamespace(i));
            if (navnerom.isEmpty()) {
                navnOgVerdi[antall++] = leser.getAttributeLocalName(i);
                navnOgVerdi[antall++] = verdi;
            } else {
                if (element.fremmede.isEmpty()) {
                    element.fremmede = new ArrayList<>();
                }
                element.fremmede.add(new XmlElement.Fremmed(
                        navnerom, tekst(leser.getAttributePrefix(i)), leser.getAttributeLocalName(i), verdi));
            }
        }
        element.settAttributter(antall == navnOgVerdi.length ? navnOgVerdi : Arrays.copyOf(navnOgVerdi, antall));
        return element;
    }

    private static String tekst(@Nullable String verdi) {
        return verdi == null ? "" : verdi;
    }

    static UlesbarXml feil(Grunn grunn, XMLStreamReader leser) {
        return new UlesbarXml(
                grunn, leser.getLocation().getLineNumber(), leser.getLocation().getColumnNumber());
    }

    /** What the parser threw, without its text, which may quote the document. */
    static UlesbarXml feil(Exception e) {
        for (Throwable arsak = e; arsak != null; arsak = arsak.getCause()) {
            if (arsak instanceof UlesbarXml kjent) {
                return kjent;
            }
            if (arsak instanceof Markupvakt.ForLangt) {
                return new UlesbarXml(Grunn.FOR_STORT, linje(e), kolonne(e));
            }
            if (arsak instanceof CharConversionException) {
                return new UlesbarXml(Grunn.FEIL_TEGNKODING, linje(e), kolonne(e));
            }
        }
        return new UlesbarXml(Grunn.IKKE_XML, linje(e), kolonne(e));
    }

    private static int linje(Exception e) {
        return e instanceof XMLStreamException feil && feil.getLocation() != null
                ? Math.max(0, feil.getLocation().getLineNumber())
                : 0;
    }

    private static int kolonne(Exception e) {
        return e instanceof XMLStreamException feil && feil.getLocation() != null
                ? Math.max(0, feil.getLocation().getColumnNumber())
                : 0;
    }
}
