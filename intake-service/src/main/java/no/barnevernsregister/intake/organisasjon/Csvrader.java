package no.barnevernsregister.intake.organisasjon;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV (RFC 4180) with the line of each row; semicolon or comma, whichever the first line has more of. */
final class Csvrader {

    /** A row and the line it begins on, from 1. */
    record Rad(int linje, List<String> felter) {}

    private final String tekst;
    private final char skille;
    private final List<Rad> rader = new ArrayList<>();
    private int plass;
    private int linje = 1;

    private Csvrader(String tekst) {
        this.tekst = tekst;
        String forste = tekst.lines().findFirst().orElse("");
        this.skille = antall(forste, ';') >= antall(forste, ',') ? ';' : ',';
    }

    /** The rows that are not empty. */
    static List<Rad> les(String tekst) {
        var leser = new Csvrader(tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst);
        while (leser.plass < leser.tekst.length()) {
            leser.rad();
        }
        return leser.rader;
    }

    private void rad() {
        int forste = linje;
        List<String> felter = new ArrayList<>();
        boolean flere = true;
        while (flere) {
            felter.add(felt());
            flere = plass < tekst.length() && tekst.charAt(plass) == skille;
            plass += flere ? 1 : 0;
        }
        linjeslutt();
        if (felter.size() > 1 || !felter.getFirst().isBlank()) {
            rader.add(new Rad(forste, List.copyOf(felter)));
        }
    }

    private String felt() {
        var felt = new StringBuilder();
        boolean iAnforsel = false;
        for (; plass < tekst.length(); plass++) {
            char tegn = tekst.charAt(plass);
            if (tegn == '"') {
                boolean dobbel = iAnforsel && plass + 1 < tekst.length() && tekst.charAt(plass + 1) == '"';
                if (dobbel) {
                    felt.append('"');
                    plass++;
                } else {
                    iAnforsel = !iAnforsel;
                }
            } else if (!iAnforsel && (tegn == skille || tegn == '\n' || tegn == '\r')) {
                break;
            } else {
                linje += tegn == '\n' ? 1 : 0;
                felt.append(tegn);
            }
        }
        return felt.toString();
    }

    private void linjeslutt() {
        if (plass < tekst.length() && tekst.charAt(plass) == '\r') {
            plass++;
        }
        if (plass < tekst.length() && tekst.charAt(plass) == '\n') {
            plass++;
        }
        linje++;
    }

    private static long antall(String tekst, char tegn) {
        return tekst.chars().filter(en -> en == tegn).count();
    }
}
