package no.barnevernsregister.prikking.revisor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks a certificate by integer addition alone: the change must cancel in every published cell and move every hidden one.
 * Needs one table whose inner cells carry the change.
 */
public final class Beviskontroll {
    private final List<Tre> traer;

    /**
     * Takes the code lists.
     *
     * @param traer one tree per dimension, in the order of the codes of a cell
     */
    public Beviskontroll(List<Tre> traer) {
        this.traer = List.copyOf(traer);
    }

    /** Sentences on what does not hold; empty when the certificate proves the pattern. */
    public List<String> feil(List<Lestcelle> celler, Map<List<String>, Long> endring) {
        Map<List<String>, Long> sum = new HashMap<>();
        endring.forEach((koder, z) -> spre(koder, z, sum));
        var svar = new ArrayList<String>();
        for (Lestcelle celle : celler) {
            long z = sum.getOrDefault(mengder(celle.koder()), 0L);
            if (celle.skjult() == (z == 0)) {
                svar.add("The cell " + celle.koder()
                        + (celle.skjult() ? " is hidden but not moved." : " is published but moved by " + z + "."));
            }
        }
        return svar;
    }

    // Codes with the same inner codes are the same cell, so the sets are the key.
    private List<String> mengder(List<String> koder) {
        var svar = new ArrayList<String>();
        for (int d = 0; d < koder.size(); d++) {
            svar.add(traer.get(d).nokkel(koder.get(d)));
        }
        return svar;
    }

    private void spre(List<String> koder, long z, Map<List<String>, Long> sum) {
        List<List<String>> over = List.of(List.of());
        for (int d = 0; d < koder.size(); d++) {
            var neste = new ArrayList<List<String>>();
            for (List<String> start : over) {
                for (String nokkel : traer.get(d).holdere(koder.get(d))) {
                    var mer = new ArrayList<>(start);
                    mer.add(nokkel);
                    neste.add(mer);
                }
            }
            over = neste;
        }
        over.forEach(nokkel -> sum.merge(nokkel, z, Math::addExact));
    }
}
