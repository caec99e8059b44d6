package no.barnevernsregister.register.orakel;

import java.time.LocalDate;
import no.barnevernsregister.contracts.bvr.Ettervern;

/** Aftercare, and those who become adults with a measure. */
final class Ettervernstellinger implements Tellefamilie {

    @Override
    public void tell(Barn barn, Tidsrom tid, Bok.Side side) {
        for (Lopende<Ettervern> ettervern : barn.alt(Kjentsak::ettervern)) {
            if (tid.har(ettervern.start())) {
                side.en("ettervern_tilbud_sendt");
            }
            var konklusjon = ettervern.objekt().konklusjon();
            if (konklusjon != null && tid.har(konklusjon.sluttDato())) {
                side.en("ettervern_etter_konklusjon", konklusjon.kode());
            }
        }
        if (barn.personalia() != null) {
            fylt18(barn, barn.fyller(18), tid, side);
        }
    }

    private static void fylt18(Barn barn, LocalDate dagen, Tidsrom tid, Bok.Side side) {
        if (!tid.har(dagen) || barn.tiltakApne(dagen.minusDays(1)).isEmpty()) {
            return;
        }
        side.en("unge_fylt_18_med_tiltak");
        if (!barn.tiltakApne(tid.siste()).isEmpty()) {
            side.en("unge_fylt_18_viderefort_per_slutt");
        }
    }
}
