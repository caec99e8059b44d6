package no.barnevernsregister.contracts.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;

/**
 * Stops a document that goes on for too long without beginning a new tag. The JDK's parser has no limit on the length of an
 * attribute or a text, and would hold all of it in memory before anybody could object.
 */
final class Markupvakt extends FilterInputStream {

    /** Bytes from one tag to the next; an honest element has at most a free text of 10 000 characters or two. */
    static final int LENGST = 256 * 1024;

    /** More than {@value #LENGST} bytes without a tag. */
    static final class ForLangt extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    private final Markupteller teller = new Markupteller();

    /** How many bytes of a character of several bytes are still to come, if the document is UTF-8. */
    private int venter;

    private boolean harFlerbyte;
    private boolean ikkeUtf8;

    Markupvakt(InputStream inn) {
        super(inn);
    }

    /** Lets go of the document: the JDK's factory keeps its latest parser, and with that this, for as long as it likes. */
    void slipp() {
        in = InputStream.nullInputStream();
    }

    @Override
    public int read() throws IOException {
        byte[] en = new byte[1];
        int antall = read(en, 0, 1);
        return antall < 0 ? -1 : en[0] & 0xff;
    }

    @Override
    public int read(byte[] mal, int fra, int lengde) throws IOException {
        int antall = super.read(mal, fra, lengde);
        for (int i = fra; i < fra + antall; i++) {
            byte en = mal[i];
            if (teller.ta(en) > LENGST) {
                throw new ForLangt();
            }
            if (en < 0 || venter > 0) {
                folgTegn(en);
            }
        }
        return antall;
    }

    private void folgTegn(byte en) {
        boolean fortsetter = (en & 0xC0) == 0x80;
        if (fortsetter && venter > 0) {
            venter--;
            harFlerbyte = true;
        } else if (fortsetter || venter > 0) {
            ikkeUtf8 = true;
            venter = 0;
        } else {
            venter = Integer.numberOfLeadingZeros(~(en << 24)) - 1;
            ikkeUtf8 |= venter > 3;
        }
    }

    /**
     * Whether every letter beyond ASCII was written as UTF-8, and there was one. In a document that says another encoding it
     * is then a false one: no text is all of pairs such as {@code Ã¸}.
     */
    boolean erUtf8() {
        return harFlerbyte && !ikkeUtf8;
    }
}
