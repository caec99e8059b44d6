package no.barnevernsregister.prikking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Step 7: an integer change that no published cell shows and that moves every hidden cell. */
final class Bevis {
    private static final long[] NEVNERE = {1, 2, 6, 12, 60, 420, 2520, 27720, 720720};
    private static final long STORST = 1L << 45;
    private final Tilstand t;

    Bevis(Tilstand t) {
        this.t = t;
    }

    Sertifikat bygg() {
        var z = new long[t.skjult.length];
        int[] plass = t.plasser();
        for (int[] del : t.komponenter(false)) {
            Nullrom rom = t.nullrom(del, plass);
            if (!finn(rom, z)) {
                throw new UsikkerUtgivelse("No integer certificate was found for the cells around "
                        + t.rom.navn(del[0]).getFirst() + ".");
            }
        }
        Map<List<String>, Long> svar = new LinkedHashMap<>();
        for (int c = 0; c < z.length; c++) {
            if (z[c] != 0 && t.rom.indre(c)) {
                svar.put(t.rom.navn(c).getFirst(), z[c]);
            }
        }
        return new Sertifikat(svar);
    }

    private boolean finn(Nullrom rom, long[] z) {
        for (long nevner : NEVNERE) {
            for (int forsok = 0; forsok < 6; forsok++) {
                long spenn = 7L << (3 * forsok);
                long fro = 100L + forsok;
                long[] x = rom.losning(c -> Modp.fra(nevner
                        * (1 + Nullrom.tilfeldig(fro, c) % spenn)
                        * (Nullrom.tilfeldig(fro + 50, c) % 2 == 0 ? 1 : -1)));
                for (int i = 0; i < x.length; i++) {
                    z[rom.celler()[i]] = Modp.tegnet(x[i]);
                }
                if (holder(rom.celler(), z)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean holder(int[] celler, long[] z) {
        for (int c : celler) {
            if (z[c] == 0 || Math.abs(z[c]) > STORST) {
                return false;
            }
        }
        for (int c : celler) {
            for (int l : t.rom.linjerAv[c]) {
                int[] linje = t.rom.linjer[l];
                long sum = -z[linje[0]];
                for (int i = 1; i < linje.length; i++) {
                    sum = Math.addExact(sum, z[linje[i]]);
                }
                if (sum != 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
