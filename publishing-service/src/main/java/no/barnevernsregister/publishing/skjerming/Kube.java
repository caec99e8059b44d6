package no.barnevernsregister.publishing.skjerming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Aldre;
import no.barnevernsregister.publishing.nokkeltall.Grunntall;
import no.barnevernsregister.publishing.nokkeltall.Katalog;
import no.barnevernsregister.publishing.nokkeltall.Kategori;
import no.barnevernsregister.publishing.nokkeltall.Kjonn;

/**
 * The counts of a release by the finest published groups, before protection.
 *
 * @param tall by municipality, sex, smallest age group and category; a place that is not here is zero
 * @param barn distinct children behind the sum of categories, of counts where a child may be in several
 * @param fylker the municipalities of each county that is complete
 */
public record Kube(
        Map<Sted, Tall> tall,
        Map<Sted, Long> barn,
        SortedMap<String, List<String>> fylker,
        SortedSet<String> kommuner,
        SortedSet<String> perioder) {

    /** What a count of the register adds to, or takes from, a published one. */
    private record Bidrag(Grunntall telling, String kategori, Grunntall.Kilde kilde) {}

    public Kube {
        tall = Map.copyOf(tall);
        barn = Map.copyOf(barn);
        fylker = Collections.unmodifiableSortedMap(new TreeMap<>(fylker));
        kommuner = Collections.unmodifiableSortedSet(new TreeSet<>(kommuner));
        perioder = Collections.unmodifiableSortedSet(new TreeSet<>(perioder));
    }

    /**
     * Sums what the register delivered.
     *
     * @throws IllegalArgumentException when a cell is of no count, sex or age group that is published, or a part is more than its
     *     whole
     */
    public static Kube av(List<Tellingscelle> celler, Map<String, List<String>> fylker) {
        Map<String, List<Bidrag>> bidrag = bidrag();
        Map<String, List<Grunntall>> barnkilder = Katalog.felles().grunntall().stream()
                .filter(en -> en.barnkilde().isPresent())
                .collect(Collectors.groupingBy(en -> en.barnkilde().orElseThrow()));
        Map<Sted, Tall> tall = new HashMap<>();
        Map<Sted, Long> barn = new HashMap<>();
        var kommuner = new TreeSet<String>();
        var perioder = new TreeSet<String>();
        for (Tellingscelle celle : celler) {
            if (!bidrag.containsKey(celle.tellingId()) && !barnkilder.containsKey(celle.tellingId())) {
                throw new IllegalArgumentException("No table shows the count " + celle.tellingId() + ".");
            }
            kommuner.add(celle.kommune().verdi());
            perioder.add(celle.periode());
            Kjonn kjonn = kjonn(celle.kjonn());
            String kategori = celle.kategori() == null ? "" : celle.kategori();
            for (Bidrag en : bidrag.getOrDefault(celle.tellingId(), List.of())) {
                if (en.kilde().har(kategori)) {
                    alder(en.telling(), celle).ifPresent(alder -> {
                        long fortegn = en.kilde().trekkesFra() ? -1 : 1;
                        tall.merge(
                                sted(en, celle, kjonn, alder),
                                new Tall(fortegn * celle.verdi().longValueExact(), fortegn * celle.barn()),
                                Tall::pluss);
                    });
                }
            }
            for (Grunntall en : barnkilder.getOrDefault(celle.tellingId(), List.of())) {
                alder(en, celle)
                        .ifPresent(alder -> barn.merge(
                                new Sted(
                                        en.id(),
                                        celle.kommune().verdi(),
                                        Kjonn.ALLE,
                                        en.aldre().total(),
                                        Kategori.ALLE.kode(),
                                        celle.periode()),
                                (long) celle.barn(),
                                Long::sum));
            }
        }
        tall.values().removeIf(en -> en.verdi() == 0 && en.barn() == 0);
        if (tall.values().stream().anyMatch(en -> en.verdi() < 0 || en.barn() < 0)) {
            throw new IllegalArgumentException("A part of a count is more than the whole.");
        }
        return new Kube(tall, barn, new TreeMap<>(fylker), kommuner, perioder);
    }

    private static Map<String, List<Bidrag>> bidrag() {
        Map<String, List<Bidrag>> svar = new HashMap<>();
        for (Grunntall telling : Katalog.felles().grunntall()) {
            for (Grunntall.Del del : telling.deler()) {
                for (Grunntall.Kilde kilde : del.kilder()) {
                    svar.computeIfAbsent(kilde.telling(), n -> new ArrayList<>())
                            .add(new Bidrag(telling, del.kategori().kode(), kilde));
                }
            }
        }
        return svar;
    }

    private static Sted sted(Bidrag bidrag, Tellingscelle celle, Kjonn kjonn, Alder alder) {
        Grunntall telling = bidrag.telling();
        boolean etterAlder = telling.etterKjonn() || telling.kategoriEtterAlder();
        return new Sted(
                telling.id(),
                celle.kommune().verdi(),
                telling.etterKjonn() ? kjonn : Kjonn.ALLE,
                etterAlder ? alder : telling.aldre().total(),
                bidrag.kategori(),
                celle.periode());
    }

    /** The smallest published group of a cell; empty when the count is not about those of that age. */
    private static Optional<Alder> alder(Grunntall telling, Tellingscelle celle) {
        if (!Alder.REGISTERETS.contains(celle.aldersgruppe())) {
            throw new IllegalArgumentException("No published group holds " + celle.aldersgruppe() + ".");
        }
        List<Alder> grupper = telling.aldre() == Aldre.ALLE
                ? List.of(Alder.ALLE)
                : telling.aldre().minste();
        return grupper.stream()
                .filter(en -> en.har(celle.aldersgruppe(), celle.periode()))
                .findFirst();
    }

    private static Kjonn kjonn(String kode) {
        return Arrays.stream(Kjonn.values())
                .filter(en -> en.deler().isEmpty() && en.har(kode))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No published group holds " + kode + "."));
    }

    /**
     * The same release cut into areas between which no total is protected: each county, and last the municipalities that no county
     * holds.
     */
    public List<Kube> omraader() {
        List<Kube> svar = new ArrayList<>();
        var losse = new TreeSet<>(kommuner);
        fylker.forEach((fylke, medlemmer) -> {
            svar.add(utsnitt(Map.of(fylke, medlemmer), medlemmer));
            medlemmer.forEach(losse::remove);
        });
        if (!losse.isEmpty()) {
            svar.add(utsnitt(Map.of(), losse));
        }
        return svar;
    }

    private Kube utsnitt(Map<String, List<String>> noenFylker, Collection<String> noenKommuner) {
        return new Kube(
                av(tall, noenKommuner),
                av(barn, noenKommuner),
                new TreeMap<>(noenFylker),
                new TreeSet<>(noenKommuner),
                perioder);
    }

    private static <T> Map<Sted, T> av(Map<Sted, T> alle, Collection<String> noenKommuner) {
        return alle.entrySet().stream()
                .filter(en -> noenKommuner.contains(en.getKey().region()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
