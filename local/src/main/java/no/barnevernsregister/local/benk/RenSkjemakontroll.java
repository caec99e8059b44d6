package no.barnevernsregister.local.benk;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;

/** What the JDK alone does with a file: its schema and nothing else. A yardstick beside the checker. */
public final class RenSkjemakontroll {

    private RenSkjemakontroll() {}

    /** Checks the file that is named. */
    public static void main(String[] ord) throws IOException, SAXException {
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource(RenSkjemakontroll.class.getResourceAsStream("/xsd/KOSTRA_15F.xsd")))
                .newValidator();
        validator.validate(new StreamSource(Path.of(ord[0]).toFile()));
    }
}
