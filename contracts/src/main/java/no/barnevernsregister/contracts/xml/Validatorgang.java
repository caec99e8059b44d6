package no.barnevernsregister.contracts.xml;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.validation.Schema;
import javax.xml.validation.ValidatorHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.AttributesImpl;

/** Shows documents to the schema validator element by element, and keeps where it objects; one document at a time. */
final class Validatorgang implements ErrorHandler {

    private final ValidatorHandler validator;
    private final AttributesImpl attributter = new AttributesImpl();
    private List<XsdFeil> feil = new ArrayList<>();
    private String grunn = "";
    private int flest;
    private @Nullable XmlElement her;

    /** Ends a walk. */
    private static final class Nok extends SAXException {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    Validatorgang(Schema skjema) {
        this.validator = skjema.newValidatorHandler();
        validator.setErrorHandler(this);
        try {
            // The texts are only read for the names in them; they must not follow the machine's language.
            validator.setProperty("http://apache.org/xml/properties/locale", Locale.ENGLISH);
        } catch (SAXException e) {
            throw new IllegalStateException("The JDK's validator has a locale", e);
        }
    }

    /** @param flest after so many objections it looks no further */
    List<XsdFeil> gaaGjennom(XmlElement rot, int flest) {
        this.flest = flest;
        feil = new ArrayList<>();
        grunn = "";
        her = rot;
        try {
            validator.startDocument();
            vis(rot);
            validator.endDocument();
        } catch (Nok _) {
            // The report is long enough.
        } catch (SAXException e) {
            throw new IllegalStateException("The validator reports and never throws", e);
        }
        her = null;
        return List.copyOf(feil);
    }

    private void vis(XmlElement element) throws SAXException {
        attributter.clear();
        for (int i = 0; i < element.antallAttributter(); i++) {
            String navn = element.attributtnavn(i);
            attributter.addAttribute("", navn, navn, "CDATA", element.attributtverdi(i));
        }
        for (XmlElement.Fremmed fremmed : element.fremmede) {
            String navn = fremmed.prefiks() + ":" + fremmed.navn();
            attributter.addAttribute(fremmed.navnerom(), fremmed.navn(), navn, "CDATA", fremmed.verdi());
        }
        her = element;
        validator.startElement(element.navnerom, element.navn, element.navn, attributter);
        String tekst = element.tekst();
        if (!tekst.isEmpty()) {
            char[] tegn = tekst.toCharArray();
            validator.characters(tegn, 0, tegn.length);
        }
        var ider = new Idvakt(element);
        for (XmlElement barn : element.barn) {
            if (!ider.erNy(barn)) {
                leggTil(XsdTekst.sammeId(barn.plassering()));
            }
            vis(barn);
        }
        her = element;
        validator.endElement(element.navnerom, element.navn, element.navn);
    }

    @Override
    public void warning(SAXParseException e) {
        // The validator gives none for instance documents.
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
        String melding = String.valueOf(e.getMessage());
        String kode = melding.substring(0, Math.max(0, melding.indexOf(':')));
        if (XsdTekst.forklarNeste(kode)) {
            // The reason comes first and the attribute or element that it concerns right after.
            grunn = kode;
        } else {
            leggTil(XsdTekst.feil(kode, melding, grunn, sted()));
            grunn = "";
        }
    }

    private void leggTil(XsdFeil en) throws Nok {
        feil.add(en);
        if (feil.size() >= flest) {
            throw new Nok();
        }
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        error(e);
    }

    private Plassering sted() {
        XmlElement element = her;
        return element == null ? new Plassering("/", 0, 0) : element.plassering();
    }
}
