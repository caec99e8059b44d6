package no.barnevernsregister.contracts.identitet;

/** A number of the immigration register: ten digits and a control of two, the weighted sum modulo 11. */
public final class DufNummer {

    private static final int[] VEKTER = {4, 6, 3, 2, 4, 6, 3, 2, 7, 5};

    private DufNummer() {}

    /** Whether the text is twelve ASCII digits whose last two are the control of the first ten. */
    public static boolean erGyldig(String tekst) {
        if (!tekst.matches("[0-9]{12}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < VEKTER.length; i++) {
            sum += VEKTER[i] * (tekst.charAt(i) - '0');
        }
        return sum % 11 == Integer.parseInt(tekst.substring(10));
    }
}
