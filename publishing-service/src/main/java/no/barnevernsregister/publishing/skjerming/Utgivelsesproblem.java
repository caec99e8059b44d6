package no.barnevernsregister.publishing.skjerming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import no.barnevernsregister.prikking.Dimensjon;
import no.barnevernsregister.prikking.Hierarki;
import no.barnevernsregister.prikking.Indrecelle;
import no.barnevernsregister.prikking.Problem;
import no.barnevernsregister.prikking.Publisertcelle;
import no.barnevernsregister.prikking.Sammenheng;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Formel;
import no.barnevernsregister.publishing.nokkeltall.Kjonn;
import no.barnevernsregister.publishing.nokkeltall.Tabell;

/** An area of a release as the suppression library takes it: every count, with the trees of regions and ages, each year by itself. */
public final class Utgivelsesproblem {

    /** The variables of every count, in the order of codes. */
    public static final List<String> DIMENSJONER = List.of("kommune", "kjonn", "alder", "aar");

    /** The level of groups of municipalities. */
    public static final String FYLKE = "fylke";

    private static final String TABELL = "kommune*kjonn*alder";
    private static final String SAMLET = "kommune";

    private Utgivelsesproblem() {}

    /**
     * Everything that the release will show of an area.
     *
     * @param tidligere cells that earlier releases have shown or hidden
     */
    public static Problem av(Kube kube, List<Publisertcelle> tidligere) {
        Problem problem = Problem.av(
                regioner(kube),
                Dimensjon.av(
                        "kjonn", Kjonn.ALLE.deler().stream().map(Kjonn::kode).toList()),
                Dimensjon.av(
                        "alder",
                        new Hierarki(aldersstier(), List.of(Alder.FRA_0_TIL_17.kode(), Alder.FRA_0_TIL_24.kode()))),
                Dimensjon.blokk("aar", kube.perioder()));
        for (String telling : Tabell.tellinger()) {
            problem = problem.med(telling, celler(kube, telling), Skjermingsregler.REGLER, tabell(telling));
        }
        for (Formel.Andel andel : Tabell.andeler()) {
            problem = problem.med(new Sammenheng.Andel(andel.telling(), andel.av(), andel.omBarnet()));
        }
        return problem.etter(tidligere);
    }

    private static Dimensjon regioner(Kube kube) {
        // Without a county nothing sums municipalities, so each stands alone.
        return kube.fylker().isEmpty()
                ? Dimensjon.blokk("kommune", kube.kommuner())
                : Dimensjon.av("kommune", new Hierarki(fylkesstier(kube), List.of(FYLKE)));
    }

    private static Map<String, List<String>> fylkesstier(Kube kube) {
        Map<String, List<String>> stier = new TreeMap<>();
        kube.kommuner().forEach(kommune -> stier.put(kommune, List.of()));
        kube.fylker().forEach((fylke, medlemmer) -> medlemmer.forEach(kommune -> stier.put(kommune, List.of(fylke))));
        return stier;
    }

    /** The groups over each smallest age group, nearest first, without the total. */
    static Map<String, List<String>> aldersstier() {
        Map<String, List<String>> stier = new TreeMap<>();
        for (Alder minste : Alder.values()) {
            if (minste.deler().isEmpty()) {
                List<String> sti = new ArrayList<>();
                for (Optional<Alder> over = over(minste);
                        over.isPresent();
                        over = over.flatMap(Utgivelsesproblem::over)) {
                    over.filter(gruppe -> gruppe != Alder.ALLE).map(Alder::kode).ifPresent(sti::add);
                }
                stier.put(minste.kode(), sti);
            }
        }
        return stier;
    }

    private static Optional<Alder> over(Alder del) {
        return Arrays.stream(Alder.values())
                .filter(gruppe -> gruppe.deler().contains(del))
                .findFirst();
    }

    private static List<Indrecelle> celler(Kube kube, String telling) {
        return kube.tall().entrySet().stream()
                .filter(en -> en.getKey().telling().equals(telling))
                .map(en -> new Indrecelle(
                        koder(en.getKey()), en.getValue().verdi(), en.getValue().barn()))
                .toList();
    }

    /** The one table of a count. */
    private static String tabell(String telling) {
        return Tabell.bareSamlet(telling) ? SAMLET : TABELL;
    }

    static List<String> koder(Sted sted) {
        return List.of(sted.region(), sted.kjonn().kode(), sted.alder().kode(), sted.periode());
    }

    /**
     * A cell that an earlier release shows or hides.
     *
     * @param koder of all variables, in the order of {@link #DIMENSJONER}
     */
    public static Publisertcelle tidligere(String telling, List<String> koder, OptionalLong verdi) {
        return new Publisertcelle(telling, tabell(telling), koder, verdi);
    }
}
