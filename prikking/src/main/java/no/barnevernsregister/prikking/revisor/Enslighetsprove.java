package no.barnevernsregister.prikking.revisor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Check A6 for the only one in a cell, who knows that it is one. Cells that every hidden change moves in one proportion give each other
 * away; if one of them is 1, the rest follow. The reader does not see which is 1, so this is possible, never certain.
 */
final class Enslighetsprove {
    private static final long P = 2_147_483_629L;
    private static final int STORST = 24;

    private final Grunnlag grunnlag;
    private final Celler celler;
    private final List<Komponent> komponenter;
    private final Revisjonsvalg valg;
    private final Funnliste funn;

    /** The value of a cell is start plus factor times the value of the first cell of its class. */
    private record Medlem(int celle, long start, long faktor) {}

    Enslighetsprove(Grunnlag grunnlag, List<Komponent> komponenter, Revisjonsvalg valg, Funnliste funn) {
        this.grunnlag = grunnlag;
        this.celler = grunnlag.celler;
        this.komponenter = komponenter;
        this.valg = valg;
        this.funn = funn;
    }

    void prov() {
        komponenter.parallelStream().forEach(this::prov);
    }

    private void prov(Komponent k) {
        var eliminasjon = new Eliminasjon(k, P);
        long[] u = eliminasjon.losning(21, 0);
        long[] v = eliminasjon.losning(22, 0);
        long[] x = eliminasjon.losning(23, 1);
        Map<Long, List<Integer>> klasser = new TreeMap<>();
        for (int i = 0; i < k.celler().length; i++) {
            if (u[i] != 0 && celler.status(k.celler()[i]) == Celler.SKJULT) {
                klasser.computeIfAbsent(v[i] * invers(u[i]) % P, r -> new ArrayList<>())
                        .add(i);
            }
        }
        klasser.values().stream().filter(klasse -> klasse.size() > 1).forEach(klasse -> {
            int forst = klasse.getFirst();
            var medlemmer = new ArrayList<Medlem>();
            for (int i : klasse) {
                long faktor = tegnet(u[i] * invers(u[forst]) % P);
                if (Math.abs(faktor) <= STORST) {
                    medlemmer.add(new Medlem(
                            k.celler()[i],
                            tegnet(Math.floorMod(x[i] - Math.floorMod(faktor, P) * x[forst], P)),
                            faktor));
                }
            }
            klasse(medlemmer);
        });
    }

    private void klasse(List<Medlem> medlemmer) {
        Map<Long, List<Medlem>> enVed = new HashMap<>();
        for (Medlem m : medlemmer) {
            if ((1 - m.start) % m.faktor == 0) {
                enVed.computeIfAbsent((1 - m.start) / m.faktor, s -> new ArrayList<>())
                        .add(m);
            }
        }
        enVed.forEach((s, enslige) -> {
            if (medlemmer.stream().allMatch(m -> m.start + m.faktor * s >= valg.nedreGrense())) {
                for (Medlem m : medlemmer) {
                    long verdi = m.start + m.faktor * s;
                    if (verdi >= 1 && verdi <= valg.terskel()) {
                        enslige.stream()
                                .filter(e -> fremmed(e.celle, m.celle))
                                .findFirst()
                                .ifPresent(e -> meld(e, m));
                    }
                }
            }
        });
    }

    private void meld(Medlem enslig, Medlem m) {
        funn.legg(new Funn(
                Sjekk.A6,
                Alvor.MULIG,
                celler.koder(m.celle),
                "Er det bare ett barn i " + String.join(" · ", celler.koder(enslig.celle))
                        + ", kan det barnet eller familien regne ut cellen, som da er innenfor terskelen."));
    }

    // A cell over or under the other tells its contributor nothing new.
    private boolean fremmed(int a, int b) {
        return a != b && !grunnlag.inneholder(a, b) && !grunnlag.inneholder(b, a);
    }

    private static long tegnet(long v) {
        return v > P / 2 ? v - P : v;
    }

    private static long invers(long v) {
        long svar = 1;
        long grunn = v;
        for (long n = P - 2; n > 0; n >>= 1) {
            svar = (n & 1) == 1 ? svar * grunn % P : svar;
            grunn = grunn * grunn % P;
        }
        return svar;
    }
}
