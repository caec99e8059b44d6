package no.barnevernsregister.register.telling.prove;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Saksbygger.utenPersonalia;
import static no.barnevernsregister.register.sak.Saksobjekter.barn;
import static no.barnevernsregister.register.sak.Saksobjekter.plan;
import static no.barnevernsregister.register.sak.Tiltaksbygger.etTiltak;

import java.util.List;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Plan;
import no.barnevernsregister.register.sak.Saksbygger;

/** Children with measures and a plan. */
final class Planprover implements Provesamling {

    private static final String MED_PLAN = "barn_med_tiltak_og_plan_per_slutt";
    private static final String TRE_MAANEDER = "barn_tiltaksplan_3_mnd_per_slutt";
    private static final String TRE_MAANEDER_EVALUERT = "barn_tiltaksplan_3_mnd_evaluert";

    @Override
    public List<Prove> prover() {
        return List.of(
                plantypene(),
                planenSlutter(),
                planenStaarIEnAnnenSak(),
                omsorgsplan(),
                tiltaksplan(),
                evaluert(),
                treMaanederTilDagen(),
                treMaanederEtterHverandre(),
                hull(),
                hjemlene(),
                treMaanederKreverPlanAvType1(),
                treMaanederEvaluert());
    }

    private static Prove plantypene() {
        var saker = Stream.of("1", "2", "3", "4", "5", "6", "7", "8")
                .map(type -> enSak().med(etTiltak("2025-02-02")).med(plan("2025-03-03", null, type)))
                .toArray(Saksbygger[]::new);
        return Prove.at("plantype 1 til 5 er planer for tiltak, 6 til 8 er ikke")
                .gitt(saker)
                .venter(MED_PLAN, "2025", 5)
                .venter("barn_hjelpetiltak_med_tiltaksplan_per_slutt", "2025", 3)
                .venter("barn_omsorg_med_omsorgsplan_per_slutt", "2025", 0);
    }

    private static Prove planenSlutter() {
        return Prove.at("planen og tiltaket må være åpne etter periodens siste dag")
                .gitt(
                        enSak().med(etTiltak("2025-02-02")).med(plan("2025-03-03", "2025-12-31", "1")),
                        enSak().med(etTiltak("2025-02-02")).med(plan("2025-12-31", null, "1")),
                        enSak().med(etTiltak("2025-02-02").til("2025-12-31")).med(plan("2025-03-03", null, "1")),
                        enSak().med(etTiltak("2025-02-02")).med(plan("2025-12-31", "2025-12-30", "1")),
                        enSak().med(plan("2025-03-03", null, "1")))
                .venter(MED_PLAN, "2025", 1)
                .venter(MED_PLAN, "2025H1", 2);
    }

    private static Prove planenStaarIEnAnnenSak() {
        var hun = barn("2012-05-05", "2");
        return Prove.at("planen kan stå i en annen av barnets saker i kommunen, ikke i en annen kommune")
                .gitt(
                        utenPersonalia().med(hun).med(etTiltak("2025-02-02")),
                        utenPersonalia().med(hun).med(plan("2025-02-02", null, "1")),
                        utenPersonalia().med(hun).i("0301").med(etTiltak("2025-02-02")))
                .venterPer(Dimensjon.KOMMUNE, MED_PLAN, "2025", "5634=1");
    }

    private static Prove omsorgsplan() {
        return Prove.at("omsorg krever plantype 3 eller 4")
                .gitt(
                        medOmsorg("3"),
                        medOmsorg("4"),
                        medOmsorg("1"),
                        enSak().med(etTiltak("2025-02-02")).med(plan("2025-02-02", null, "4")))
                .venter("barn_omsorg_med_omsorgsplan_per_slutt", "2025", 2)
                .venter("barn_hjelpetiltak_med_tiltaksplan_per_slutt", "2025", 0)
                .venter(MED_PLAN, "2025", 4);
    }

    private static Saksbygger medOmsorg(String plantype) {
        return enSak().med(etTiltak("2025-02-02").etter("BVL2021", "5-1"))
                .med(etTiltak("2025-02-02"))
                .med(plan("2025-02-02", null, plantype));
    }

    private static Prove tiltaksplan() {
        return Prove.at("alle andre hovedtyper krever plantype 1, 2 eller 5")
                .gitt(
                        enSak().med(etTiltak("2025-02-02").etter("BVL2021", "6-2"))
                                .med(plan("2025-02-02", null, "2")),
                        enSak().med(etTiltak("2025-02-02").etter("BVL2021", "4-2"))
                                .med(plan("2025-02-02", null, "5")),
                        enSak().med(etTiltak("2025-02-02")).med(plan("2025-02-02", null, "3")))
                .venter("barn_hjelpetiltak_med_tiltaksplan_per_slutt", "2025", 2);
    }

    private static Prove evaluert() {
        return Prove.at("den åpne planen må være evaluert i perioden")
                .gitt(
                        medPlan(plan("2024-02-02", null, "1", "2025-01-01")),
                        medPlan(plan("2024-02-02", null, "1", "2024-12-31")),
                        medPlan(plan("2024-02-02", null, "1", "2024-03-03", "2025-12-31")),
                        medPlan(plan("2024-02-02", null, "6", "2025-05-05")),
                        medPlan(plan("2024-02-02", null, "1")).med(plan("2024-02-02", "2025-08-08", "1", "2025-05-05")))
                .venter("barn_med_tiltak_og_evaluert_plan", "2025", 2)
                .venter("barn_med_tiltak_og_evaluert_plan", "2025H1", 2)
                .venter("barn_med_tiltak_og_evaluert_plan", "2025H2", 1)
                .venter("barn_med_tiltak_og_evaluert_plan", "2024", 2);
    }

