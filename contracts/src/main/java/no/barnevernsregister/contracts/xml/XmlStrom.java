package no.barnevernsregister.contracts.xml;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.barnevernsregister.contracts.xml.UlesbarXml.Grunn;

/**
 * A document read from a stream. It is either read whole, or one child of the root after the other, so that memory does not
 * grow with the document. The encoding is what the document says, UTF-8 when it says nothing.
 */
public final class XmlStrom implements AutoCloseable {

    private final XMLStreamReader leser;
    private final Markupvakt vakt;
    private final Map<String, Integer> antall = new HashMap<>();

    /**
     * Begins to read.
     *
     * @throws UlesbarXml when the first bytes already show that it is not XML
     */
    public XmlStrom(InputStream dokument) {
        try {
            this.vakt = new Markupvakt(dokument);
            this.leser = SikkerXml.leser(vakt);
            SikkerXml.kontrollerProlog(leser);
        } catch (XMLStreamException | RuntimeException e) {
            throw XmlTre.feil(e);
        }
    }

    XmlDokument helt() {
        try {
            tilRoten();
            XmlDokument hele = XmlTre.les(leser, null, 1);
            tilSlutten();
            return hele;
        } catch (XMLStreamException | RuntimeException e) {
            // The JDK's parser throws unchecked ones on some broken byte sequences.
            throw XmlTre.feil(e);
        }
    }

    /**
     * The root element without its children; {@link #neste} gives those.
     *
     * @throws UlesbarXml when there is none
     */
    public XmlDokument rot() {
        try {
            tilRoten();
            XmlElement rot = XmlTre.start(leser, null, 1);
            return new XmlDokument(rot, rot.storrelse());
        } catch (XMLStreamException | RuntimeException e) {
            throw XmlTre.feil(e);
        }
    }

    /**
     * The next child of the root; none at the end of the document.
     *
     * @param rot what {@link #rot} gave
     * @throws UlesbarXml when the document cannot be read further
     */
    public Optional<XmlDokument> neste(XmlDokument rot) {
        try {
            while (true) {
                switch (leser.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw XmlTre.feil(Grunn.DOCTYPE, leser);
                    case XMLStreamConstants.START_ELEMENT -> {
                        int nummer = antall.merge(leser.getLocalName(), 1, Integer::sum);
                        return Optional.of(XmlTre.les(leser, rot.rot(), nummer));
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (!leser.isWhiteSpace()) {
                            throw XmlTre.feil(Grunn.FEIL_INNHOLD, leser);
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        tilSlutten();
                        return Optional.empty();
                    }
                    default -> {
                        // Comments and processing instructions say nothing.
                    }
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw XmlTre.feil(e);
        }
    }

    private void tilRoten() throws XMLStreamException {
        while (leser.hasNext()) {
            switch (leser.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw XmlTre.feil(Grunn.DOCTYPE, leser);
                case XMLStreamConstants.START_ELEMENT -> {
                    return;
                }
                default -> {
                    // What stands before the root says nothing.
                }
            }
        }
        throw new UlesbarXml(Grunn.IKKE_XML, 0, 0);
    }

    private void tilSlutten() throws XMLStreamException {
        while (leser.hasNext()) {
            leser.next();
        }
        String sagt = leser.getCharacterEncodingScheme();
        if (sagt != null && !sagt.toUpperCase(Locale.ROOT).startsWith("UTF") && vakt.erUtf8()) {
            throw new UlesbarXml(Grunn.FEIL_TEGNKODING, 1, 1);
        }
    }

    @Override
    public void close() {
        try {
            leser.close();
        } catch (XMLStreamException e) {
            throw XmlTre.feil(e);
        } finally {
            vakt.slipp();
        }
    }
}
