package no.barnevernsregister.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the checkout: the one that holds the script {@code bvr}. */
public final class Prosjektmappe {

    private Prosjektmappe() {}

    /**
     * Finds it from the system property {@code bvr.prosjektmappe}, else upwards from the working directory.
     *
     * @throws LokalFeil when there is none
     */
    public static Path finn() {
        String satt = System.getProperty("bvr.prosjektmappe", "");
        for (Path mappe = Path.of(satt).toAbsolutePath(); mappe != null; mappe = mappe.getParent()) {
            if (Files.exists(mappe.resolve("bvr"))) {
                return mappe;
            }
        }
        throw new LokalFeil("Finner ikke prosjektmappen: kjør fra den, eller sett systemegenskapen bvr.prosjektmappe.");
    }

    /** What Maven laid in {@code local/target}; a sentence says so when it is missing. */
    static Path bygd(String navn) {
        Path fil = finn().resolve("local/target").resolve(navn);
        if (!Files.exists(fil)) {
            throw new LokalFeil("Mangler " + fil + ": bygg modulen local først (./bvr start gjør det).");
        }
        return fil;
    }
}
