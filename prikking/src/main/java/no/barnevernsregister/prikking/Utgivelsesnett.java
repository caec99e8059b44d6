package no.barnevernsregister.prikking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/** The net of a whole release: the cells of all counts behind each other, then those that only equations know. */
final class Utgivelsesnett {
    final List<Cellerom> rom = new ArrayList<>();
    final List<Integer> forst = new ArrayList<>();
    final Nett nett;

    /** Cells that an earlier release shows with another value, by so little that they are hidden now. */
    final BitSet endret = new BitSet();

    private final Map<String, Integer> nummer = new LinkedHashMap<>();
    private final Nett.Bygger b = new Nett.Bygger();

    Utgivelsesnett(Problem problem) {
        List<String> navn = problem.dimensjoner().stream().map(Dimensjon::navn).toList();
        if (new HashSet<>(navn).size() != navn.size()) {
            throw new IllegalArgumentException("Two dimensions have the same name: " + navn + ".");
        }
        if (problem.tellinger().isEmpty()) {
            throw new IllegalArgumentException("The release has no count.");
        }
        List<Knuter> knuter = problem.dimensjoner().stream().map(Knuter::new).toList();
        for (Telling telling : problem.tellinger()) {
            if (nummer.putIfAbsent(telling.navn(), rom.size()) != null) {
                throw new IllegalArgumentException("Two counts have the name " + telling.navn() + ".");
            }
            var ett = new Cellerom(telling, knuter);
            forst.add(celler());
            rom.add(ett);
            celler(ett, kanSkjuleNull(problem, telling));
        }
        problem.sammenhenger().forEach(this::primareFor);
        new Tidligere(this, b).merk(problem.tidligere());
        problem.unntak().forEach(this::vis);
        for (int t = 0; t < rom.size(); t++) {
            linjer(rom.get(t), forst.get(t));
            if (rom.get(t).telling.regler().enslige() == Enslige.ANY_SUM) {
                enslige(rom.get(t), forst.get(t));
            }
        }
        problem.sammenhenger().forEach(this::linjerFor);
        nett = b.bygg();
    }

    private int celler() {
        return rom.isEmpty() ? 0 : forst.getLast() + rom.getLast().celler();
    }

    /** A numerator of a few is hidden even when it is zero, so nobody may assume that a hidden one is at least one. */
    private static boolean kanSkjuleNull(Problem problem, Telling telling) {
        return telling.regler().nullmodus() != Nullmodus.SHOW
                || problem.sammenhenger().stream()
                        .anyMatch(s -> s instanceof Sammenheng.Andel andel
                                && andel.teller().equals(telling.navn()));
    }

    private void celler(Cellerom ett, boolean nullSkjules) {
        Innstillinger regler = ett.telling.regler();
        var dominans = new Dominans(ett);
        for (int c = 0; c < ett.celler(); c++) {
            long verdi = ett.verdier[c];
            long barn = ett.barn[c];
            boolean liten = (barn >= 1 && barn <= regler.terskel()) || dominans.liten(c);
            boolean null_ = verdi == 0 && barn == 0;
            if (!ett.vist(c)) {
                b.tenkt(verdi, liten);
                continue;
            }
            boolean primar = liten || (null_ && regler.nullmodus() == Nullmodus.HIDE);
            b.celle(verdi, primar, !null_ || regler.nullmodus() != Nullmodus.SHOW, nullSkjules ? 0 : 1);
        }
    }

    Cellerom rom(String telling) {
        return rom.get(nr(telling));
    }

    /** The cell of the net, negative when no table has it. */
    int celle(String telling, List<String> koder) {
        int c = rom(telling).celle(koder);
        return c < 0 ? c : c + forst.get(nr(telling));
    }

    private int nr(String telling) {
        Integer nr = nummer.get(telling);
        if (nr == null) {
            throw new IllegalArgumentException(
                    "Unknown count " + telling + "; the release has " + nummer.keySet() + ".");
        }
        return nr;
    }

