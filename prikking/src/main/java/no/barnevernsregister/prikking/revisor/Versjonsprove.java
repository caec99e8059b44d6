package no.barnevernsregister.prikking.revisor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Check A5: adds an earlier release to the cells of today.
 * The reader assumes that as little as possible has changed. A published cell that changed by more than its published parts tells that some
 * hidden part changed; every part that may be that one gets an unknown of its own, and so does every cell over it. All else is shared.
 */
final class Versjonsprove {
    private final Grunnlag grunnlag;
    private final Celler celler;
    private final Funnliste funn;

    /** Pairs of a hidden cell today and the same cell in an earlier release. */
    final List<int[]> par = new ArrayList<>();

    Versjonsprove(Grunnlag grunnlag, Funnliste funn, BitSet vistFor) {
        this.vistFor = vistFor;
        this.grunnlag = grunnlag;
        this.celler = grunnlag.celler;
        this.funn = funn;
    }

    /** Hidden cells that an earlier release shows; they may be hidden for having changed, and need not be small. */
    private final BitSet vistFor;

    void les(Utgivelsesfil fil, int utgave) {
        int[] av = grunnlag.cellerAv(fil);
        Map<Integer, Long> endret = new HashMap<>();
        var begge = new BitSet();
        for (int r = 0; r < av.length; r++) {
            if (fil.harVerdi(r) && celler.vist(av[r])) {
                begge.set(av[r]);
                if (fil.verdi(r) != celler.verdi(av[r])) {
                    endret.put(av[r], fil.verdi(r) - celler.verdi(av[r]));
                }
            }
        }
        BitSet egne = egne(begge, endret);
        skjultNaa(fil, av, begge, endret.keySet()).forEach(c -> {
            vistFor.set(c);
            grunnlag.holdere(c, egne::set);
            funn.legg(new Funn(
                    Sjekk.A5,
                    Alvor.MULIG,
                    celler.koder(c),
                    "Cellen er skjult nå og vist i " + fil.navn()
                            + ": den som tror at den er uendret, tror også at verdien er kjent."));
        });
        var kopi = new HashMap<Integer, Integer>();
        egne.stream().forEach(c -> {
            int ny = celler.legg(celler.iUtgave(celler.kart.nokkel(c), utgave));
            celler.sett(ny, Celler.UKJENT, 0);
            kopi.put(c, ny);
        });
        for (int r = 0; r < av.length; r++) {
            slaSammen(fil, r, kopi.getOrDefault(av[r], av[r]));
        }
        kopi.forEach((idag, for_) -> {
            if (celler.status(idag) == Celler.SKJULT && celler.status(for_) == Celler.SKJULT) {
                par.add(new int[] {idag, for_});
            }
        });
    }

    /**
     * Cells that are hidden now and shown in the earlier release, and that may have changed: each total that is shown in both and
     * did not change has another such cell in it, so that the changes may have evened out.
     */
    private List<Integer> skjultNaa(Utgivelsesfil fil, int[] av, BitSet begge, Set<Integer> endret) {
        List<Integer> alle = IntStream.range(0, av.length)
                .filter(r -> fil.harVerdi(r) && celler.status(av[r]) == Celler.SKJULT)
                .mapToObj(r -> av[r])
                .toList();
        return alle.stream().filter(c -> kanVareEndret(c, alle, begge, endret)).toList();
    }

    private boolean kanVareEndret(int c, List<Integer> skjultNaa, BitSet begge, Set<Integer> endret) {
        var faste = new ArrayList<Integer>();
        grunnlag.holdere(c, over -> {
            if (begge.get(over) && !endret.contains(over)) {
                faste.add(over);
            }
        });
        return faste.stream()
                .allMatch(total -> skjultNaa.stream()
                        .anyMatch(v -> grunnlag.inneholder(total, v)
                                && !grunnlag.inneholder(c, v)
                                && !grunnlag.inneholder(v, c)));
    }

    private void slaSammen(Utgivelsesfil fil, int r, int c) {
        if (fil.harVerdi(r) && celler.status(c) == Celler.SKJULT) {
            funn.legg(new Funn(
                    Sjekk.A5,
                    Alvor.BRUDD,
                    celler.koder(c),
                    "Cellen er skjult nå, men verdien er alt publisert i " + fil.navn() + "."));
        }
        if (fil.harVerdi(r) && !celler.vist(c)) {
            celler.sett(c, Celler.VIST, fil.verdi(r));
        } else if (celler.status(c) == Celler.UKJENT) {
            celler.sett(c, Celler.SKJULT, 0);
        }
    }

    /** Cells that are not the same in this release: what changed, what may have, and all that holds it. */
    private BitSet egne(BitSet begge, Map<Integer, Long> endret) {
        var svar = new BitSet();
        if (endret.isEmpty()) {
            return svar;
        }
        Map<Integer, Long> rest = new HashMap<>(endret);
        endret.forEach((c, forskjell) -> {
            grunnlag.holdere(c, svar::set);
            if (celler.atom(c)) {
                grunnlag.holdere(c, over -> rest.merge(over, -forskjell, Long::sum));
                rest.put(c, 0L);
            }
        });
        for (int c = 0; c < grunnlag.idag; c++) {
            if (!begge.get(c) && celler.atom(c) && kanVareEndret(c, begge, rest)) {
                grunnlag.holdere(c, svar::set);
            }
        }
        return svar;
    }

    private boolean kanVareEndret(int atom, BitSet begge, Map<Integer, Long> rest) {
        var endret = new ArrayList<Integer>();
        var uendret = new ArrayList<Integer>();
        grunnlag.holdere(atom, over -> {
            if (begge.get(over)) {
                (rest.getOrDefault(over, 0L) == 0 ? uendret : endret).add(over);
            }
        });
        return !endret.isEmpty()
                && uendret.stream().noneMatch(u -> endret.stream().noneMatch(e -> grunnlag.inneholder(u, e)));
    }
}
