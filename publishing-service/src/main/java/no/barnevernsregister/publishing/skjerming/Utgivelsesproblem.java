package no.barnevernsregister.publishing.skjerming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.barnevernsregister.prikking.Barnetall;
import no.barnevernsregister.prikking.Dimensjon;
import no.barnevernsregister.prikking.Hierarki;
import no.barnevernsregister.prikking.Indrecelle;
import no.barnevernsregister.prikking.Problem;
import no.barnevernsregister.prikking.Publisertcelle;
import no.barnevernsregister.prikking.Sammenheng;
import no.barnevernsregister.prikking.Tabell;
import no.barnevernsregister.prikking.Telling;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Grunntall;
import no.barnevernsregister.publishing.nokkeltall.Katalog;
import no.barnevernsregister.publishing.nokkeltall.Kategori;
import no.barnevernsregister.publishing.nokkeltall.Kjonn;

/**
 * A family of counts in an area as the suppression library takes it. Each year is by itself, and every count has categories of its
 * own.
 */
public final class Utgivelsesproblem {

    /** The level of groups of municipalities. */
    public static final String FYLKE = "fylke";

    private static final String KATEGORI = "kategori_";

    private final Kube kube;
    private final Katalog.Familie familie;
    private final Map<String, Grunntall> tellinger = new HashMap<>();
    private final List<Dimensjon> dimensjoner = new ArrayList<>();

    public Utgivelsesproblem(Kube kube, Katalog.Familie familie) {
        this.kube = kube;
        this.familie = familie;
        familie.alle().forEach(telling -> tellinger.put(telling.id(), telling));
        dimensjoner.add(regioner());
        if (familie.hele().etterKjonn()) {
            dimensjoner.add(Dimensjon.av(
                    "kjonn", Kjonn.ALLE.deler().stream().map(Kjonn::kode).toList()));
        }
        if (familie.alle().stream().anyMatch(telling -> telling.etterKjonn() || telling.kategoriEtterAlder())) {
            dimensjoner.add(
                    Dimensjon.av("alder", new Hierarki(familie.hele().aldre().stier())));
        }
        for (Grunntall telling : familie.alle()) {
            if (!telling.kategorier().isEmpty()) {
                dimensjoner.add(Dimensjon.av(
                        KATEGORI + telling.id(),
                        telling.kategorier().stream()
                                .map(del -> del.kategori().kode())
                                .toList()));
            }
        }
        dimensjoner.add(Dimensjon.blokk("aar", kube.perioder()));
    }

    /**
     * Everything that the release will show of the family in the area.
     *
     * @param tidligere what the newest earlier release that has a place showed or hid there
     */
    public Problem problem(Map<Sted, Publisertfor> tidligere) {
        Problem problem = Problem.av(dimensjoner.toArray(Dimensjon[]::new));
        for (Grunntall telling : familie.alle()) {
            problem = problem.med(new Telling(
                    telling.id(),
                    Visning.av(telling).stream()
                            .map(visning -> Tabell.av(tabell(telling, visning)))
                            .toList(),
                    celler(telling),
                    barn(telling),
                    Skjermingsregler.REGLER));
        }
        for (Grunntall del : familie.deler()) {
            problem = problem.med(new Sammenheng.Andel(del.id(), familie.hele().id(), false));
        }
        return problem.etter(kjente(tidligere));
    }

    private Dimensjon regioner() {
        // Without a county nothing sums municipalities, so each stands alone.
        return kube.fylker().isEmpty()
                ? Dimensjon.blokk("kommune", kube.kommuner())
                : Dimensjon.av("kommune", new Hierarki(fylkesstier(), List.of(FYLKE)));
    }

    private Map<String, List<String>> fylkesstier() {
        Map<String, List<String>> stier = new TreeMap<>();
        kube.kommuner().forEach(kommune -> stier.put(kommune, List.of()));
        kube.fylker().forEach((fylke, medlemmer) -> medlemmer.forEach(kommune -> stier.put(kommune, List.of(fylke))));
        return stier;
    }

