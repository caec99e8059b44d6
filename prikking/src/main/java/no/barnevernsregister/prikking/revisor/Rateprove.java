package no.barnevernsregister.prikking.revisor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Check A4: numerators from rates. With a public denominator a rate is its numerator up to rounding; without one, two rates
 * over the same denominator are enough when the numerator of one is published.
 */
final class Rateprove {
    /** Fewer whole numbers than this within the rounding count as the numerator itself. */
    private static final int MINST = 5;

    private final Grunnlag grunnlag;
    private final Celler celler;
    private final Funnliste funn;

    /** Least and largest numerator by cell. */
    final Map<Integer, long[]> grenser = new HashMap<>();

    private record Linje(int celle, BigDecimal fra, BigDecimal til, List<String> nevner) {}

    Rateprove(Grunnlag grunnlag, Funnliste funn) {
        this.grunnlag = grunnlag;
        this.celler = grunnlag.celler;
        this.funn = funn;
    }

    void les(Ratetabell tabell) {
        BigDecimal halv = BigDecimal.valueOf(5, tabell.desimaler() + 1);
        Map<List<String>, List<Linje>> etterNevner = new HashMap<>();
        for (Ratetabell.Rate rate : tabell.rader()) {
            int c = celle(tabell, rate.koder());
            if (c >= 0) {
                List<String> nevner = tabell.nevnerdimensjoner().stream()
                        .map(d -> rate.koder().get(tabell.dimensjoner().indexOf(d)))
                        .toList();
                etterNevner
                        .computeIfAbsent(nevner, n -> new ArrayList<>())
                        .add(new Linje(
                                c,
                                rate.verdi().subtract(halv).max(BigDecimal.ZERO),
                                rate.verdi().add(halv),
                                nevner));
            }
        }
        etterNevner.forEach((nevner, linjer) -> {
            Long kjent = tabell.nevnere().get(nevner);
            BigDecimal[] omfang = kjent == null
                    ? nevner(linjer, tabell.per())
                    : new BigDecimal[] {BigDecimal.valueOf(kjent), BigDecimal.valueOf(kjent)};
            if (omfang.length == 2) {
                linjer.forEach(l -> teller(tabell, l, omfang, kjent != null));
            }
        });
    }

    private int celle(Ratetabell tabell, List<String> koder) {
        var knuter = new int[grunnlag.dimensjoner.size()];
        for (int d = 0; d < knuter.length; d++) {
            int k = tabell.dimensjoner().indexOf(grunnlag.dimensjoner.get(d));
            knuter[d] = k < 0 ? celler.akser.get(d).alle : celler.akser.get(d).knute(koder.get(k));
        }
        return celler.kart.finn(celler.nokkel(knuter));
    }

    /** The denominator from rates whose numerator is published; nothing when there is none above zero. */
    private BigDecimal[] nevner(List<Linje> linjer, long per) {
        BigDecimal fra = BigDecimal.ONE;
        BigDecimal til = null;
        for (Linje l : linjer) {
            if (celler.vist(l.celle) && celler.verdi(l.celle) > 0 && l.fra.signum() > 0) {
                BigDecimal teller = BigDecimal.valueOf(celler.verdi(l.celle) * per);
                fra = fra.max(teller.divide(l.til, 0, RoundingMode.CEILING));
                BigDecimal hoyst = teller.divide(l.fra, 0, RoundingMode.FLOOR);
                til = til == null ? hoyst : til.min(hoyst);
            }
        }
        return til == null ? new BigDecimal[0] : new BigDecimal[] {fra, til};
    }

    private void teller(Ratetabell tabell, Linje l, BigDecimal[] nevner, boolean offentlig) {
        BigDecimal per = BigDecimal.valueOf(tabell.per());
        long fra =
                l.fra.multiply(nevner[0]).divide(per, 0, RoundingMode.CEILING).longValueExact();
        long til = l.til.multiply(nevner[1]).divide(per, 0, RoundingMode.FLOOR).longValueExact();
        if (celler.vist(l.celle)) {
            if (celler.verdi(l.celle) < fra || celler.verdi(l.celle) > til) {
                meld(Sjekk.A0, l, "Raten i " + tabell.navn() + " stemmer ikke med antallet.");
            }
            return;
        }
        String kilde = offentlig
                ? "raten i " + tabell.navn() + " og den offentlige nevneren"
                : "to rater i " + tabell.navn() + " med samme nevner";
        if (fra > til) {
            meld(Sjekk.A0, l, "Raten i " + tabell.navn() + " passer ikke til noe helt antall.");
        } else if (fra == til) {
            meld(Sjekk.A4, l, "Antallet følger av " + kilde + ".");
            celler.sett(l.celle, Celler.VIST, fra);
        } else {
            grenser.merge(l.celle, new long[] {fra, til}, (a, b) ->
                    new long[] {Math.max(a[0], b[0]), Math.min(a[1], b[1])});
            if (til - fra + 1 < MINST) {
                meld(Sjekk.A4, l, "Bare " + (til - fra + 1) + " hele tall passer til " + kilde + ".");
            }
        }
    }

    private void meld(Sjekk sjekk, Linje l, String setning) {
        if (sjekk == Sjekk.A0 || celler.status(l.celle) == Celler.SKJULT) {
            funn.legg(new Funn(sjekk, Alvor.BRUDD, celler.koder(l.celle), setning));
        }
    }
}
