package no.barnevernsregister.local.leverandor;

import java.util.Locale;

/** A bar that grows on one line of a terminal; without a terminal, a line now and then. */
final class Fremdriftslinje implements Leverandorspill.Fremdrift {

    private static final int BREDDE = 30;

    private final boolean terminal = Boolean.getBoolean("bvr.terminal");

    @Override
    public synchronized void vis(String steg, int ferdige, int alle) {
        int fylt = alle == 0 ? BREDDE : BREDDE * ferdige / alle;
        String linje = String.format(
                Locale.ROOT, "  [%s%s] %d av %d %s", "#".repeat(fylt), ".".repeat(BREDDE - fylt), ferdige, alle, steg);
        if (terminal) {
            System.out.print("\r" + linje + (ferdige == alle ? System.lineSeparator() : ""));
        } else if (ferdige % Math.max(1, alle / 5) == 0 || ferdige == alle) {
            System.out.println(linje);
        }
        System.out.flush();
    }
}
