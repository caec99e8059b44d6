package no.barnevernsregister.publishing.utgivelse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import no.barnevernsregister.prikking.revisor.Bevisfil;
import no.barnevernsregister.prikking.revisor.Beviskontroll;
import no.barnevernsregister.prikking.revisor.Materiale;
import no.barnevernsregister.prikking.revisor.Ratetabell;
import no.barnevernsregister.prikking.revisor.Revisjonsrapport;
import no.barnevernsregister.prikking.revisor.Revisjonsvalg;
import no.barnevernsregister.prikking.revisor.Revisor;
import no.barnevernsregister.prikking.revisor.Tre;
import no.barnevernsregister.prikking.revisor.Utgivelsesfil;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Formel;
import no.barnevernsregister.publishing.nokkeltall.Kjonn;
import no.barnevernsregister.publishing.nokkeltall.Nokkeltall;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.skjerming.Fylker;
import no.barnevernsregister.publishing.skjerming.Skjermingsregler;

/**
 * Has the independent auditor attack a release. It is given what a reader can download and nothing else: the cells that are to be
 * published, the public numbers of inhabitants, the code lists and what earlier releases showed.
 */
public final class Utgivelsesrevisjon {

    /** Counts that add up to nothing together, and years. */
    public static final Set<String> BLOKKER = Set.of("telling", "aar");

    private static final List<String> NEVNER = List.of("kommune", "alder", "aar");

    private Utgivelsesrevisjon() {}

    /** Audits cells that are to be published. */
    public static Revisjonsrapport revider(List<Publiserttall> celler, List<Tidligere> tidligere) {
        Tellingsfil fil = Tellingsfil.av(celler);
        List<Tellingsfil> filer = new ArrayList<>(List.of(fil));
        tidligere.forEach(en -> filer.add(en.fil()));
        var valg = new Revisjonsvalg(
                Skjermingsregler.REGLER.terskel(),
                0,
                OptionalInt.of(Skjermingsregler.BREDDE),
                List.of(),
                blokker(filer),
                Set.of());
        var materiale = new Materiale(
                List.of(utgivelsesfil("denne utgivelsen", fil)),
                tidligere.stream().map(en -> utgivelsesfil(en.navn(), en.fil())).toList(),
                rater(celler, fil));
        return new Revisor(kodelister(filer), valg).revider(materiale);
    }

    /** Where a certificate does not hold for the file. */
    static List<String> bevisfeil(Tellingsfil fil, String sertifikat) {
        return new Beviskontroll(kodelister(List.of(fil)), blokker(List.of(fil)))
                .feil(
                        utgivelsesfil("denne utgivelsen", fil),
                        Bevisfil.les(sertifikat).endringer());
    }

    /** The file as the auditor and the check of the certificate read it. */
    private static Utgivelsesfil utgivelsesfil(String navn, Tellingsfil fil) {
        Utgivelsesfil.Bygger bygger = Utgivelsesfil.bygger(navn, Tellingsfil.DIMENSJONER);
        fil.rader()
                .forEach(rad -> bygger.legg(
                        new Utgivelsesfil.Tabell(
                                Tellingsfil.tabell(rad.telling()), Set.copyOf(Tellingsfil.vistEtter(rad.telling()))),
                        rad.koder(),
                        rad.verdi(),
                        rad.tegn()));
        return bygger.bygg();
    }

    /** Municipalities add up to something only where a county is shown. */
    private static Set<String> blokker(List<Tellingsfil> filer) {
        boolean fylker = filer.stream()
                .flatMap(fil -> fil.rader().stream())
                .anyMatch(rad -> rad.koder().get(1).startsWith("F"));
        Set<String> blokker = new HashSet<>(BLOKKER);
        if (!fylker) {
            blokker.add("kommune");
        }
        return blokker;
    }

