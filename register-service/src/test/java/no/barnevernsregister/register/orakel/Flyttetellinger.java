package no.barnevernsregister.register.orakel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.barnevernsregister.contracts.bvr.Flytting;
import no.barnevernsregister.contracts.bvr.Tiltak;

/** Children in foster homes and their moves. */
final class Flyttetellinger implements Tellefamilie {

    @Override
    public void tell(Barn barn, Tidsrom tid, Bok.Side side) {
        List<Flytteregel.Opphold> opphold = Flytteregel.opphold(barn);
        for (Flytteregel.Opphold et : opphold) {
            if (tid.har(et.tiltak().start()) && barn.saker().contains(et.sak()) && et.flyttinger() > 0) {
                side.ta("flyttinger", "", et.flyttinger());
            }
        }
        Set<String> tilknytninger = tilknytninger(barn, tid);
        if (!tilknytninger.isEmpty()) {
            fosterhjem(opphold, tilknytninger, tid.siste(), side);
        }
        for (Flytting flytting : barn.alt(Kjentsak::flyttinger)) {
            if (tid.har(flytting.sluttDato())) {
                side.en(
                        "flyttinger_registrert_etter_til",
                        flytting.flyttingTil().kode());
                side.en("flyttinger_registrert_etter_arsak", flytting.arsakFra().kode());
            }
        }
    }

    private static void fosterhjem(
            List<Flytteregel.Opphold> opphold, Set<String> tilknytninger, LocalDate siste, Bok.Side side) {
        int flyttinger = 0;
        for (Flytteregel.Opphold et : opphold) {
            if (!et.tiltak().start().isAfter(siste)) {
                flyttinger += et.flyttinger();
            }
        }
        side.en("barn_fosterhjem");
        side.en("barn_fosterhjem_etter_antall_flyttinger", antall(flyttinger));
        if (!opphold.isEmpty() && !opphold.getFirst().tiltak().start().isAfter(siste)) {
            LocalDate forste = opphold.getFirst().tiltak().start();
            side.en("barn_fosterhjem_etter_tid_siden_forste", aar(ChronoUnit.YEARS.between(forste, siste)));
        }
        if (flyttinger > 0) {
            side.en("barn_fosterhjem_flyttet");
        }
        for (String tilknytning : tilknytninger) {
            side.en("barn_fosterhjem_etter_tilknytning", tilknytning);
            if (flyttinger > 0) {
                side.en("barn_fosterhjem_flyttet_etter_tilknytning", tilknytning);
            }
        }
    }

    /** Whether the foster homes of the period are in the family or outside; none for a child without. */
    private static Set<String> tilknytninger(Barn barn, Tidsrom tid) {
        Set<String> tilknytninger = new TreeSet<>();
        for (Lopende<Tiltak> tiltak : barn.tiltakIKraft(tid)) {
            switch (tiltak.objekt().kategori().kode()) {
                case "2.1" -> tilknytninger.add("i_familie");
                case "2.2", "2.3", "2.4" -> tilknytninger.add("utenom_familie");
                default -> {}
            }
        }
        return tilknytninger;
    }

    private static String antall(int flyttinger) {
        if (flyttinger == 0) {
            return "0";
        } else if (flyttinger <= 2) {
            return "1-2";
        } else if (flyttinger <= 5) {
            return "3-5";
        } else if (flyttinger <= 10) {
            return "6-10";
        }
        return flyttinger <= 20 ? "11-20" : "21+";
    }

    private static String aar(long aar) {
        if (aar < 1) {
            return "under_1";
        } else if (aar <= 2) {
            return "1-2";
        }
        return aar <= 5 ? "3-5" : "6+";
    }
}