    private static Saksbygger medPlan(Plan plan) {
        return enSak().med(etTiltak("2024-02-02")).med(plan);
    }

    private static Saksbygger medTiltaksplan() {
        return enSak().med(plan("2024-02-02", null, "1"));
    }

    private static Prove treMaanederTilDagen() {
        return Prove.at("tre måneder før 31. desember er 30. september, før 30. juni 30. mars")
                .gitt(
                        medTiltaksplan().med(etTiltak("2025-09-30")),
                        medTiltaksplan().med(etTiltak("2025-10-01")),
                        medTiltaksplan().med(etTiltak("2025-03-30")),
                        medTiltaksplan().med(etTiltak("2025-03-31")),
                        medTiltaksplan().med(etTiltak("2024-03-31").til("2025-12-31")))
                .venter(TRE_MAANEDER, "2025", 3)
                .venter(TRE_MAANEDER, "2025H2", 3)
                .venter(TRE_MAANEDER, "2025H1", 2);
    }

    private static Prove treMaanederEtterHverandre() {
        return Prove.at("flere tiltak etter hverandre dekker de tre månedene, fra dag til dag")
                .gitt(
                        medTiltaksplan()
                                .med(etTiltak("2025-01-01").til("2025-10-31"))
                                .med(etTiltak("2025-11-01").etter("BVL2021", "3-5")),
                        medTiltaksplan()
                                .med(etTiltak("2025-01-01").til("2025-10-31"))
                                .med(etTiltak("2025-10-31")),
                        medTiltaksplan()
                                .med(etTiltak("2025-01-01").til("2025-12-15"))
                                .med(etTiltak("2025-02-01").til("2025-10-15"))
                                .med(etTiltak("2025-12-16")))
                .venter(TRE_MAANEDER, "2025", 3);
    }

    private static Prove hull() {
        return Prove.at("en eneste dag uten tiltak bryter de tre månedene")
                .gitt(
                        medTiltaksplan()
                                .med(etTiltak("2025-01-01").til("2025-10-31"))
                                .med(etTiltak("2025-11-02")),
                        medTiltaksplan()
                                .med(etTiltak("2025-01-01").til("2025-10-31"))
                                .med(etTiltak("2025-11-01").etter("BVL2021", "4-2")))
                .venter(TRE_MAANEDER, "2025", 0);
    }

    private static Prove hjemlene() {
        return Prove.at("§ 4-4 i den gamle loven og §§ 3-1 til 3-5 i den nye, ikke § 3-6")
                .gitt(
                        medTiltaksplan().med(etTiltak("2025-01-01").etter("BVL", "4-4")),
                        medTiltaksplan().med(etTiltak("2025-01-01").etter("BVL", "4-4", "6")),
                        medTiltaksplan().med(etTiltak("2025-01-01").etter("BVL2021", "3-1")),
                        medTiltaksplan().med(etTiltak("2025-01-01").etter("BVL2021", "3-3")),
                        medTiltaksplan().med(etTiltak("2025-01-01").etter("BVL2021", "3-5")),
                        medTiltaksplan().med(etTiltak("2025-01-01").etter("BVL2021", "3-6")),
                        medTiltaksplan().med(etTiltak("2025-01-01").etter("BVL2021", "4-4")),
                        medTiltaksplan().med(etTiltak("2025-01-01").etter("BVL", "3-1")))
                .venter(TRE_MAANEDER, "2025", 5);
    }

    private static Prove treMaanederKreverPlanAvType1() {
        return Prove.at("bare en åpen plan av type 1 teller for de tre månedene")
                .gitt(
                        enSak().med(etTiltak("2025-01-01")).med(plan("2025-01-01", null, "2")),
                        enSak().med(etTiltak("2025-01-01")).med(plan("2025-01-01", "2025-12-31", "1")),
                        enSak().med(etTiltak("2025-01-01")).med(plan("2025-12-31", null, "1")))
                .venter(TRE_MAANEDER, "2025", 1);
    }

    private static Prove treMaanederEvaluert() {
        return Prove.at("evaluert i halvåret som slutter med perioden, også når perioden er et år")
                .gitt(
                        enSak().med(etTiltak("2025-01-01")).med(plan("2025-01-01", null, "1", "2025-07-01")),
                        enSak().med(etTiltak("2025-01-01")).med(plan("2025-01-01", null, "1", "2025-06-30")),
                        enSak().med(etTiltak("2025-01-01"))
                                .med(plan("2025-01-01", null, "1"))
                                .med(plan("2025-01-01", null, "2", "2025-08-08")))
                .venter(TRE_MAANEDER, "2025", 3)
                .venter(TRE_MAANEDER_EVALUERT, "2025", 1)
                .venter(TRE_MAANEDER_EVALUERT, "2025H2", 1)
                .venter(TRE_MAANEDER_EVALUERT, "2025H1", 1);
    }
}
