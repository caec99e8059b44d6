package no.barnevernsregister.prikking;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Step 6, for a reader who knows the rule: among cells that are hidden together at least two can be small, or that reader knows
 * which one is. Cells are together when published sums bind them; what only equations know does not bind.
 */
final class Regelkrav implements Krav {
    /** Cells that are tried for being small, the smallest first. */
    private static final int FORSOK = 40;

    private final int terskel;
    private final BitSet endret;

    /**
     * @param endret cells that are hidden because an earlier release shows nearly the same: those need not be small
     */
    Regelkrav(int terskel, BitSet endret) {
        this.terskel = terskel;
        this.endret = endret;
    }

    @Override
    public BitSet brutt(Nett nett, boolean[] skjult) {
        var svar = new BitSet();
        Krav.deler(nett, skjult).parallelStream().map(this::brutt).toList().forEach(svar::or);
        return svar;
    }

    private BitSet brutt(Delnett del) {
        var svar = new BitSet();
        var sok = new Flyttesok(del);
        for (List<Integer> gruppe : grupper(del)) {
            var sma = new BitSet();
            for (int c : gruppe.subList(0, Math.min(FORSOK, gruppe.size()))) {
                if (sma.cardinality() < 2 && kanVareLiten(del, sok, c)) {
                    sma.set(del.celle[c]);
                }
            }
            if (gruppe.size() > 1
                    && sma.cardinality() == 1
                    && gruppe.stream().noneMatch(c -> endret.get(del.celle[c]))) {
                svar.or(sma);
            }
        }
        return svar;
    }

    private boolean kanVareLiten(Delnett del, Flyttesok sok, int c) {
        int over = (int) Math.min(Integer.MAX_VALUE, del.verdi(c) - terskel);
        if (over <= 0) {
            return true;
        }
        boolean kan = sok.flytt(c, -1, over) == over;
        sok.glem();
        return kan;
    }

    /** The real cells of a part by the sums that bind them, the smallest first. */
    private static List<List<Integer>> grupper(Delnett del) {
        var rot = new int[del.celler()];
        Arrays.setAll(rot, i -> i);
        for (int l = 0; l < del.linjer(); l++) {
            int[] celler = Arrays.copyOfRange(del.linjecelle, del.linjestart[l], del.linjestart[l + 1]);
            if (Arrays.stream(celler).noneMatch(c -> del.nett.tenkt[del.celle[c]])) {
                for (int c : celler) {
                    rot[finn(rot, c)] = finn(rot, celler[0]);
                }
            }
        }
        return IntStream.range(0, del.celler())
                .filter(c -> !del.nett.tenkt[del.celle[c]])
                .boxed()
                .sorted(Comparator.comparingLong(del::verdi))
                .collect(Collectors.groupingBy(c -> finn(rot, c), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .toList();
    }

    private static int finn(int[] rot, int c) {
        int r = c;
        while (rot[r] != r) {
            r = rot[r];
        }
        return r;
    }
}
