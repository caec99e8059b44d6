package no.barnevernsregister.register.orakel;

import no.barnevernsregister.contracts.bvr.OversendelseFylkesnemnd;

/** Referrals to the county board. */
final class Oversendelsestellinger implements Tellefamilie {

    @Override
    public void tell(Barn barn, Tidsrom tid, Bok.Side side) {
        boolean harOversendelse = false;
        for (OversendelseFylkesnemnd oversendelse : barn.alt(Kjentsak::oversendelser)) {
            if (tid.har(oversendelse.startDato())) {
                harOversendelse = true;
                side.en("oversendelser");
                side.en(
                        "oversendelser_etter_grunnlag",
                        Grunnlag.etterLoven(oversendelse.lovhjemmel(), oversendelse.jmfrLovhjemmel()));
            }
        }
        if (harOversendelse) {
            side.en("barn_med_oversendelse");
        }
    }
}
