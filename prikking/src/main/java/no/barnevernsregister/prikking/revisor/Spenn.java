package no.barnevernsregister.prikking.revisor;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;

/** The values each unknown of one component can have. */
final class Spenn {
    private static final int[] OMKRETS = {40, 160, 500};
    private static final int SMA = 300;
    private static final int MANGE = 30;
    private static final int STORE = 3000;
    private static final int SPREDNING = 8;
    private static final int HELE = 2;
    private static final int PER_RAD = 8;
    private static final long[] DELER = {2, 6, 12, 60, 840};
    private static final int HJORNER = 6;

    /** What is found of a cell. */
    sealed interface Svar {}

    /** Whole numbers far enough apart, and not all small. */
    record Bredt() implements Svar {}

    /**
     * Too few.
     *
     * @param verdier how many
     * @param heltall whether the linear bounds alone did not tell
     */
    record Smalt(long verdier, boolean heltall) implements Svar {}

    /** Enough, but all from 1 to the threshold. */
    record Liten(boolean heltall) implements Svar {}

    /** The linear bounds are wide, and no tables of whole numbers were found that are. */
    record Uavklart() implements Svar {}

    private final Likninger likninger;
    // Where no table of whole numbers is found, one of halves or other parts still proves linear bounds exactly.
    private Likninger iDeler;
    private long deler = 1;
    private final int bredde;
    private final int terskel;
    private final IntPredicate proves;
    private final int[][] raderAv;
    private final long[] minst;
    private final long[] hoyst;
    private final Svar[] svar;
    private long[] base = new long[0];
    private long programmer;

    Spenn(Likninger likninger, int bredde, int terskel, IntPredicate proves) {
        this.likninger = likninger;
        iDeler = likninger;
        this.bredde = bredde;
        this.terskel = terskel;
        this.proves = proves;
        int n = likninger.antall();
        minst = new long[n];
        hoyst = new long[n];
        svar = new Svar[n];
        Arrays.fill(svar, new Bredt());
        var antall = new int[n];
        for (int[] rad : likninger.kolonner()) {
            for (int c : rad) {
                antall[c]++;
            }
        }
        raderAv = new int[n][];
        Arrays.setAll(raderAv, c -> new int[antall[c]]);
        for (int r = 0; r < likninger.kolonner().length; r++) {
            for (int c : likninger.kolonner()[r]) {
                raderAv[c][--antall[c]] = r;
            }
        }
    }

    Svar av(int ukjent) {
        return svar[ukjent];
    }

    /** How fine the tables are that prove the bounds: 1 for whole numbers. */
    long deler() {
        return deler;
    }

    long programmer() {
        return programmer;
    }

    /** Finds the values; false when no table of whole numbers fits. */
    boolean finn() {
        Optional<long[]> forst = forst();
        if (forst.isEmpty()) {
            return !umulig;
        }
        base = forst.get();
        System.arraycopy(base, 0, minst, 0, base.length);
        System.arraycopy(base, 0, hoyst, 0, base.length);
        spre();
        for (int c = 0; c < base.length; c++) {
            if (proves.test(c) && !ferdig(c)) {
                avgjor(c);
            }
        }
        return true;
    }

    /** Tables far from the first one, that settle many cells at a time. */
    private void spre() {
        if (base.length < MANGE) {
            return;
        }
        var tilfeldig = new Random(39);
        for (int runde = 0; runde < SPREDNING && base.length <= STORE; runde++) {
            var vekter = new double[base.length];
            Arrays.setAll(vekter, c -> proves.test(c) && !ferdig(c) ? tilfeldig.nextInt(9) - 4.0 : 0);
            los(iDeler, vekter, true)
                    .map(Program.Punkt::avrundet)
                    .filter(iDeler::loses)
                    .ifPresent(this::sett);
        }
    }

    private boolean umulig;
    private int hele;

