package no.barnevernsregister.register.orakel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.barnevernsregister.contracts.bvr.Hyppighet;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Utfort;

/** Supervision (tilsyn) and follow-up (oppfølging) of children in foster homes. */
final class Besokstellinger implements Tellefamilie {

    @Override
    public void tell(Barn barn, Tidsrom tid, Bok.Side side) {
        int alder = barn.alder(tid.siste());
        Lopende<Tiltak> hjem = Plassering.hovedfosterhjem(barn.tiltakApne(tid.siste()), tid.siste());
        if (hjem == null || alder < 0 || alder > 17) {
            return;
        }
        var tilsyn = hjem.objekt().tilsyn();
        var oppfolging = hjem.objekt().oppfolging();
        besok(
                "tilsyn",
                hjem,
                tilsyn == null ? List.of() : tilsyn.hyppighet(),
                tilsyn == null ? List.of() : tilsyn.utfort(),
                tid,
                side);
        besok(
                "oppfolging",
                hjem,
                oppfolging == null ? List.of() : oppfolging.hyppighet(),
                oppfolging == null ? List.of() : oppfolging.utfort(),
                tid,
                side);
    }

    private static void besok(
            String slag,
            Lopende<Tiltak> hjem,
            List<Hyppighet> hyppigheter,
            List<Utfort> utforte,
            Tidsrom tid,
            Bok.Side side) {
        String kategori = hjem.start().isAfter(tid.siste().minusMonths(12)) ? "under_1_ar" : "over_1_ar";
        long krav = hyppighet(hyppigheter, tid.siste()) * maaneder(hjem.start(), tid) / 12;
        long utfort = 0;
        for (Utfort besok : utforte) {
            if (tid.har(besok.utfortDato()) && !besok.utfortDato().isBefore(hjem.start())) {
                utfort++;
            }
        }
        side.en("barn_fosterhjem_" + slag + "_per_slutt", kategori);
        if (utfort >= krav) {
            side.en("barn_fosterhjem_" + slag + "_oppfylt", kategori);
        }
        side.ta(slag + "_krav", kategori, krav);
        side.ta(slag + "_utfort", kategori, utfort);
    }

    /** Visits a year by what holds on the day; 4 where nothing is said. */
    private static long hyppighet(List<Hyppighet> alle, LocalDate dag) {
        Hyppighet gjeldende = null;
        for (Hyppighet en : alle) {
            if (!en.startDato().isAfter(dag)
                    && (gjeldende == null || en.startDato().isAfter(gjeldende.startDato()))) {
                gjeldende = en;
            }
        }
        return gjeldende == null ? 4 : Long.parseLong(gjeldende.kode());
    }

    /** Whole months of the measure in the period; it is open at the end, so the last day is a whole one. */
    private static long maaneder(LocalDate start, Tidsrom tid) {
        LocalDate fra = start.isBefore(tid.forste()) ? tid.forste() : start;
        return ChronoUnit.MONTHS.between(fra, tid.siste().plusDays(1));
    }
}