    /** The code lists as a reader knows them; of counties those that some file shows. */
    private static Map<String, Tre> kodelister(List<Tellingsfil> filer) {
        Map<String, Set<String>> regioner = new TreeMap<>();
        Map<String, String> fylkeAv = new HashMap<>();
        for (Tellingsfil fil : filer) {
            Set<String> koder = new HashSet<>();
            Set<String> perioder = new HashSet<>();
            fil.rader().forEach(rad -> {
                koder.add(rad.koder().get(1));
                perioder.add(rad.koder().get(4));
            });
            Fylker.etter(perioder).forEach((fylke, medlemmer) -> {
                if (koder.contains(fylke) && !fylkeAv.containsValue(fylke)) {
                    medlemmer.forEach(kommune -> fylkeAv.put(kommune, fylke));
                }
            });
            koder.stream().filter(kode -> !kode.startsWith("F")).forEach(kode -> regioner.put(kode, Set.of()));
        }
        fylkeAv.forEach((kommune, fylke) -> regioner.put(kommune, Set.of(fylke)));
        Map<String, List<String>> aldre = new TreeMap<>();
        for (Alder minste : Alder.values()) {
            if (minste.deler().isEmpty()) {
                aldre.put(minste.kode(), grupperOver(minste));
            }
        }
        return Map.of(
                "kommune",
                new Tre(regioner),
                "alder",
                new Tre(aldre),
                "kjonn",
                Tre.flatt(Kjonn.ALLE.deler().stream().map(Kjonn::kode).toList()));
    }

    private static List<String> grupperOver(Alder minste) {
        List<String> grupper = new ArrayList<>();
        for (Alder gruppe : Alder.values()) {
            if (gruppe != Alder.ALLE && holder(gruppe, minste)) {
                grupper.add(gruppe.kode());
            }
        }
        return grupper;
    }

    private static boolean holder(Alder gruppe, Alder minste) {
        return gruppe.deler().stream().anyMatch(del -> del == minste || holder(del, minste));
    }

    private static List<Ratetabell> rater(List<Publiserttall> celler, Tellingsfil fil) {
        List<Ratetabell> rater = new ArrayList<>();
        for (Tabell tabell : Tabell.alle()) {
            for (Nokkeltall nokkeltall : tabell.innhold()) {
                List<Publiserttall> viste = celler.stream()
                        .filter(celle -> celle.tabell().equals(tabell.id())
                                && celle.innhold().equals(nokkeltall.kode())
                                && celle.verdi() != null)
                        .toList();
                switch (nokkeltall.formel()) {
                    case Formel.Antall antall -> {}
                    case Formel.PerTusenInnbyggere per ->
                        rater.add(tabell(nokkeltall, per.telling(), viste, 1_000, NEVNER, innbyggere(viste)));
                    case Formel.Andel andel ->
                        rater.add(tabell(
                                nokkeltall, andel.telling(), viste, 100, Tellingsfil.DIMENSJONER, nevnere(fil, andel)));
                }
            }
        }
        return rater;
    }

    private static Ratetabell tabell(
            Nokkeltall nokkeltall,
            String telling,
            List<Publiserttall> viste,
            long per,
            List<String> nevnerdimensjoner,
            Map<List<String>, Long> nevnere) {
        List<Ratetabell.Rate> rader = new ArrayList<>();
        for (Publiserttall celle : viste) {
            if (celle.verdi() != null) {
                rader.add(new Ratetabell.Rate(
                        List.of(telling, celle.region(), celle.kjonn(), celle.alder(), celle.tid()), celle.verdi()));
            }
        }
        return new Ratetabell(
                nokkeltall.kode(),
                Tellingsfil.DIMENSJONER,
                rader,
                per,
                nokkeltall.desimaler(),
                nevnerdimensjoner,
                nevnere);
    }

    private static Map<List<String>, Long> innbyggere(List<Publiserttall> viste) {
        Map<List<String>, Long> svar = new HashMap<>();
        for (Publiserttall celle : viste) {
            Alder.finn(celle.alder()).ifPresent(alder -> {
                OptionalInt antall = Publiserttall.innbyggere(celle.region(), Integer.parseInt(celle.tid()) + 1, alder);
                antall.ifPresent(n -> svar.put(List.of(celle.region(), celle.alder(), celle.tid()), (long) n));
            });
        }
        return svar;
    }

    /** A share's denominator is a published count of the same release. */
    private static Map<List<String>, Long> nevnere(Tellingsfil fil, Formel.Andel andel) {
        Map<List<String>, Long> svar = new HashMap<>();
        for (Tellingsfil.Rad rad : fil.rader()) {
            if (rad.koder().getFirst().equals(andel.av()) && rad.verdi().orElse(0) > 0) {
                List<String> koder = new ArrayList<>(rad.koder());
                koder.set(0, andel.telling());
                svar.put(List.copyOf(koder), rad.verdi().orElseThrow());
            }
        }
        return svar;
    }
}
