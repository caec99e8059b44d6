package no.barnevernsregister.prikking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A pattern under work: which cells are primary, which may be hidden, which are hidden now. */
final class Tilstand {
    final Cellerom rom;
    final boolean[] primar;
    final boolean[] kanSkjules;
    final boolean[] skjult;
    final int[][] grupper;

    Tilstand(Cellerom rom, Innstillinger regler) {
        this.rom = rom;
        int n = rom.nokler.length;
        primar = new boolean[n];
        kanSkjules = new boolean[n];
        for (int c = 0; c < n; c++) {
            long v = rom.verdier[c];
            primar[c] = v == 0 ? regler.nullmodus() == Nullmodus.HIDE : v <= regler.terskel();
            kanSkjules[c] = v > 0 || regler.nullmodus() != Nullmodus.SHOW;
        }
        skjult = primar.clone();
        grupper = regler.enslige() == Enslige.ANY_SUM ? grupper() : new int[0][];
    }

    private Tilstand(Tilstand fra) {
        rom = fra.rom;
        primar = fra.primar;
        kanSkjules = fra.kanSkjules;
        skjult = fra.primar.clone();
        grupper = fra.grupper;
    }

    Tilstand forfra() {
        return new Tilstand(this);
    }

    /** For each row and each group along one dimension, the ones in it, when there are two or more. */
    private int[][] grupper() {
        var sett = new HashSet<List<Integer>>();
        var svar = new ArrayList<int[]>();
        for (int d = 0; d < rom.knuter.size(); d++) {
            Knuter knuter = rom.knuter.get(d);
            var enere = new TreeMap<Integer, List<Integer>>();
            for (int c = 0; c < primar.length; c++) {
                int node = rom.knute(c, d);
                if (rom.verdier[c] == 1 && node < knuter.indre.size()) {
                    for (int over : knuter.truffet(node, -1)) {
                        int celle = rom.flytt(c, d, over);
                        if (celle >= 0) {
                            enere.computeIfAbsent(celle, x -> new ArrayList<>()).add(c);
                        }
                    }
                }
            }
            for (List<Integer> gruppe : enere.values()) {
                if (gruppe.size() > 1 && sett.add(gruppe)) {
                    svar.add(gruppe.stream().mapToInt(Integer::intValue).toArray());
                }
            }
        }
        return svar.toArray(int[][]::new);
    }

    int[] skjulte() {
        return IntStream.range(0, skjult.length).filter(c -> skjult[c]).toArray();
    }

    /** Hidden cells that hang together through lines, and through groups if asked for. */
    List<int[]> komponenter(boolean medGrupper) {
        int[] rot = IntStream.range(0, skjult.length).toArray();
        for (int[] linje : rom.linjer) {
            bind(rot, linje);
        }
        if (medGrupper) {
            for (int[] gruppe : grupper) {
                bind(rot, gruppe);
            }
        }
        var deler = new TreeMap<Integer, List<Integer>>();
        for (int c : skjulte()) {
            deler.computeIfAbsent(finn(rot, c), r -> new ArrayList<>()).add(c);
        }
        return deler.values().stream()
                .map(del -> del.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private void bind(int[] rot, int[] celler) {
        int forst = -1;
        for (int c : celler) {
            if (skjult[c] && forst < 0) {
                forst = finn(rot, c);
            } else if (skjult[c]) {
                rot[finn(rot, c)] = forst;
            }
        }
    }

    private static int finn(int[] rot, int c) {
        int r = c;
        while (rot[r] != r) {
            rot[r] = rot[rot[r]];
            r = rot[r];
        }
        return r;
    }

    /** Eliminates the lines that touch the given hidden cells. */
    Nullrom nullrom(int[] celler, int[] plass) {
        int[] linjer = Arrays.stream(celler)
                .flatMap(c -> Arrays.stream(rom.linjerAv[c]))
                .sorted()
                .distinct()
                .toArray();
        return new Nullrom(rom, celler, linjer, plass);
    }

    int[] plasser() {
        var plass = new int[skjult.length];
        Arrays.fill(plass, -1);
        return plass;
    }
}
