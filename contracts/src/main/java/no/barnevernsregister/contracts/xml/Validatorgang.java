package no.barnevernsregister.contracts.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.validation.ValidatorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;

/** Shows a document to the schema validator element by element, and keeps where it objects. */
final class Validatorgang implements ErrorHandler {

    private final ValidatorHandler validator;
    private final List<XsdFeil> feil = new ArrayList<>();
    private String grunn = "";
    private Plassering her = new Plassering("/", 1, 1);

    Validatorgang(ValidatorHandler validator) {
        this.validator = validator;
        validator.setErrorHandler(this);
        try {
            // The texts are only read for the names in them; they must not follow the machine's language.
            validator.setProperty("http://apache.org/xml/properties/locale", Locale.ENGLISH);
        } catch (SAXException e) {
            throw new IllegalStateException("The JDK's validator has a locale", e);
        }
    }

    List<XsdFeil> gaaGjennom(XmlElement rot) {
        try {
            validator.startDocument();
            vis(rot, "/" + rot.navn);
            validator.endDocument();
        } catch (SAXException e) {
            throw new IllegalStateException("The validator reports and never throws", e);
        }
        return List.copyOf(feil);
    }

    private void vis(XmlElement element, String sti) throws SAXException {
        var attributter = new AttributesImpl();
        element.attributter.forEach((navn, verdi) -> attributter.addAttribute("", navn, navn, "CDATA", verdi));
        Plassering plassering = new Plassering(sti, element.linje, element.kolonne);
        her = plassering;
        for (XmlElement.Fremmed fremmed : element.fremmede) {
            String navn = fremmed.prefiks() + ":" + fremmed.navn();
            attributter.addAttribute(fremmed.navnerom(), fremmed.navn(), navn, "CDATA", fremmed.verdi());
        }
        validator.startElement(element.navnerom, element.navn, element.navn, attributter);
        if (!element.tekst.isEmpty()) {
            char[] tegn = element.tekst.toString().toCharArray();
            validator.characters(tegn, 0, tegn.length);
        }
        Map<String, Integer> antall = new HashMap<>();
        for (XmlElement barn : element.barn) {
            vis(barn, sti + "/" + barn.navn + "[" + antall.merge(barn.navn, 1, Integer::sum) + "]");
        }
        her = plassering;
        validator.endElement(element.navnerom, element.navn, element.navn);
    }

    @Override
    public void warning(SAXParseException e) {
        // The validator gives none for instance documents.
    }

    @Override
    public void error(SAXParseException e) {
        String melding = String.valueOf(e.getMessage());
        String kode = melding.substring(0, Math.max(0, melding.indexOf(':')));
        if (XsdTekst.forklarNeste(kode)) {
            // The reason comes first and the attribute or element that it concerns right after.
            grunn = kode;
        } else {
            feil.add(XsdTekst.feil(kode, melding, grunn, her));
            grunn = "";
        }
    }

    @Override
    public void fatalError(SAXParseException e) {
        error(e);
    }
}
