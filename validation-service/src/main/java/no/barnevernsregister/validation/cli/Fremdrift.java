package no.barnevernsregister.validation.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/** A line on standard error of how far a long run has come, for one who looks on. */
final class Fremdrift {

    private static final long MELLOMROM = 500_000_000L;

    private final PrintStream feil;
    private final boolean vises;
    private final long begynt = System.nanoTime();
    private long sist = begynt;
    private String filer = "";
    private boolean staar;

    Fremdrift(PrintStream feil) {
        this.feil = feil;
        // The script sees whether standard error is a terminal; the JVM only whether all of it is.
        this.vises = Boolean.getBoolean("bvr.terminal")
                || Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent();
    }

    void fil(int nummer, int av) {
        if (vises) {
            filer = "fil " + nummer + " av " + av;
            vis("");
        }
    }

    void klient(int nummer) {
        // Asking for the time at each client would be seen in the speed.
        if (vises && nummer % 512 == 0) {
            vis(", klient " + nummer);
        }
    }

    private void vis(String mer) {
        long naa = System.nanoTime();
        if (naa - sist > MELLOMROM) {
            sist = naa;
            feil.print("\r" + filer + mer + " (" + (naa - begynt) / 1_000_000_000L + " s)   ");
            feil.flush();
            staar = true;
        }
    }

    /** Takes the line away before something else is written. */
    void rydd() {
        if (staar) {
            feil.print("\r" + " ".repeat(60) + "\r");
            feil.flush();
            staar = false;
        }
    }

    void ferdig() {
        rydd();
    }
}
