package no.barnevernsregister.contracts.xml;

import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.Source;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import no.barnevernsregister.contracts.xml.UlesbarXml.Grunn;
import org.xml.sax.SAXException;

/**
 * The only class that makes XML factories. No document type, no entity, nothing from outside.
 *
 * <p>Limits, far above any honest case document: depth {@value #STORSTE_DYBDE}, {@value #FLEST_ATTRIBUTTER} attributes on
 * an element, {@value #LENGSTE_ATTRIBUTT} characters in an attribute, {@value #FLEST_BARN} children of an element, about {@value #STORSTE_TRE} bytes
 * of memory for a document or for one part of a stream. The cap on bytes is the caller's, before parsing.
 */
public final class SikkerXml {

    static final int STORSTE_DYBDE = 32;
    static final int FLEST_ATTRIBUTTER = 64;
    static final int LENGSTE_ATTRIBUTT = 32_768;
    static final int FLEST_BARN = 20_000;
    static final int STORSTE_TRE = 24 * 1024 * 1024;

    private static final Set<String> TEGNKODINGER =
            Set.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII", "ISO-8859-1", "ISO-8859-15", "WINDOWS-1252");

    private static final XMLInputFactory LESERE = lesere();

    private SikkerXml() {}

    /** A reader over a document; the encoding is what the document says, UTF-8 when it says nothing. */
    public static XMLStreamReader leser(InputStream dokument) throws XMLStreamException {
        return LESERE.createXMLStreamReader(dokument);
    }

    /**
     * Refuses XML 1.1, whose control characters could not be written again, and encodings in which a byte that looks like a
     * tag need not be one, so that {@link Markupvakt} would count wrong.
     */
    static void kontrollerProlog(XMLStreamReader leser) {
        if ("1.1".equals(leser.getVersion())) {
            throw XmlTre.feil(Grunn.IKKE_XML, leser);
        }
        String tegnkoding = leser.getCharacterEncodingScheme();
        if (tegnkoding != null && !TEGNKODINGER.contains(tegnkoding.toUpperCase(Locale.ROOT))) {
            throw XmlTre.feil(Grunn.UKJENT_TEGNKODING, leser);
        }
    }

    static Schema skjema(Source xsd) throws SAXException {
        SchemaFactory fabrikk = SchemaFactory.newDefaultInstance();
        fabrikk.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        fabrikk.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        fabrikk.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return fabrikk.newSchema(xsd);
    }

    private static XMLInputFactory lesere() {
        XMLInputFactory fabrikk = XMLInputFactory.newDefaultFactory();
        fabrikk.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrikk.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrikk.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        fabrikk.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        fabrikk.setProperty(XMLInputFactory.IS_COALESCING, true);
        fabrikk.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        fabrikk.setXMLResolver((offentlig, system, base, navnerom) -> {
            throw new XMLStreamException("Nothing is fetched");
        });
        return fabrikk;
    }
}
