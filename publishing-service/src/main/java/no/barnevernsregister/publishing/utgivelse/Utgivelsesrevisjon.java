package no.barnevernsregister.publishing.utgivelse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnevernsregister.prikking.revisor.Bevisfil;
import no.barnevernsregister.prikking.revisor.Beviskontroll;
import no.barnevernsregister.prikking.revisor.Funn;
import no.barnevernsregister.prikking.revisor.Materiale;
import no.barnevernsregister.prikking.revisor.Revisjonsrapport;
import no.barnevernsregister.prikking.revisor.Revisjonsvalg;
import no.barnevernsregister.prikking.revisor.Revisor;
import no.barnevernsregister.prikking.revisor.Tre;
import no.barnevernsregister.prikking.revisor.Utgivelsesfil;
import no.barnevernsregister.publishing.geografi.Region;
import no.barnevernsregister.publishing.geografi.Regioner;
import no.barnevernsregister.publishing.nokkeltall.Grunntall;
import no.barnevernsregister.publishing.nokkeltall.Katalog;
import no.barnevernsregister.publishing.nokkeltall.Kjonn;
import no.barnevernsregister.publishing.skjerming.Fylker;
import no.barnevernsregister.publishing.skjerming.Skjermingsregler;

/**
 * Has the independent auditor attack a release, count by count. It is given what a reader can download and nothing else: the cells
 * that are to be published, the public numbers of inhabitants, the code lists and what earlier releases showed.
 */
public final class Utgivelsesrevisjon {

    /** Counts that add up to nothing together, and years. */
    public static final Set<String> BLOKKER = Set.of("telling", "aar");

    private Utgivelsesrevisjon() {}

    /** Audits cells that are to be published. */
    public static Revisjonsrapport revider(List<Publiserttall> celler, List<Tidligere> tidligere) {
        Tellingsfil fil = Tellingsfil.av(celler);
        Tellingsfil grupper = Tellingsfil.grupper(celler);
        var rater = new Rateutvalg(celler, fil);
        return samlet(Katalog.felles().grunntall().parallelStream()
                .map(telling -> revider(telling, fil, grupper, rater, tidligere))
                .flatMap(List::stream)
                .toList());
    }

    private static List<Revisjonsrapport> revider(
            Grunntall telling, Tellingsfil fil, Tellingsfil grupper, Rateutvalg rater, List<Tidligere> tidligere) {
        List<Tellingsfil.Rad> denne = av(telling, fil);
        if (denne.isEmpty()) {
            return List.of();
        }
        List<Tellingsfil.Rad> medGrupper =
                Stream.concat(denne.stream(), av(telling, grupper).stream()).toList();
        Map<String, List<Tellingsfil.Rad>> foer = new TreeMap<>();
        tidligere.forEach(en -> {
            List<Tellingsfil.Rad> rader = av(telling, en.fil());
            if (!rader.isEmpty()) {
                foer.put(en.navn(), rader);
            }
        });
        List<List<Tellingsfil.Rad>> alle = new ArrayList<>(foer.values());
        alle.addFirst(denne);
        var materiale = new Materiale(
                List.of(utgivelsesfil("denne utgivelsen", denne)),
                tidligere.stream()
                        .filter(en -> foer.containsKey(en.navn()))
                        .map(en -> utgivelsesfil(en.navn(), foer.getOrDefault(en.navn(), List.of())))
                        .toList(),
                rater.om(telling));
        Revisjonsrapport uten = new Revisor(
                        kodelister(telling, alle), valg(OptionalInt.of(Skjermingsregler.BREDDE), blokker(alle)))
                .revider(materiale);
        // A group is the sum of shown parts, so the exact checks are enough: no interval can be narrowed by it.
        List<List<Tellingsfil.Rad>> medDem = List.of(medGrupper);
        Revisjonsrapport med = new Revisor(kodelister(telling, medDem), valg(OptionalInt.empty(), blokker(medDem)))
                .revider(Materiale.av(utgivelsesfil("denne utgivelsen med grupper", medGrupper)));
        // A group without a figure is not protected by itself: no group is small, and its parts are what is hidden.
        List<Funn> omDeler = med.funn().stream()
                .filter(funn ->
                        funn.celle().size() < 2 || !erGruppe(funn.celle().get(1)))
                .toList();
        return List.of(uten, new Revisjonsrapport(med.dimensjoner(), 0, 0, Map.of(), med.millisekunder(), omDeler));
    }

    private static boolean erGruppe(String region) {
        return !region.startsWith("F") && !Regioner.erKommune(region);
    }

    private static Revisjonsvalg valg(OptionalInt bredde, Set<String> blokker) {
        return new Revisjonsvalg(Skjermingsregler.REGLER.terskel(), 0, bredde, List.of(), blokker, Set.of());
    }

    private static List<Tellingsfil.Rad> av(Grunntall telling, Tellingsfil fil) {
        return fil.rader().stream()
                .filter(rad -> rad.telling().equals(telling.id()))
                .toList();
    }