    private void vis(Unntak unntak) {
        Cellerom r = rom(unntak.telling());
        if (unntak.koder().size() != r.knuter.size()) {
            throw new IllegalArgumentException(
                    "The exemption " + unntak.koder() + " needs " + r.knuter.size() + " codes.");
        }
        for (int d = 0; d < r.knuter.size(); d++) {
            String kode = unntak.koder().get(d);
            Knuter k = r.knuter.get(d);
            if (!kode.isEmpty() && !k.koder.containsKey(kode) && !k.niva.contains(kode)) {
                throw new IllegalArgumentException("The exemption " + unntak.koder() + " names " + kode
                        + ", which is neither a code nor a level of " + k.dimensjon.navn() + ".");
            }
        }
        for (int c = 0; c < r.celler(); c++) {
            boolean treff = r.vist(c);
            for (int d = 0; d < r.knuter.size() && treff; d++) {
                String kode = unntak.koder().get(d);
                Knuter k = r.knuter.get(d);
                int node = r.knute(c, d);
                treff = kode.isEmpty()
                        || k.navn.get(node).contains(kode)
                        || k.niva.get(node).equals(kode);
            }
            if (treff) {
                b.vis(c + forst.get(nr(unntak.telling())));
            }
        }
    }

    private void linjer(Cellerom r, int start) {
        for (int d = 0; d < r.knuter.size(); d++) {
            Dimensjon dimensjon = r.knuter.get(d).dimensjon;
            if (dimensjon.art() == Dimensjon.Art.OVERLAPPENDE) {
                r.linjer(d, (sum, deler) -> overlappende(r, start, sum, deler));
            } else {
                r.linjer(d, (sum, deler) -> {
                    b.linje();
                    b.ledd(start + sum, -1);
                    for (int del : deler) {
                        b.ledd(start + del, 1);
                    }
                });
            }
        }
    }

    // Each code is a part of the total, and together the codes cover it: max <= total <= sum.
    private void overlappende(Cellerom r, int start, int sum, int[] deler) {
        long alle = 0;
        for (int del : deler) {
            alle = Math.addExact(alle, r.verdier[del]);
            komplement(r.telling.regler().terskel(), start + del, start + sum, r.navn(del));
        }
        if (alle < r.verdier[sum]) {
            throw new IllegalArgumentException(
                    "The total " + r.navn(sum).getFirst() + " of an overlapping dimension is " + r.verdier[sum]
                            + ", more than the sum of its codes, " + alle + ".");
        }
        int overtall = b.tenkt(alle - r.verdier[sum], false);
        b.linje();
        b.ledd(start + sum, -1);
        b.ledd(overtall, -1);
        for (int del : deler) {
            b.ledd(start + del, 1);
        }
    }

    private void komplement(int terskel, int del, int hel, List<List<String>> navn) {
        long rest = b.verdi(hel) - b.verdi(del);
        if (rest < 0) {
            throw new IllegalArgumentException("The part " + navn.getFirst() + " is " + b.verdi(del)
                    + ", more than its whole, " + b.verdi(hel) + ".");
        }
        int komplement = b.tenkt(rest, rest >= 1 && rest <= terskel);
        b.linje();
        b.ledd(hel, -1);
        b.ledd(del, 1);
        b.ledd(komplement, 1);
    }

