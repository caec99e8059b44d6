package no.barnevernsregister.register.orakel;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import no.barnevernsregister.contracts.bvr.Melder;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.MeldingKonklusjon;

/** Concern reports. */
final class Meldingstellinger implements Tellefamilie {

    private static final Set<String> HENLAGT = Set.of("1", "3", "5", "6", "7", "8", "9", "10");

    @Override
    public void tell(Barn barn, Tidsrom tid, Bok.Side side) {
        boolean harMelding = false;
        for (Lopende<Melding> melding : barn.alt(Kjentsak::meldinger)) {
            if (tid.har(melding.start())) {
                harMelding = true;
                mottatt(melding.objekt(), side);
            }
            if (melding.erApen(tid.siste())) {
                side.en("meldinger_apne_per_slutt");
            }
            MeldingKonklusjon konklusjon = Kjentsak.konklusjon(melding.objekt());
            if (konklusjon != null && tid.har(konklusjon.sluttDato())) {
                konkludert(melding.start(), konklusjon, side);
            }
        }
        if (harMelding) {
            side.en("barn_med_melding");
        }
    }

    private static void mottatt(Melding melding, Bok.Side side) {
        side.en("meldinger_mottatt");
        Set<String> koder = new HashSet<>();
        for (Melder melder : melding.melder()) {
            koder.add(melder.kode());
        }
        for (String kode : koder) {
            side.en("meldinger_mottatt_etter_melder", kode);
        }
    }

    private static void konkludert(LocalDate start, MeldingKonklusjon konklusjon, Bok.Side side) {
        side.en("meldinger_konkludert");
        side.en("meldinger_konkludert_etter_konklusjon", konklusjon.kode());
        if (HENLAGT.contains(konklusjon.kode())) {
            side.en("meldinger_henlagt");
        }
        if (konklusjon.kode().equals("2")) {
            side.en("meldinger_til_undersokelse");
        }
        if (konklusjon.sluttDato().isAfter(start.plusDays(7))) {
            side.en("meldinger_etter_7_dager");
        } else {
            side.en("meldinger_innen_7_dager");
        }
    }
}
