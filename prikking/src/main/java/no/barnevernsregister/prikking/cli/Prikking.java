package no.barnevernsregister.prikking.cli;

import no.barnevernsregister.prikking.UsikkerUtgivelse;

/** The commands protect, verify and audit. Exit codes: 0 done, 2 bad arguments or input, 3 unsafe. */
public final class Prikking {
    private Prikking() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] ord) {
        System.exit(kjor(ord));
    }

    static int kjor(String[] ord) {
        try {
            return switch (ord.length == 0 ? "" : ord[0]) {
                case "protect" -> Vern.kjor(Argumenter.les(ord, Vern.VALG));
                case "verify" -> Kontroll.verify(Argumenter.les(ord, Kontroll.VERIFY));
                case "audit" -> Kontroll.audit(Argumenter.les(ord, Kontroll.AUDIT));
                default -> throw new Argumentfeil("Commands: protect, verify, audit.");
            };
        } catch (UsikkerUtgivelse e) {
            System.err.println(e.getMessage());
            return 3;
        } catch (Argumentfeil | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 2;
        }
    }
}