    /** The sum of the ones along a row or under a group, when there are two or more, may not be derivable. */
    private void enslige(Cellerom r, int start) {
        var sett = new HashSet<List<Integer>>();
        for (int d = 0; d < r.knuter.size(); d++) {
            Knuter knuter = r.knuter.get(d);
            if (knuter.dimensjon.art() == Dimensjon.Art.SUM) {
                Map<Integer, List<Integer>> enere = new TreeMap<>();
                for (int c = 0; c < r.celler(); c++) {
                    int node = r.knute(c, d);
                    if (r.barn[c] == 1 && knuter.erIndre(node) && b.erPrimar(start + c)) {
                        for (int over : knuter.over(node)) {
                            int celle = r.flytt(c, d, over);
                            if (celle >= 0) {
                                enere.computeIfAbsent(celle, x -> new ArrayList<>())
                                        .add(c);
                            }
                        }
                    }
                }
                enere.values().stream().filter(g -> g.size() > 1 && sett.add(g)).forEach(gruppe -> {
                    int felles =
                            b.tenkt(gruppe.stream().mapToLong(c -> r.verdier[c]).sum(), true);
                    b.linje();
                    b.ledd(felles, -1);
                    gruppe.forEach(c -> b.ledd(start + c, 1));
                });
            }
        }
    }

    private void primareFor(Sammenheng sammenheng) {
        if (sammenheng instanceof Sammenheng.Andel andel) {
            Cellerom t = rom(andel.teller());
            Cellerom n = rom(andel.nevner());
            int terskel = t.telling.regler().terskel();
            for (int c = 0; c < t.celler(); c++) {
                int hel = n.samme(t, c);
                if (hel >= 0) {
                    long nevner = n.barn[hel];
                    long rest = nevner - t.barn[c];
                    if ((rest >= 1 && rest <= terskel)
                            || (nevner >= 1 && nevner <= terskel)
                            || (rest == 0 && nevner > 0 && andel.sensitiv())) {
                        b.primar(c + forst.get(nr(andel.teller())));
                    }
                }
            }
        }
    }

    private void linjerFor(Sammenheng sammenheng) {
        switch (sammenheng) {
            case Sammenheng.Andel(String teller, String nevner, boolean _) -> {
                Cellerom t = rom(teller);
                for (int c = 0; c < t.celler(); c++) {
                    int hel = rom(nevner).samme(t, c);
                    if (hel >= 0) {
                        komplement(
                                t.telling.regler().terskel(),
                                c + forst.get(nr(teller)),
                                hel + forst.get(nr(nevner)),
                                t.navn(c));
                    }
                }
            }
            case Sammenheng.Flyt(String start, String nye, String avsluttede, String slutt) ->
                flyt(List.of(start, nye, avsluttede, slutt));
        }
    }

    private void flyt(List<String> navn) {
        int[] tegn = {1, 1, -1, -1};
        Cellerom f = rom(navn.getFirst());
        for (int c = 0; c < f.celler(); c++) {
            int[] celler = new int[4];
            long sum = 0;
            boolean alle = true;
            for (int i = 0; i < 4; i++) {
                int her = rom(navn.get(i)).samme(f, c);
                alle &= her >= 0;
                celler[i] = her + forst.get(nr(navn.get(i)));
                sum += her < 0 ? 0 : tegn[i] * b.verdi(celler[i]);
            }
            if (alle && sum != 0) {
                throw new IllegalArgumentException(
                        "The flow does not add up in " + f.navn(c).getFirst() + ": " + navn.get(0) + " + " + navn.get(1)
                                + " - " + navn.get(2) + " is not " + navn.get(3) + ".");
            }
            if (alle) {
                b.linje();
                for (int i = 0; i < 4; i++) {
                    b.ledd(celler[i], tegn[i]);
                }
            }
        }
    }

    /** The inner node of each cell of the net in a dimension, -1 where it is a total or an equation's own. */
    int[] noder(int dimensjon) {
        var svar = new int[nett.celler()];
        Arrays.fill(svar, -1);
        for (int t = 0; t < rom.size(); t++) {
            Cellerom r = rom.get(t);
            for (int c = 0; c < r.celler(); c++) {
                int node = r.knute(c, dimensjon);
                svar[forst.get(t) + c] = r.knuter.get(dimensjon).erIndre(node) ? node : -1;
            }
        }
        return svar;
    }

    private int telling(int celle) {
        int t = rom.size() - 1;
        while (forst.get(t) > celle) {
            t--;
        }
        return t;
    }

