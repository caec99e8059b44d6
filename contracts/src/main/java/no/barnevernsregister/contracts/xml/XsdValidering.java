package no.barnevernsregister.contracts.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.xml.sax.SAXException;

/** Checks documents against one version of the schema, compiled once; safe for use by many threads. */
public final class XsdValidering {

    /** The newest schema version, used when a sender names none. */
    public static final int NYESTE_VERSJON = 4;

    private static final XsdValidering V4 = new XsdValidering("/xsd/Barnevern_v4.xsd");

    private final Schema skjema;

    private XsdValidering(String ressurs) {
        try (InputStream xsd = XsdValidering.class.getResourceAsStream(ressurs)) {
            this.skjema = SikkerXml.skjema(new StreamSource(xsd));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("Skjemaet " + ressurs + " kan ikke leses.", e);
        }
    }

    /** Whether this schema version can be received. */
    public static boolean kjenner(int versjon) {
        return versjon == NYESTE_VERSJON;
    }

    /**
     * The schema of a version.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static XsdValidering versjon(int versjon) {
        if (!kjenner(versjon)) {
            throw new IllegalArgumentException("Skjemaversjon " + versjon + " finnes ikke.");
        }
        return V4;
    }

    /**
     * All places where the document breaks the schema; none when it holds.
     *
     * @throws UlesbarXml when the document is not XML, has a document type, or exceeds a limit
     */
    public List<XsdFeil> valider(byte[] dokument) {
        var gang = new Validatorgang(skjema.newValidatorHandler());
        return gang.gaaGjennom(XmlTre.les(dokument));
    }
}
