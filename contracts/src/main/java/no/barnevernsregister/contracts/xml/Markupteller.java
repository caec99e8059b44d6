package no.barnevernsregister.contracts.xml;

/**
 * Counts the bytes since the latest tag began. Comments, CDATA sections and processing instructions are no tags, nor is a
 * {@code <} in one of them. In a document of two bytes a character no tag is known, since half a letter may look like a {@code <}.
 */
final class Markupteller {

    private static final int KOMMENTAR = 0x3C21_2D2D; // <!--
    private static final int CDATA = 0x4154_415B; // ATA[
    private static final int KOMMENTARSLUTT = 0x2D_2D3E; // -->
    private static final int CDATASLUTT = 0x5D_5D3E; // ]]>
    private static final int PISLUTT = 0x3F3E; // ?>
    private static final int TO_BYTE = 0xFFFF;
    private static final int TRE_BYTE = 0xFF_FFFF;

    private int antall;
    private int siden;

    /** Bytes since the latest {@code <} that stands where a tag may begin. */
    private int sidenTegn = Integer.MIN_VALUE;

    /** The latest four bytes. */
    private int siste;

    /** What ends the comment, section or instruction; 0 outside them. */
    private int slutt;

    private boolean toByteTegn;

    /** Takes the next byte of the document. */
    int ta(byte en) {
        siste = siste << 8 | (en & 0xFF);
        siden++;
        sidenTegn++;
        if (antall < 4) {
            antall++;
            toByteTegn |= en == 0 || (antall == 2 && (siste == 0xFFFE || siste == 0xFEFF));
        }
        if (slutt != 0) {
            if (en == '>' && (siste & (slutt == PISLUTT ? TO_BYTE : TRE_BYTE)) == slutt) {
                slutt = 0;
            }
        } else if (en == '<') {
            sidenTegn = 0;
        } else if (sidenTegn == 1) {
            begynner(en);
        } else if (sidenTegn == 3 && siste == KOMMENTAR) {
            til(KOMMENTARSLUTT);
        } else if (sidenTegn == 8 && siste == CDATA) {
            til(CDATASLUTT);
        }
        return siden;
    }

    private void begynner(byte etterTegn) {
        if (etterTegn == '?') {
            til(PISLUTT);
        } else if (etterTegn != '!' && !toByteTegn) {
            siden = 1;
        }
    }

    private void til(int ender) {
        slutt = ender;
        siste = 0;
    }
}
