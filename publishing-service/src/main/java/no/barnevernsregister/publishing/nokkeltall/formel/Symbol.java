package no.barnevernsregister.publishing.nokkeltall.formel;

import java.util.ArrayList;
import java.util.List;

/**
 * The smallest parts of a formula.
 *
 * @param kolonne where it begins, counted from one
 */
record Symbol(Slag slag, String tekst, int kolonne) {

    enum Slag {
        NAVN,
        TALL,
        TEGN,
        SLUTT
    }

    /** Names hold letters, digits, line and point; numbers digits and point only. */
    static List<Symbol> del(String formel) {
        List<Symbol> symboler = new ArrayList<>();
        int i = 0;
        while (i < formel.length()) {
            char tegn = formel.charAt(i);
            int fra = i;
            if (tegn == ' ') {
                i++;
            } else if (Character.isLetterOrDigit(tegn)) {
                while (i < formel.length()
                        && (Character.isLetterOrDigit(formel.charAt(i)) || "_.".indexOf(formel.charAt(i)) >= 0)) {
                    i++;
                }
                String ord = formel.substring(fra, i);
                boolean tall = ord.chars().allMatch(en -> Character.isDigit(en) || en == '.');
                symboler.add(new Symbol(tall ? Slag.TALL : Slag.NAVN, ord, fra + 1));
            } else if ("+-*/(),=".indexOf(tegn) >= 0) {
                symboler.add(new Symbol(Slag.TEGN, String.valueOf(tegn), fra + 1));
                i++;
            } else {
                throw new Formelfeil(fra + 1, "tegnet «" + tegn + "» hører ikke til i en formel");
            }
        }
        symboler.add(new Symbol(Slag.SLUTT, "", formel.length() + 1));
        return symboler;
    }
}