    /** Distinct children behind a published cell. */
    long barn(int celle) {
        int t = telling(celle);
        return rom.get(t).barn[celle - forst.get(t)];
    }

    /** Whether one of two cells of a count is under the other. */
    boolean nestet(int a, int b) {
        int t = telling(a);
        Cellerom r = rom.get(t);
        return t == telling(b)
                && (r.holder(a - forst.get(t), b - forst.get(t)) || r.holder(b - forst.get(t), a - forst.get(t)));
    }

    /** What the release demands beyond linear safety. */
    List<Krav> krav(Problem problem) {
        var svar = new ArrayList<Krav>();
        for (String hvem : problem.innsidere()) {
            int d = problem.dimensjoner().stream().map(Dimensjon::navn).toList().indexOf(hvem);
            if (d < 0 && !hvem.equals(Problem.ENSLIGE)) {
                throw new IllegalArgumentException(
                        "The insider " + hvem + " is no dimension, nor " + Problem.ENSLIGE + ".");
            }
            svar.add(d < 0 ? new Ensligkrav(this) : new Innsidekrav(this, d));
        }
        int bredde = storste(Innstillinger::bredde);
        if (bredde > 0) {
            int terskel = storste(Innstillinger::terskel);
            svar.add(new Breddekrav(bredde, terskel));
            svar.add(new Regelkrav(terskel, endret));
        }
        return svar;
    }

    private int storste(ToIntFunction<Innstillinger> av) {
        return rom.stream().map(r -> r.telling.regler()).mapToInt(av).max().orElse(0);
    }

    /** The published cells of all tables, in the order of count, table and codes. */
    List<Publisertcelle> publiser(boolean[] skjult) {
        var svar = new ArrayList<Publisertcelle>();
        for (int t = 0; t < rom.size(); t++) {
            Cellerom r = rom.get(t);
            int start = forst.get(t);
            for (int n = 0; n < r.telling.tabeller().size(); n++) {
                String tabell = r.telling.tabeller().get(n).navn();
                r.rader(
                        n,
                        (c, koder) -> svar.add(new Publisertcelle(
                                r.telling.navn(),
                                tabell,
                                koder,
                                skjult[start + c] ? OptionalLong.empty() : OptionalLong.of(r.verdier[c]))));
            }
        }
        return svar;
    }

    Sertifikat sertifikat(long[] z) {
        var svar = new ArrayList<Sertifikat.Endring>();
        for (int t = 0; t < rom.size(); t++) {
            Cellerom r = rom.get(t);
            for (int n = 0; n < r.telling.tabeller().size(); n++) {
                String tabell = r.telling.tabeller().get(n).navn();
                for (int c = 0; c < r.celler(); c++) {
                    long endring = z[forst.get(t) + c];
                    if (endring != 0 && r.indre(c, n)) {
                        svar.add(new Sertifikat.Endring(
                                r.telling.navn(), tabell, r.navn(c).getFirst(), endring));
                    }
                }
            }
        }
        return new Sertifikat(svar);
    }

    Rapport rapport(boolean[] skjult) {
        var nivaer = new TreeMap<String, Rapport.Niva>();
        var sum = new Rapport.Niva(0, 0, 0, 0, 0);
        for (int t = 0; t < rom.size(); t++) {
            Cellerom r = rom.get(t);
            for (int c = 0; c < r.celler(); c++) {
                int i = forst.get(t) + c;
                if (nett.tenkt[i]) {
                    continue;
                }
                long v = r.verdier[c];
                var en = new Rapport.Niva(
                        1, nett.vernet[i] ? 1 : 0, skjult[i] && !nett.vernet[i] ? 1 : 0, v, skjult[i] ? v : 0);
                sum = sum.og(en);
                nivaer.merge(r.niva(c), en, Rapport.Niva::og);
            }
        }
        return new Rapport(sum.celler(), sum.primare(), sum.sekundare(), sum.verdi(), sum.skjultVerdi(), nivaer);
    }
}