    private static String tabell(Grunntall telling, Visning visning) {
        return String.join("*", visning.dimensjoner()).replace("kategori", KATEGORI + telling.id());
    }

    private List<Indrecelle> celler(Grunntall telling) {
        return kube.tall().entrySet().stream()
                .filter(en -> en.getKey().telling().equals(telling.id()))
                .map(en -> new Indrecelle(
                        koder(en.getKey()), en.getValue().verdi(), en.getValue().barn()))
                .toList();
    }

    private List<Barnetall> barn(Grunntall telling) {
        List<Barnetall> svar = new ArrayList<>();
        Map<Sted, Long> fylkessum = new TreeMap<>();
        kube.barn().forEach((sted, barn) -> {
            if (sted.telling().equals(telling.id())) {
                svar.add(new Barnetall(koder(sted), barn));
                kube.fylker().keySet().forEach(fylke -> fylkessum.merge(sted.i(fylke), barn, Long::sum));
            }
        });
        fylkessum.forEach((sted, barn) -> svar.add(new Barnetall(koder(sted), barn)));
        return svar;
    }

    private List<Publisertcelle> kjente(Map<Sted, Publisertfor> tidligere) {
        List<Publisertcelle> svar = new ArrayList<>();
        tidligere.forEach((sted, verdi) -> {
            Grunntall telling = tellinger.get(sted.telling());
            boolean her = kube.perioder().contains(sted.periode())
                    && (kube.kommuner().contains(sted.region()) || kube.fylker().containsKey(sted.region()));
            if (telling != null && her && telling.har(sted.kjonn(), sted.alder(), sted.kategori())) {
                for (Visning visning : Visning.av(telling)) {
                    if (visning.har(telling, sted)) {
                        svar.add(
                                new Publisertcelle(telling.id(), tabell(telling, visning), koder(sted), verdi.verdi()));
                    }
                }
            }
        });
        return svar;
    }

    /** The codes of a place, one for each dimension. */
    private List<String> koder(Sted sted) {
        Grunntall telling = tellinger.getOrDefault(sted.telling(), familie.hele());
        return dimensjoner.stream()
                .map(dimensjon -> switch (dimensjon.navn()) {
                    case "kommune" -> sted.region();
                    case "kjonn" -> sted.kjonn().kode();
                    case "alder" ->
                        sted.alder() == telling.aldre().total()
                                ? Dimensjon.ALLE
                                : sted.alder().kode();
                    case "aar" -> sted.periode();
                    default -> dimensjon.navn().equals(KATEGORI + sted.telling()) ? sted.kategori() : Dimensjon.ALLE;
                })
                .toList();
    }

    /** The place of codes of a count. */
    Sted sted(String telling, List<String> koder) {
        Map<String, String> etterNavn = new HashMap<>();
        for (int i = 0; i < koder.size(); i++) {
            etterNavn.put(dimensjoner.get(i).navn(), koder.get(i));
        }
        Grunntall grunntall = tellinger.getOrDefault(telling, familie.hele());
        String alder = etterNavn.getOrDefault("alder", Dimensjon.ALLE);
        return new Sted(
                telling,
                etterNavn.getOrDefault("kommune", ""),
                kjonn(etterNavn.getOrDefault("kjonn", Dimensjon.ALLE)),
                alder.equals(Dimensjon.ALLE)
                        ? grunntall.aldre().total()
                        : Alder.finn(alder).orElseThrow(),
                etterNavn.getOrDefault(KATEGORI + telling, Kategori.ALLE.kode()),
                etterNavn.getOrDefault("aar", ""));
    }

    private static Kjonn kjonn(String kode) {
        return Kjonn.finn(kode).orElseThrow();
    }

    /** The table of a count that the library calls by that name. */
    Visning visning(String telling, String tabell) {
        Grunntall grunntall = tellinger.getOrDefault(telling, familie.hele());
        return Visning.av(grunntall).stream()
                .filter(en -> tabell(grunntall, en).equals(tabell))
                .findFirst()
                .orElseThrow();
    }
}
