package no.barnevernsregister.contracts.xml;

/**
 * Counts the bytes since the latest tag. A {@code <} in a comment, a CDATA section or a processing instruction begins none. In a
 * document of two bytes a character the count never begins again, since half a letter may look like a {@code <}.
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

    /** The latest four bytes. */
    private int siste;

    /** What ends the comment, section or instruction; 0 outside them. */
    private int slutt;

    private boolean toByteTegn;

    /** Takes the next byte of the document. */
    int ta(byte en) {
        siste = siste << 8 | en & 0xFF;
        siden++;
        if (antall < 4) {
            antall++;
            toByteTegn |= en == 0 || antall == 2 && ((siste & TO_BYTE) == 0xFFFE || (siste & TO_BYTE) == 0xFEFF);
        }
        if (slutt != 0) {
            if (en == '>' && (siste & (slutt == PISLUTT ? TO_BYTE : TRE_BYTE)) == slutt) {
                slutt = 0;
            }
        } else if (en == '<') {
            siden = toByteTegn ? siden : 0;
        } else if (siden == 1 && en == '?') {
            begynn(PISLUTT);
        } else if (siden == 3 && siste == KOMMENTAR) {
            begynn(KOMMENTARSLUTT);
        } else if (siden == 8 && siste == CDATA) {
            begynn(CDATASLUTT);
        }
        return siden;
    }

    private void begynn(int ender) {
        slutt = ender;
        siste = 0;
    }
}
