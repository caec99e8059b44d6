package no.barnevernsregister.publishing.skjerming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Kjonn;
import no.barnevernsregister.publishing.nokkeltall.Tabell;

/**
 * The counts of a release by the finest published groups, before protection.
 *
 * @param tall by municipality, sex and smallest age groups; a place that is not here is zero
 * @param fylker the municipalities of each county that is complete
 */
public record Kube(
        Map<Sted, Tall> tall,
        SortedMap<String, List<String>> fylker,
        SortedSet<String> kommuner,
        SortedSet<String> perioder) {

    public Kube {
        tall = Map.copyOf(tall);
        fylker = Collections.unmodifiableSortedMap(new TreeMap<>(fylker));
        kommuner = Collections.unmodifiableSortedSet(new TreeSet<>(kommuner));
        perioder = Collections.unmodifiableSortedSet(new TreeSet<>(perioder));
    }

    /**
     * Sums what the register delivered.
     *
     * @throws IllegalArgumentException when a cell is of no count, sex or age group that is published
     */
    public static Kube av(List<Tellingscelle> celler, Map<String, List<String>> fylker) {
        Map<Sted, Tall> tall = new TreeMap<>();
        var kommuner = new TreeSet<String>();
        var perioder = new TreeSet<String>();
        for (Tellingscelle celle : celler) {
            if (!Tabell.tellinger().contains(celle.tellingId())) {
                throw new IllegalArgumentException("No table shows the count " + celle.tellingId() + ".");
            }
            String kommune = celle.kommune().verdi();
            var sted = new Sted(
                    celle.tellingId(),
                    kommune,
                    minste(Kjonn.values(), en -> en.deler().isEmpty() && en.har(celle.kjonn()), celle.kjonn()),
                    minste(
                            Alder.values(),
                            en -> en.deler().isEmpty() && en.har(celle.aldersgruppe()),
                            celle.aldersgruppe()),
                    celle.periode());
            tall.merge(sted, new Tall(celle.verdi().longValueExact(), celle.barn()), Tall::pluss);
            kommuner.add(kommune);
            perioder.add(celle.periode());
        }
        return new Kube(tall, new TreeMap<>(fylker), kommuner, perioder);
    }

    /**
     * The same release cut into areas between which no total is published: each county, and last the municipalities that no
     * county holds.
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
        Map<Sted, Tall> noenTall = new TreeMap<>();
        tall.forEach((sted, verdi) -> {
            if (noenKommuner.contains(sted.region())) {
                noenTall.put(sted, verdi);
            }
        });
        return new Kube(noenTall, new TreeMap<>(noenFylker), new TreeSet<>(noenKommuner), perioder);
    }

    private static <T> T minste(T[] alle, Predicate<T> har, String kode) {
        return Arrays.stream(alle)
                .filter(har)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No published group holds " + kode + "."));
    }
}