    private static Revisjonsrapport samlet(List<Revisjonsrapport> rapporter) {
        Map<String, Long> tall = new TreeMap<>();
        Map<String, Long> tid = new TreeMap<>();
        List<Funn> funn = new ArrayList<>();
        for (Revisjonsrapport en : rapporter) {
            en.tall().forEach((navn, verdi) -> tall.merge(navn, verdi, Long::sum));
            en.millisekunder().forEach((navn, verdi) -> tid.merge(navn, verdi, Long::sum));
            funn.addAll(en.funn());
        }
        return new Revisjonsrapport(
                Tellingsfil.DIMENSJONER,
                rapporter.stream().mapToInt(Revisjonsrapport::celler).sum(),
                rapporter.stream().mapToInt(Revisjonsrapport::skjulte).sum(),
                tall,
                tid,
                funn);
    }

    /** Where a certificate does not hold for the file. */
    static List<String> bevisfeil(Tellingsfil fil, String sertifikat) {
        Map<String, List<Bevisfil.Endring>> endringer = Bevisfil.les(sertifikat).endringer().stream()
                .collect(Collectors.groupingBy(en -> en.koder().getFirst()));
        List<String> feil = new ArrayList<>();
        for (Grunntall telling : Katalog.felles().grunntall()) {
            List<Tellingsfil.Rad> rader = av(telling, fil);
            if (!rader.isEmpty()) {
                feil.addAll(new Beviskontroll(kodelister(telling, List.of(rader)), blokker(List.of(rader)))
                        .feil(
                                utgivelsesfil("denne utgivelsen", rader),
                                endringer.getOrDefault(telling.id(), List.of())));
            }
        }
        return feil;
    }

    /** The rows as the auditor and the check of the certificate read them. */
    private static Utgivelsesfil utgivelsesfil(String navn, List<Tellingsfil.Rad> rader) {
        Utgivelsesfil.Bygger bygger = Utgivelsesfil.bygger(navn, Tellingsfil.DIMENSJONER);
        rader.forEach(rad -> bygger.legg(
                new Utgivelsesfil.Tabell(rad.tabell(), Set.of(rad.tabell().split("\\*", -1))),
                rad.koder(),
                rad.verdi(),
                rad.tegn()));
        return bygger.bygg();
    }

    /** Municipalities add up to something only where a county or another group is shown. */
    private static Set<String> blokker(List<List<Tellingsfil.Rad>> filer) {
        boolean grupper = filer.stream()
                .flatMap(List::stream)
                .anyMatch(rad -> !Regioner.erKommune(rad.koder().get(1)));
        Set<String> blokker = new HashSet<>(BLOKKER);
        if (!grupper) {
            blokker.add("kommune");
        }
        return blokker;
    }

    /** The code lists as a reader knows them; of counties and groups those that some file shows. */
    private static Map<String, Tre> kodelister(Grunntall telling, List<List<Tellingsfil.Rad>> filer) {
        Map<String, Set<String>> regioner = new TreeMap<>();
        Map<String, String> fylkeAv = new HashMap<>();
        for (List<Tellingsfil.Rad> fil : filer) {
            Set<String> koder = new HashSet<>();
            Set<String> perioder = new HashSet<>();
            fil.forEach(rad -> {
                koder.add(rad.sted().region());
                perioder.add(rad.sted().periode());
            });
            Fylker.etter(perioder).forEach((fylke, medlemmer) -> {
                if (koder.contains(fylke) && !fylkeAv.containsValue(fylke)) {
                    medlemmer.forEach(kommune -> fylkeAv.put(kommune, fylke));
                }
            });
            koder.stream().filter(Regioner::erKommune).forEach(kode -> regioner.put(kode, new HashSet<>()));
        }
        fylkeAv.forEach((kommune, fylke) ->
                regioner.computeIfAbsent(kommune, n -> new HashSet<>()).add(fylke));
        filer.getFirst().stream()
                .map(rad -> rad.sted().region())
                .filter(Utgivelsesrevisjon::erGruppe)
                .distinct()
                .forEach(kode -> Regioner.finn(kode)
                        .map(Region::medlemmer)
                        .orElse(List.of())
                        .forEach(kommune -> regioner.computeIfAbsent(kommune, n -> new HashSet<>())
                                .add(kode)));
        Map<String, Tre> lister = new HashMap<>();
        lister.put("kommune", new Tre(regioner));
        // The auditor ties a total to its parts by code list, so a variable that the count is not divided by has one
        // with one code.
        Tre udelt = Tre.flatt(List.of("udelt"));
        lister.put(
                "alder",
                telling.etterKjonn() || telling.kategoriEtterAlder()
                        ? new Tre(telling.aldre().stier())
                        : udelt);
        lister.put(
                "kjonn",
                telling.etterKjonn()
                        ? Tre.flatt(Kjonn.ALLE.deler().stream().map(Kjonn::kode).toList())
                        : udelt);
        lister.put(
                "kategori",
                telling.kategorier().isEmpty()
                        ? udelt
                        : Tre.flatt(telling.kategorier().stream()
                                .map(del -> del.kategori().kode())
                                .toList()));
        return lister;
    }
}
