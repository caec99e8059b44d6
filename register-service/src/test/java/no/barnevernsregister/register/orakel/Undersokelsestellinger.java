package no.barnevernsregister.register.orakel;

import java.time.LocalDate;
import java.util.List;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.bvr.UndersokelseKonklusjon;

/** Investigations. */
final class Undersokelsestellinger implements Tellefamilie {

    @Override
    public void tell(Barn barn, Tidsrom tid, Bok.Side side) {
        boolean underVeis = false;
        for (Lopende<Undersokelse> undersokelse : barn.alt(Kjentsak::undersokelser)) {
            if (tid.har(undersokelse.start())) {
                side.en("undersokelser_startet");
            }
            if (undersokelse.erApen(tid.siste())) {
                apen(undersokelse.objekt(), tid.siste(), side);
            }
            UndersokelseKonklusjon konklusjon = undersokelse.objekt().konklusjon();
            if (konklusjon != null && tid.har(konklusjon.sluttDato())) {
                avsluttet(undersokelse.objekt(), konklusjon, side);
            }
            underVeis |= undersokelse.erIKraft(tid);
        }
        if (underVeis) {
            side.en("barn_med_undersokelse");
        }
        if (underVeis || !barn.tiltakIKraft(tid).isEmpty()) {
            side.en("barn_med_undersokelse_eller_tiltak");
        }
    }

    private static void apen(Undersokelse undersokelse, LocalDate siste, Bok.Side side) {
        side.en("undersokelser_apne_per_slutt");
        if (frist(undersokelse).isBefore(siste)) {
            side.en("undersokelser_apne_over_frist_per_slutt");
        }
    }

    private static void avsluttet(Undersokelse undersokelse, UndersokelseKonklusjon konklusjon, Bok.Side side) {
        LocalDate start = undersokelse.startDato();
        LocalDate slutt = konklusjon.sluttDato();
        side.en("undersokelser_avsluttet");
        side.en("undersokelser_avsluttet_etter_konklusjon", konklusjon.kode());
        if (!slutt.isAfter(start.plusMonths(3))) {
            side.en("undersokelser_innen_3_mnd");
        } else if (!slutt.isAfter(start.plusMonths(6))) {
            side.en("undersokelser_3_til_6_mnd");
        } else {
            side.en("undersokelser_over_6_mnd");
        }
        if (erUtvidet(undersokelse)) {
            side.en("undersokelser_utvidet_frist");
        }
        if (slutt.isAfter(frist(undersokelse))) {
            side.en("undersokelser_over_frist");
        }
        if (List.of("1", "2").contains(konklusjon.kode())) {
            side.en("undersokelser_med_tiltak");
        } else {
            side.en("undersokelser_henlagt");
        }
        var medvirkning = undersokelse.barnetsMedvirkning();
        side.en("undersokelser_etter_medvirkning", medvirkning == null ? "ingen" : medvirkning.medvirkningType());
    }

    private static LocalDate frist(Undersokelse undersokelse) {
        return undersokelse.startDato().plusMonths(erUtvidet(undersokelse) ? 6 : 3);
    }

    private static boolean erUtvidet(Undersokelse undersokelse) {
        var frist = undersokelse.utvidetFrist();
        return frist != null && "1".equals(frist.innvilget());
    }
}
