package no.barnevernsregister.register.sletting;

/**
 * Who orders that a person is erased, why, and on what legal basis. All of it stays in the receipt.
 *
 * @param bestiltAv the id of a login
 */
public record Slettegrunn(String bestiltAv, String grunn, String hjemmel) {

    private static final int LENGST = 300;

    public Slettegrunn {
        krev("bestiltAv", bestiltAv);
        krev("grunn", grunn);
        krev("hjemmel", hjemmel);
    }

    private static void krev(String felt, String verdi) {
        if (verdi.isBlank() || verdi.length() > LENGST) {
            throw new IllegalArgumentException("Feltet " + felt + " må ha en tekst på 1 til " + LENGST + " tegn.");
        }
        if (verdi.matches("(?s).*[0-9]{6}[ .-]?[0-9]{5}.*")) {
            throw new IllegalArgumentException(
                    "Feltet " + felt + " ser ut til å ha et fødselsnummer i seg; det blir stående i kvitteringen.");
        }
    }
}
