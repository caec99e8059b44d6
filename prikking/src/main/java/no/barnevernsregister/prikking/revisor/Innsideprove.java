package no.barnevernsregister.prikking.revisor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Check A6: what those can work out who know all cells of one code, a municipality its own, or of two codes with a common group.
 * A change of the hidden cells that no published cell shows and that leaves many codes alone proves every cell it moves safe from
 * each of these codes, and from all of them together. A few such changes settle nearly every pair of insider and cell; what is left is
 * tried one insider at a time, with two primes.
 */
final class Innsideprove {
    private static final long PRIMTALL = 2_147_483_629L;
    private static final int[] MANGE = {8, 4, 2, 1};

    private final Grunnlag grunnlag;
    private final Celler celler;
    private final int[][] linjer;
    private final Revisjonsvalg valg;
    private final Funnliste funn;
    private final BitSet avslort;

    /** Who knows what, and which cells are not yet proved safe from them. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Innsider(int[] koder, int gruppe, BitSet igjen) {}

    Innsideprove(Grunnlag grunnlag, int[][] linjer, Revisjonsvalg valg, Funnliste funn, BitSet avslort) {
        this.grunnlag = grunnlag;
        this.celler = grunnlag.celler;
        this.linjer = linjer;
        this.valg = valg;
        this.funn = funn;
        this.avslort = avslort;
    }

    void prov() {
        for (String navn : valg.innsidere()) {
            if (!navn.equals("enslige")) {
                String[] deler = navn.split("\\+", -1);
                int d = grunnlag.dimensjoner.indexOf(deler[0]);
                if (d < 0 || deler.length > 2 || (deler.length == 2 && !deler[1].equals(deler[0]))) {
                    throw new IllegalArgumentException("Insiders are a dimension such as kommune, two of it as in "
                            + "kommune+kommune, or enslige; " + navn + " is neither.");
                }
                prov(d, deler.length);
            }
        }
    }

    private void prov(int d, int antall) {
        Map<Integer, List<Integer>> grupper = grupper(d);
        var andre = new BitSet[celler.akser.get(d).antall()];
        var alle = new BitSet();
        for (int c = 0; c < celler.antall(); c++) {
            int k = celler.knute(c, d);
            if (celler.status(c) == Celler.SKJULT
                    && !avslort.get(c)
                    && celler.akser.get(d).atom(k)) {
                alle.set(c);
                andre[k] = andre[k] == null ? new BitSet() : andre[k];
                andre[k].set(c);
            }
        }
        var innsidere = new ArrayList<Innsider>();
        grupper.forEach((gruppe, koder) -> {
            for (int i = 0; i < koder.size(); i++) {
                for (int j = antall == 1 ? i : i + 1; j < (antall == 1 ? i + 1 : koder.size()); j++) {
                    int[] to = antall == 1 ? new int[] {koder.get(i)} : new int[] {koder.get(i), koder.get(j)};
                    var igjen = (BitSet) alle.clone();
                    for (int k : to) {
                        if (andre[k] != null) {
                            igjen.andNot(andre[k]);
                        }
                    }
                    innsidere.add(new Innsider(to, gruppe, igjen));
                }
            }
        });
        for (int mange : MANGE) {
            if (mange >= antall) {
                runder(d, mange, grupper, innsidere);
            }
        }
        innsidere.parallelStream().filter(i -> !i.igjen.isEmpty()).forEach(i -> enkeltvis(d, i));
    }

    /** Codes by the smallest group that holds them and others. */
    private Map<Integer, List<Integer>> grupper(int d) {
        Akse akse = celler.akser.get(d);
        Map<Integer, List<Integer>> svar = new LinkedHashMap<>();
        for (int k = 0; k < akse.antall(); k++) {
            if (akse.atom(k)) {
                int kode = k;
                int gruppe = Arrays.stream(akse.holdere(k))
                        .filter(h -> h != kode)
                        .boxed()
                        .min(Comparator.comparingInt((Integer h) -> akse.storrelse(h))
                                .thenComparing(h -> h))
                        .orElse(kode);
                svar.computeIfAbsent(gruppe, g -> new ArrayList<>()).add(k);
            }
        }
        return svar;
    }

