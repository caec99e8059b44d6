package no.barnevernsregister.contracts.xml;

import java.io.Serial;

/** A document that cannot be read as XML, or that tries what no honest document needs. */
public final class UlesbarXml extends RuntimeException {

    /** Why it was refused. */
    public enum Grunn {
        IKKE_XML("Dokumentet kan ikke leses som XML."),
        DOCTYPE("Dokumentet har en DOCTYPE. Det er ikke tillatt."),
        FOR_STORT("Dokumentet er for stort."),
        FOR_DYPT("Dokumentet har for mange nivåer."),
        FOR_MANGE_ATTRIBUTTER("Et element har for mange attributter."),
        FOR_LANG_ATTRIBUTT("En attributtverdi er for lang."),
        FEIL_INNHOLD("Dokumentet følger ikke skjemaet."),
        FEIL_TEGNKODING("Dokumentet har en annen tegnkoding enn det sier.");

        private final String setning;

        Grunn(String setning) {
            this.setning = setning;
        }

        /** One sentence for the sender. */
        public String setning() {
            return setning;
        }
    }

    @Serial
    private static final long serialVersionUID = 1L;

    private final Grunn grunn;
    private final int linje;
    private final int kolonne;

    UlesbarXml(Grunn grunn, int linje, int kolonne) {
        // The parser's own message is left out, since it may quote the document.
        super(grunn.setning());
        this.grunn = grunn;
        this.linje = linje;
        this.kolonne = kolonne;
    }

    public Grunn grunn() {
        return grunn;
    }

    /** Line in the document, from 1; 0 when it is not known. */
    public int linje() {
        return linje;
    }

    /** Column in the document, from 1; 0 when it is not known. */
    public int kolonne() {
        return kolonne;
    }
}
