package no.barnevernsregister.prikking;

import java.util.BitSet;
import java.util.List;

/**
 * Step 5: each inner code of a dimension, for instance each kommune, knows all its own cells, and still no hidden cell of
 * another is derivable. The test is exact elimination without the insider's cells.
 */
final class Innsidekrav implements Krav {
    private final Utgivelsesnett utgivelse;
    private final int dimensjon;

    Innsidekrav(Utgivelsesnett utgivelse, int dimensjon) {
        this.utgivelse = utgivelse;
        this.dimensjon = dimensjon;
    }

    @Override
    public BitSet brutt(Nett nett, boolean[] skjult) {
        var svar = new BitSet();
        int[] node = utgivelse.noder(dimensjon);
        List<Delnett> deler = Krav.deler(nett, skjult);
        for (Delnett del : deler) {
            var innsidere = new BitSet();
            for (int c : del.celle) {
                if (node[c] >= 0) {
                    innsidere.set(node[c]);
                }
            }
            innsidere.stream().parallel().forEach(k -> {
                BitSet her = brutt(nett, del, node, k);
                synchronized (svar) {
                    svar.or(her);
                }
            });
        }
        return svar;
    }

    private static BitSet brutt(Nett nett, Delnett hele, int[] node, int innsider) {
        Delnett del = hele.uten(c -> node[c] == innsider);
        long[] x = new Nullrom(del).tilfeldig(3);
        var svar = new BitSet();
        for (int i = 0; i < x.length; i++) {
            int c = del.celle[i];
            if (del.skjult[i] && x[i] == 0 && !nett.tenkt[c]) {
                svar.set(c);
            }
        }
        return svar;
    }
}