    private void runder(int d, int mange, Map<Integer, List<Integer>> grupper, List<Innsider> innsidere) {
        var tilfeldig = new Random(20261125L + mange);
        for (int daarlige = 0; daarlige < 3; ) {
            long igjen =
                    innsidere.stream().mapToLong(i -> i.igjen.cardinality()).sum();
            if (igjen == 0) {
                return;
            }
            BitSet kjente = velg(mange, grupper, innsidere, tilfeldig);
            BitSet flyttet = flyttet(d, kjente);
            innsidere.parallelStream()
                    .filter(i -> Arrays.stream(i.koder).allMatch(kjente::get))
                    .forEach(i -> i.igjen.andNot(flyttet));
            long na = innsidere.stream().mapToLong(i -> i.igjen.cardinality()).sum();
            daarlige = (igjen - na) * 400 < igjen ? daarlige + 1 : 0;
        }
    }

    // Those with most left first, then others of the same group up to the number.
    private static BitSet velg(
            int mange, Map<Integer, List<Integer>> grupper, List<Innsider> innsidere, Random tilfeldig) {
        var svar = new BitSet();
        Map<Integer, List<Innsider>> etterGruppe = new LinkedHashMap<>();
        innsidere.forEach(i ->
                etterGruppe.computeIfAbsent(i.gruppe, g -> new ArrayList<>()).add(i));
        etterGruppe.forEach((gruppe, medlemmer) -> {
            var her = new BitSet();
            Innsider best = medlemmer.getFirst();
            int flest = -1;
            for (int forsok = 0; forsok < 4; forsok++) {
                Innsider i = medlemmer.get(tilfeldig.nextInt(medlemmer.size()));
                if (i.igjen.cardinality() > flest) {
                    best = i;
                    flest = i.igjen.cardinality();
                }
            }
            Arrays.stream(best.koder).forEach(her::set);
            List<Integer> koder = grupper.getOrDefault(gruppe, List.of());
            for (int n = 0; n < 4 * mange && her.cardinality() < Math.min(mange, koder.size() / 2); n++) {
                her.set(koder.get(tilfeldig.nextInt(koder.size())));
            }
            svar.or(her);
        });
        return svar;
    }

    /** Cells that a random hidden change moves when all cells of these codes are known. */
    private BitSet flyttet(int d, BitSet kjente) {
        var svar = new BitSet();
        Komponent.finn(linjer, kjent(d, kjente), new long[celler.antall()]).parallelStream()
                .map(k -> flyttet(k))
                .forEach(bits -> {
                    synchronized (svar) {
                        svar.or(bits);
                    }
                });
        return fritt(svar, d, kjente);
    }

    private static BitSet flyttet(Komponent k) {
        long[] x = new Eliminasjon(k, PRIMTALL).losning(11, 0);
        var svar = new BitSet();
        for (int i = 0; i < k.celler().length; i++) {
            svar.set(k.celler()[i], x[i] != 0);
        }
        return svar;
    }

    /** Adds hidden cells that are in no equation at all. */
    private BitSet fritt(BitSet svar, int d, BitSet kjente) {
        boolean[] kjent = kjent(d, kjente);
        var bundet = new BitSet();
        for (int[] linje : linjer) {
            for (int c : linje) {
                bundet.set(c);
            }
        }
        for (int c = 0; c < kjent.length; c++) {
            if (!kjent[c] && !bundet.get(c)) {
                svar.set(c);
            }
        }
        return svar;
    }

    private boolean[] kjent(int d, BitSet kjente) {
        var svar = new boolean[celler.antall()];
        for (int c = 0; c < svar.length; c++) {
            svar[c] = celler.vist(c) || kjente.get(celler.knute(c, d));
        }
        return svar;
    }

    private void enkeltvis(int d, Innsider innsider) {
        var kjente = new BitSet();
        Arrays.stream(innsider.koder).forEach(kjente::set);
        List<Komponent> deler = Komponent.finn(linjer, kjent(d, kjente), new long[celler.antall()]).stream()
                .filter(k -> Arrays.stream(k.celler()).anyMatch(innsider.igjen::get))
                .toList();
        var rang = new Rangprove(deler, celler.antall());
        Akse akse = celler.akser.get(d);
        String hvem = String.join(
                " og ", IntStream.of(innsider.koder).mapToObj(akse::kode).toList());
        innsider.igjen.stream()
                .filter(c -> rang.avledbar[c])
                .forEach(c -> funn.legg(new Funn(
                        Sjekk.A6,
                        Alvor.BRUDD,
                        celler.koder(c),
                        "Den som kjenner alle cellene til " + hvem + " i " + akse.navn + ", kan regne ut cellen.")));
    }
}