    /** A first table that fits. */
    private Optional<long[]> forst() {
        var vekter = new double[likninger.antall()];
        var tilfeldig = new Random(38);
        Optional<Program.Punkt> sist = Optional.empty();
        for (int forsok = 0; forsok < 3; forsok++) {
            Optional<Program.Punkt> punkt = los(likninger, vekter, true);
            if (punkt.isEmpty()) {
                break;
            }
            sist = punkt;
            if (likninger.loses(punkt.get().avrundet())) {
                return Optional.of(punkt.get().avrundet());
            }
            Heltallssok.Svar sokt = Heltallssok.sok(likninger, punkt.get().x(), noder(likninger));
            switch (sokt) {
                case Heltallssok.Svar.Funnet f -> {
                    return Optional.of(f.x());
                }
                case Heltallssok.Svar.Ingen ingen -> {
                    umulig = true;
                    return Optional.empty();
                }
                case Heltallssok.Svar.Uavklart u -> Arrays.setAll(vekter, c -> tilfeldig.nextInt(7) - 3.0);
            }
        }
        Optional<long[]> midt = sist.isPresent() ? midt(tilfeldig) : Optional.empty();
        if (midt.isPresent()) {
            return midt;
        }
        for (int c = 0; c < svar.length; c++) {
            svar[c] = new Uavklart();
        }
        return Optional.empty();
    }

    /** A table in parts of one between several corners, which leaves room to move on all sides. */
    private Optional<long[]> midt(Random tilfeldig) {
        for (long del : DELER) {
            Likninger finere = likninger.iDeler(del);
            var sum = new long[likninger.antall()];
            int hjorner = 0;
            for (Program.Punkt punkt : hjorner(tilfeldig)) {
                long[] x = punkt.avrundet(del);
                if (finere.loses(x)) {
                    hjorner++;
                    Arrays.setAll(sum, c -> sum[c] + x[c]);
                }
            }
            if (hjorner > 0) {
                deler = del * hjorner;
                iDeler = likninger.iDeler(deler);
                return Optional.of(sum);
            }
        }
        return Optional.empty();
    }

    private final java.util.List<Program.Punkt> hjornene = new java.util.ArrayList<>();

    private java.util.List<Program.Punkt> hjorner(Random tilfeldig) {
        for (int i = hjornene.size(); i < HJORNER; i++) {
            var vekter = new double[likninger.antall()];
            Arrays.setAll(vekter, c -> tilfeldig.nextInt(7) - 3.0);
            los(likninger, vekter, true).ifPresent(hjornene::add);
        }
        return hjornene;
    }

    private Optional<Program.Punkt> los(Likninger l, double[] vekter, boolean storst) {
        programmer++;
        return Program.los(l, vekter, storst);
    }

    private boolean ferdig(int c) {
        long fra = Math.ceilDiv(minst[c], deler);
        long til = Math.floorDiv(hoyst[c], deler);
        return til - fra >= bredde && (til > terskel || fra < 1);
    }

    private void avgjor(int c) {
        if (likninger.antall() > SMA) {
            for (int omkrets : OMKRETS) {
                if (omkrets < likninger.antall()) {
                    lokalt(c, omkrets);
                    if (ferdig(c)) {
                        return;
                    }
                }
            }
        }
        helt(c);
    }

    /** Tables that differ from the first one near the cell alone. */
    private void lokalt(int c, int omkrets) {
        int[] med = naere(c, omkrets);
        var plass = new int[likninger.antall()];
        Arrays.fill(plass, -1);
        var rader = new BitSet();
        for (int i = 0; i < med.length; i++) {
            plass[med[i]] = i;
            Arrays.stream(raderAv[med[i]]).forEach(rader::set);
        }
        Likninger her = iDeler.omrade(med, rader.stream().toArray(), base, plass);
        var vekter = new double[med.length];
        var tilfeldig = new Random(c);
        Arrays.setAll(vekter, i -> proves.test(med[i]) && !ferdig(med[i]) ? (tilfeldig.nextInt(3) - 1) / 64.0 : 0);
        vekter[plass[c]] = 1;
        for (boolean storst : new boolean[] {true, false}) {
            los(her, vekter, storst).flatMap(p -> hele(her, p, plass[c])).ifPresent(x -> {
                for (int i = 0; i < med.length; i++) {
                    sett(med[i], x[i]);
                }
            });
        }
    }

    /** Whole numbers at or near a best point. */
    private static Optional<long[]> hele(Likninger l, Program.Punkt punkt, int ukjent) {
        long[] x = punkt.avrundet();
        if (l.loses(x)) {
            return Optional.of(x);
        }
        return Heltallssok.sok(l.med(ukjent, x[ukjent], x[ukjent]), punkt.x(), 40) instanceof Heltallssok.Svar.Funnet f
                ? Optional.of(f.x())
                : Optional.empty();
    }

    /** How long to search, so that large components do not take for ever. */
    private static int noder(Likninger l) {
        return Math.clamp(200_000L / Math.max(1, l.antall()), 30, 20_000);
    }

