package no.barnevernsregister.prikking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rules for amounts (P5). A cell is small when it has fewer than three contributors, when one has more than 80 %, or
 * when the second largest can estimate the largest within 10 % (the p % rule).
 */
final class Dominans {
    private static final int GIVERE = 3;
    private static final long STORST_PROSENT = 80;
    private static final long P_PROSENT = 10;
    private final long[] sum;
    private final long[] storst;
    private final long[] nest;
    private final int[] givere;

    Dominans(Cellerom rom) {
        sum = new long[rom.celler()];
        storst = new long[rom.celler()];
        nest = new long[rom.celler()];
        givere = new int[rom.celler()];
        Map<String, List<Bidrag>> etterGiver = new TreeMap<>();
        rom.telling
                .bidrag()
                .forEach(b -> etterGiver
                        .computeIfAbsent(b.giver(), g -> new ArrayList<>())
                        .add(b));
        etterGiver.values().forEach(bidrag -> legg(rom, bidrag));
    }

    private void legg(Cellerom rom, List<Bidrag> bidrag) {
        Map<Integer, Long> her = new HashMap<>();
        bidrag.stream()
                .filter(b -> b.belop() > 0)
                .forEach(b -> rom.over(b.koder()).forEach(c -> her.merge(c, b.belop(), Math::addExact)));
        her.forEach((c, belop) -> {
            sum[c] = Math.addExact(sum[c], belop);
            givere[c]++;
            if (belop > storst[c]) {
                nest[c] = storst[c];
                storst[c] = belop;
            } else {
                nest[c] = Math.max(nest[c], belop);
            }
        });
    }

    boolean liten(int celle) {
        long resten = sum[celle] - storst[celle] - nest[celle];
        return givere[celle] > 0
                && (givere[celle] < GIVERE
                        || 100 * storst[celle] > STORST_PROSENT * sum[celle]
                        || 100 * resten < P_PROSENT * storst[celle]);
    }
}
