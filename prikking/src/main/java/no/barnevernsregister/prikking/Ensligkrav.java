package no.barnevernsregister.prikking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Step 5: the only child in a cell knows that it is one. Cells that every change moves in one proportion give each other away,
 * so no protected cell may move in proportion with a one, unless the one holds the other or is held by it.
 */
final class Ensligkrav implements Krav {
    private final Utgivelsesnett utgivelse;

    Ensligkrav(Utgivelsesnett utgivelse) {
        this.utgivelse = utgivelse;
    }

    @Override
    public BitSet brutt(Nett nett, boolean[] skjult) {
        var svar = new BitSet();
        for (Delnett del : Krav.deler(nett, skjult)) {
            var rom = new Nullrom(del);
            long[] a = rom.tilfeldig(4);
            long[] b = rom.tilfeldig(5);
            Map<Long, List<Integer>> klasser = new HashMap<>();
            for (int i = 0; i < a.length; i++) {
                int c = del.celle[i];
                if (nett.vernet[c] && !nett.tenkt[c] && b[i] != 0) {
                    klasser.computeIfAbsent(Modp.gange(a[i], Modp.invers(b[i])), f -> new ArrayList<>())
                            .add(c);
                }
            }
            klasser.values().forEach(klasse -> brutt(klasse, svar));
        }
        return svar;
    }

    private void brutt(List<Integer> klasse, BitSet svar) {
        for (int enslig : klasse) {
            if (utgivelse.barn(enslig) == 1) {
                for (int c : klasse) {
                    if (c != enslig && !utgivelse.nestet(c, enslig)) {
                        svar.set(c);
                    }
                }
            }
        }
    }
}
