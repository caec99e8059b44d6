package no.barnevernsregister.contracts.xml;

/** Writes a document as text. The JDK's own writer leaves line breaks in attributes, which a parser reads as blanks. */
final class XmlTekst {

    private final StringBuilder ut = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    private boolean apen;

    void start(String element) {
        lukkStart();
        ut.append('<').append(element);
        apen = true;
    }

    void attributt(String navn, String verdi) {
        ut.append(' ').append(navn).append("=\"");
        skriv(verdi);
        ut.append('"');
    }

    void tekst(String verdi) {
        lukkStart();
        skriv(verdi);
    }

    void slutt(String element) {
        if (apen) {
            ut.append("/>");
            apen = false;
        } else {
            ut.append("</").append(element).append('>');
        }
    }

    /** What was written since the last time; a start tag that may still get attributes is closed. */
    String hent() {
        lukkStart();
        String tekst = ut.toString();
        ut.setLength(0);
        return tekst;
    }

    private void lukkStart() {
        if (apen) {
            ut.append('>');
            apen = false;
        }
    }

    private void skriv(String tekst) {
        for (int i = 0; i < tekst.length(); i++) {
            char tegn = tekst.charAt(i);
            switch (tegn) {
                case '&' -> ut.append("&amp;");
                case '<' -> ut.append("&lt;");
                case '>' -> ut.append("&gt;");
                case '"' -> ut.append("&quot;");
                case '\n', '\r', '\t' -> ut.append("&#").append((int) tegn).append(';');
                default -> ut.append(tegn);
            }
        }
    }

    @Override
    public String toString() {
        return ut.toString();
    }
}
