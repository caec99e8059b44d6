package no.barnevernsregister.register.orakel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import no.barnevernsregister.contracts.bvr.Tiltak;
import org.jspecify.annotations.Nullable;

/** Moves of a child by Statistics Norway's rule, from its placements in all cases. */
final class Flytteregel {

    private static final LocalDate VINDU = LocalDate.of(2014, 1, 1);

    /**
     * A placement, with the moves that its beginning is.
     *
     * @param sak the case in which it counts
     */
    record Opphold(Lopende<Tiltak> tiltak, Kjentsak sak, int flyttinger) {}

    private Flytteregel() {}

    /** The placements in order. */
    static List<Opphold> opphold(Barn barn) {
        List<Opphold> alle = new ArrayList<>();
        for (Historie.Ledd ledd : barn.historie()) {
            if (Plassering.er(ledd.tiltak().objekt()) && erIVinduet(ledd.tiltak())) {
                alle.add(new Opphold(ledd.tiltak(), ledd.sak(), 0));
            }
        }
        alle.sort(Comparator.comparing(et -> et.tiltak().start()));
        return medFlyttinger(enPerStart(alle));
    }

    private static boolean erIVinduet(Lopende<Tiltak> tiltak) {
        return tiltak.slutt() == null || !tiltak.slutt().isBefore(VINDU);
    }

    private static List<Opphold> enPerStart(List<Opphold> ordnet) {
        List<Opphold> igjen = new ArrayList<>();
        for (Opphold et : ordnet) {
            if (igjen.isEmpty()
                    || !igjen.getLast().tiltak().start().equals(et.tiltak().start())) {
                igjen.add(et);
            } else if (garForan(et.tiltak(), igjen.getLast().tiltak())) {
                igjen.set(igjen.size() - 1, et);
            }
        }
        return igjen;
    }

    private static boolean garForan(Lopende<Tiltak> et, Lopende<Tiltak> annet) {
        LocalDate slutt = slutt(et);
        LocalDate annenSlutt = slutt(annet);
        return slutt.isAfter(annenSlutt)
                || (slutt.equals(annenSlutt) && Plassering.garForan(et.objekt(), annet.objekt()));
    }

    private static List<Opphold> medFlyttinger(List<Opphold> opphold) {
        List<Opphold> med = new ArrayList<>();
        LocalDate sisteSlutt = LocalDate.MIN;
        Opphold forrige = null;
        for (Opphold et : opphold) {
            med.add(new Opphold(et.tiltak(), et.sak(), flyttinger(forrige, sisteSlutt, et)));
            if (slutt(et.tiltak()).isAfter(sisteSlutt)) {
                sisteSlutt = slutt(et.tiltak());
            }
            forrige = et;
        }
        return med;
    }

    private static int flyttinger(@Nullable Opphold forrige, LocalDate sisteSlutt, Opphold neste) {
        if (forrige == null) {
            return 0;
        }
        if (sisteSlutt.isBefore(neste.tiltak().start().minusDays(1))) {
            return 2;
        }
        String fra = forrige.tiltak().objekt().kategori().kode();
        String til = neste.tiltak().objekt().kategori().kode();
        boolean nyttNavn = fra.equals("8.2") && (til.equals("8.4") || til.equals("8.5"));
        return fra.equals(til) || nyttNavn ? 0 : 1;
    }

    private static LocalDate slutt(Lopende<Tiltak> tiltak) {
        LocalDate slutt = tiltak.slutt();
        return slutt == null ? LocalDate.MAX : slutt;
    }
}