    private int[] naere(int c, int omkrets) {
        var sett = new BitSet();
        sett.set(c);
        var ko = new int[likninger.antall()];
        ko[0] = c;
        int n = 1;
        for (int i = 0; i < n && n < omkrets; i++) {
            for (int r : raderAv[ko[i]]) {
                int[] rad = likninger.kolonner()[r];
                int nye = 0;
                for (int j = 0; j < rad.length && nye < PER_RAD; j++) {
                    int k = rad[(int) ((j + 31L * ko[i]) % rad.length)];
                    if (!sett.get(k) && n < omkrets) {
                        nye++;
                        sett.set(k);
                        ko[n++] = k;
                    }
                }
            }
        }
        return Arrays.copyOf(ko, n);
    }

    private void sett(int c, long verdi) {
        minst[c] = Math.min(minst[c], verdi);
        hoyst[c] = Math.max(hoyst[c], verdi);
    }

    private void sett(long[] x) {
        for (int i = 0; i < x.length; i++) {
            sett(i, x[i]);
        }
    }

    /** The exact bounds: linear ones rounded inward, then whole numbers that reach them. */
    private void helt(int c) {
        if (likninger.antall() > STORE && hele++ >= HELE) {
            svar[c] = new Uavklart();
            return;
        }
        var vekter = new double[likninger.antall()];
        vekter[c] = 1;
        Optional<Program.Punkt> nede = los(likninger, vekter, false);
        Optional<Program.Punkt> oppe = los(likninger, vekter, true);
        if (nede.isEmpty() || oppe.isEmpty()) {
            svar[c] = ferdig(c) ? new Bredt() : new Uavklart();
            return;
        }
        for (Optional<Program.Punkt> punkt : java.util.List.of(nede, oppe)) {
            punkt.map(p -> p.avrundet(deler)).filter(iDeler::loses).ifPresent(this::sett);
        }
        double fraLp = nede.get().verdi();
        double tilLp = oppe.get().verdi();
        long fra = (long) Math.ceil(fraLp - Program.SLINGRING);
        long til = (long) Math.floor(tilLp + Program.SLINGRING);
        boolean lineartSmalt = tilLp - fraLp < bredde - Program.SLINGRING;
        boolean lineartLite = fraLp > 1 - Program.SLINGRING && tilLp < terskel + Program.SLINGRING;
        if (ferdig(c)) {
            return;
        }
        Nadd ned = deler > 1
                ? new Nadd(fra, true)
                : nadd(c, fra, minst[c], 1, nede.get().x());
        Nadd opp = deler > 1
                ? new Nadd(til, true)
                : nadd(c, til, hoyst[c], -1, oppe.get().x());
        if (ferdig(c)) {
            return;
        }
        long bredest = opp.grense - ned.grense;
        if (bredest < bredde) {
            boolean heltall = bredest == 0 ? tilLp - fraLp > Program.SLINGRING : !lineartSmalt;
            svar[c] = new Smalt(bredest + 1, heltall);
        } else if (ned.grense >= 1 && opp.grense <= terskel) {
            svar[c] = new Liten(!lineartLite);
        } else {
            svar[c] = ned.sikker && opp.sikker ? new Bredt() : new Uavklart();
        }
    }

    private record Nadd(long grense, boolean sikker) {}

    /** Moves a bound inward until whole numbers reach it; a bound that is already reached stands. */
    private Nadd nadd(int c, long grense, long sett, int inn, double[] hint) {
        for (long v = grense; v * inn < sett * inn; v += inn) {
            switch (Heltallssok.sok(likninger.med(c, v, v), hint, noder(likninger))) {
                case Heltallssok.Svar.Funnet f -> {
                    sett(f.x());
                    return new Nadd(v, true);
                }
                case Heltallssok.Svar.Ingen ingen -> {}
                case Heltallssok.Svar.Uavklart u -> {
                    return new Nadd(v, false);
                }
            }
        }
        return new Nadd(sett, true);
    }

    /** The only hidden cell that can be within the threshold; -1 when there are several or none. */
    int enesteSomKanVareLiten() {
        if (base.length == 0 || base.length > SMA || deler > 1) {
            return -1;
        }
        int eneste = -1;
        for (int c = 0; c < base.length; c++) {
            if (proves.test(c) && (minst[c] <= terskel || kanVareLiten(c))) {
                if (eneste >= 0) {
                    return -1;
                }
                eneste = c;
            }
        }
        return eneste;
    }

    private boolean kanVareLiten(int c) {
        return !(Heltallssok.sok(likninger.med(c, 0, terskel), null, noder(likninger))
                instanceof Heltallssok.Svar.Ingen);
    }
}
