package no.barnevernsregister.register.orakel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Everything that was counted, cell by cell. */
final class Bok {

    private record Rad(long verdi, String barn) {}

    private final Map<Celle.Sted, List<Rad>> rader = new TreeMap<>();

    /** The page of a child in a period: what is written there goes into the child's cells. */
    Side side(Barn barn, Tidsrom tid) {
        return new Side(barn, tid);
    }

    /** The cells that are not zero. */
    List<Celle> celler() {
        List<Celle> celler = new ArrayList<>();
        rader.forEach((sted, alle) -> {
            BigDecimal verdi = verdi(sted.telling(), alle);
            if (verdi.signum() != 0) {
                celler.add(new Celle(sted, verdi, barn(alle)));
            }
        });
        return celler;
    }

    private static int barn(List<Rad> rader) {
        Set<String> barn = new HashSet<>();
        for (Rad rad : rader) {
            barn.add(rad.barn());
        }
        return barn.size();
    }

    private static boolean erMidt(String telling) {
        return telling.endsWith("_snitt") || telling.endsWith("_median");
    }

    private static BigDecimal verdi(String telling, List<Rad> rader) {
        if (telling.endsWith("_median")) {
            return median(rader);
        }
        long sum = 0;
        for (Rad rad : rader) {
            sum += rad.verdi();
        }
        return telling.endsWith("_snitt")
                ? BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(rader.size()), 1, RoundingMode.HALF_UP)
                : BigDecimal.valueOf(sum);
    }

    private static BigDecimal median(List<Rad> rader) {
        List<Long> ordnet = rader.stream().map(Rad::verdi).sorted().toList();
        int midten = ordnet.size() / 2;
        long over = ordnet.get(midten);
        long under = ordnet.size() % 2 == 1 ? over : ordnet.get(midten - 1);
        return BigDecimal.valueOf(under + over).divide(BigDecimal.valueOf(2), 1, RoundingMode.UNNECESSARY);
    }

    /** Where the counts write what they find of one child. */
    final class Side {

        private final Barn barn;
        private final Tidsrom tid;

        private Side(Barn barn, Tidsrom tid) {
            this.barn = barn;
            this.tid = tid;
        }

        void en(String telling) {
            ta(telling, "", 1);
        }

        void en(String telling, String kategori) {
            ta(telling, kategori, 1);
        }

        void ta(String telling, String kategori, long verdi) {
            ta(telling, barn.sted(), kategori, verdi);
            // The middle of the country cannot be worked out of the municipalities'.
            if (erMidt(telling) && !barn.sted().erBydel()) {
                ta(telling, Sted.LANDET, kategori, verdi);
            }
        }

        private void ta(String telling, Sted hvor, String kategori, long verdi) {
            for (String kjonn : List.of(barn.kjonn(), "ALLE")) {
                for (String alder : Aldre.av(barn, tid)) {
                    var sted =
                            new Celle.Sted(telling, hvor.kommune(), hvor.bydel(), tid.navn(), kjonn, alder, kategori);
                    rader.computeIfAbsent(sted, nytt -> new ArrayList<>()).add(new Rad(verdi, barn.nokkel()));
                }
            }
        }
    }
}
