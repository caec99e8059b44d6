package no.barnevernsregister.register.orakel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.contracts.bvr.Evaluering;
import no.barnevernsregister.contracts.bvr.Plan;
import no.barnevernsregister.contracts.bvr.Tiltak;

/** Children with measures who have a plan. */
final class Plantellinger implements Tellefamilie {

    @Override
    public void tell(Barn barn, Tidsrom tid, Bok.Side side) {
        List<Lopende<Tiltak>> apne = barn.tiltakApne(tid.siste());
        if (apne.isEmpty()) {
            return;
        }
        List<Plan> planer = apnePlaner(barn, tid.siste(), "1", "2", "3", "4", "5");
        if (!planer.isEmpty()) {
            side.en("barn_med_tiltak_og_plan_per_slutt");
        }
        if (erEvaluert(planer, tid.forste(), tid.siste())) {
            side.en("barn_med_tiltak_og_evaluert_plan");
        }
        boolean omsorg = Hovedtype.av(apne, barn.alder(tid.siste())).equals("omsorg");
        if (omsorg && !apnePlaner(barn, tid.siste(), "3", "4").isEmpty()) {
            side.en("barn_omsorg_med_omsorgsplan_per_slutt");
        }
        if (!omsorg && !apnePlaner(barn, tid.siste(), "1", "2", "5").isEmpty()) {
            side.en("barn_hjelpetiltak_med_tiltaksplan_per_slutt");
        }
        treMaaneder(barn, tid, side);
    }

    private static void treMaaneder(Barn barn, Tidsrom tid, Bok.Side side) {
        List<Plan> tiltaksplaner = apnePlaner(barn, tid.siste(), "1");
        if (tiltaksplaner.isEmpty() || !harHjelpHverDag(barn, tid.siste())) {
            return;
        }
        side.en("barn_tiltaksplan_3_mnd_per_slutt");
        if (erEvaluert(tiltaksplaner, tid.halvaaretsForste(), tid.siste())) {
            side.en("barn_tiltaksplan_3_mnd_evaluert");
        }
    }

    /** Help of § 4-4 (chapter 3 of the new act) is open, and was in force every day of the last three months. */
    private static boolean harHjelpHverDag(Barn barn, LocalDate siste) {
        List<Lopende<Tiltak>> hjelp = new ArrayList<>();
        boolean apent = false;
        for (Lopende<Tiltak> tiltak : barn.alt(Kjentsak::tiltak)) {
            if (Grunnlag.erHjelpetiltak(tiltak.objekt().lovhjemmel())) {
                hjelp.add(tiltak);
                apent |= tiltak.erApen(siste);
            }
        }
        for (LocalDate dag = siste.minusMonths(3); !dag.isAfter(siste); dag = dag.plusDays(1)) {
            if (!ettErIKraft(hjelp, dag)) {
                return false;
            }
        }
        return apent;
    }

    private static boolean ettErIKraft(List<Lopende<Tiltak>> tiltak, LocalDate dag) {
        for (Lopende<Tiltak> et : tiltak) {
            if (et.erIKraft(dag, dag)) {
                return true;
            }
        }
        return false;
    }

    private static List<Plan> apnePlaner(Barn barn, LocalDate dag, String... typer) {
        List<Plan> apne = new ArrayList<>();
        for (Lopende<Plan> plan : barn.alt(Kjentsak::planer)) {
            if (plan.erApen(dag) && List.of(typer).contains(plan.objekt().plantype())) {
                apne.add(plan.objekt());
            }
        }
        return apne;
    }

    private static boolean erEvaluert(List<Plan> planer, LocalDate fra, LocalDate til) {
        for (Plan plan : planer) {
            for (Evaluering evaluering : plan.evaluering()) {
                if (!evaluering.utfortDato().isBefore(fra)
                        && !evaluering.utfortDato().isAfter(til)) {
                    return true;
                }
            }
        }
        return false;
    }
}
