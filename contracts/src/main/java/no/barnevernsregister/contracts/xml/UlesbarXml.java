package no.barnevernsregister.contracts.xml;

import java.io.Serial;
import no.barnevernsregister.contracts.typer.Tekst;

/** A document that cannot be read as XML, or that tries what no honest document needs. */
public final class UlesbarXml extends RuntimeException {

    /** Why it was refused. */
    public enum Grunn {
        IKKE_XML("Dokumentet kan ikke leses som XML.", "Dokumentet kan ikkje lesast som XML."),
        DOCTYPE("Dokumentet har en DOCTYPE. Det er ikke tillatt.", "Dokumentet har ein DOCTYPE. Det er ikkje lov."),
        FOR_STORT(
                "Dokumentet er for stort, eller har for mye på ett sted.",
                "Dokumentet er for stort, eller har for mykje på éin stad."),
        FOR_DYPT("Dokumentet har for mange nivåer.", "Dokumentet har for mange nivå."),
        FOR_MANGE_ATTRIBUTTER("Et element har for mange attributter.", "Eit element har for mange attributt."),
        FOR_LANG_ATTRIBUTT("En attributtverdi er for lang.", "Ein attributtverdi er for lang."),
        FEIL_INNHOLD("Dokumentet følger ikke skjemaet.", "Dokumentet følgjer ikkje skjemaet."),
        UBRUKELIG_VERDI(
                "Dokumentet har en verdi som ikke kan brukes, for eksempel en dato langt utenfor kalenderen.",
                "Dokumentet har ein verdi som ikkje kan brukast, til dømes ein dato langt utanfor kalenderen."),
        UKJENT_TEGNKODING(
                "Dokumentet har en tegnkoding som ikke kan tas imot. Bruk UTF-8.",
                "Dokumentet har ei teiknkoding som ikkje kan takast imot. Bruk UTF-8."),
        FEIL_TEGNKODING(
                "Dokumentet har en annen tegnkoding enn det sier.",
                "Dokumentet har ei anna teiknkoding enn det seier.");

        private final String nb;
        private final String nn;

        Grunn(String nb, String nn) {
            this.nb = nb;
            this.nn = nn;
        }

        /** One sentence for the sender. */
        public Tekst setning() {
            return new Tekst(nb, nn);
        }
    }

    @Serial
    private static final long serialVersionUID = 1L;

    private final Grunn grunn;
    private final int linje;
    private final int kolonne;

    UlesbarXml(Grunn grunn, int linje, int kolonne) {
        // The parser's own message is left out, since it may quote the document.
        super(grunn.setning().nb());
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
