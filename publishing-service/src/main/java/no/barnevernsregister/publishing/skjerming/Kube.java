package no.barnevernsregister.publishing.skjerming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Kjonn;

/**
 * All counts of a release with all their totals, and the sums that hold between them.
 *
 * <p>A county is in it when all its municipalities are.
 */
public final class Kube {

    /** Counts of which one is the other less a third: they add up as a line does. */
    private static final Map<String, String> DEL_AV = Map.of("undersokelser_innen_3_mnd", "undersokelser_avsluttet");

    private static final String RESTEN = "_resten";

    private final Map<Sted, Tall> tall = new HashMap<>();
    private final Set<String> tellinger = new TreeSet<>();
    private final Set<String> perioder = new TreeSet<>();
    private final Map<String, List<String>> fylker;
    private final Set<String> kommuner;

    /**
     * @param celler as the register delivered them
     * @param fylker the municipalities of each county that is complete
     */
    public Kube(List<Tellingscelle> celler, Map<String, List<String>> fylker) {
        this.fylker = new TreeMap<>(fylker);
        this.kommuner = new TreeSet<>();
        for (Tellingscelle celle : celler) {
            tellinger.add(celle.tellingId());
            perioder.add(celle.periode());
            kommuner.add(celle.kommune().verdi());
            legg(celle);
        }
        // What is left of a count beside its part can be worked out, so it is protected as if it were published.
        DEL_AV.forEach((del, hele) -> {
            if (tellinger.contains(del) && tellinger.contains(hele)) {
                rest(del, hele);
            }
        });
    }

    private void legg(Tellingscelle celle) {
        Tall ett = new Tall(celle.verdi().longValueExact(), celle.barn());
        String nummer = celle.kommune().verdi();
        for (String region : regionerMed(nummer)) {
            for (Kjonn kjonn : Kjonn.values()) {
                for (Alder alder : Alder.values()) {
                    if (kjonn.har(celle.kjonn()) && alder.har(celle.aldersgruppe())) {
                        tall.merge(
                                new Sted(celle.tellingId(), region, kjonn, alder, celle.periode()), ett, Tall::pluss);
                    }
                }
            }
        }
    }

    private List<String> regionerMed(String kommune) {
        List<String> regioner = new ArrayList<>(List.of(kommune));
        fylker.forEach((fylke, medlemmer) -> {
            if (medlemmer.contains(kommune)) {
                regioner.add(fylke);
            }
        });
        return regioner;
    }

    private void rest(String del, String hele) {
        tellinger.add(del + RESTEN);
        for (Sted sted : alleSteder(del + RESTEN)) {
            Tall delen = tall(new Sted(del, sted.region(), sted.kjonn(), sted.alder(), sted.periode()));
            Tall helheten = tall(new Sted(hele, sted.region(), sted.kjonn(), sted.alder(), sted.periode()));
            // A child may have both; the number of things is then the safer measure of how few there are.
            long resten = helheten.verdi() - delen.verdi();
            tall.put(sted, new Tall(resten, resten));
        }
    }

    /** The count at a place; zero where the register delivered nothing. */
    public Tall tall(Sted sted) {
        return tall.getOrDefault(sted, Tall.NULL);
    }

    /** Municipalities first, then counties. */
    public List<String> regioner() {
        List<String> alle = new ArrayList<>(kommuner);
        alle.addAll(fylker.keySet());
        return alle;
    }

    public Set<String> perioder() {
        return Set.copyOf(perioder);
    }

    /** Every place of every count. */
    public List<Sted> steder() {
        return tellinger.stream()
                .flatMap(telling -> alleSteder(telling).stream())
                .toList();
    }

    private List<Sted> alleSteder(String telling) {
        List<Sted> alle = new ArrayList<>();
        for (String periode : perioder) {
            for (String region : regioner()) {
                for (Kjonn kjonn : Kjonn.values()) {
                    for (Alder alder : Alder.values()) {
                        alle.add(new Sted(telling, region, kjonn, alder, periode));
                    }
                }
            }
        }
        return alle;
    }

    /** Every sum: the total first, then its parts. */
    public List<List<Sted>> linjer() {
        List<List<Sted>> linjer = new ArrayList<>();
        for (Sted sted : steder()) {
            legg(
                    linjer,
                    sted,
                    sted.alder().deler().stream()
                            .map(del -> new Sted(sted.telling(), sted.region(), sted.kjonn(), del, sted.periode()))
                            .toList());
            legg(
                    linjer,
                    sted,
                    sted.kjonn().deler().stream()
                            .map(del -> new Sted(sted.telling(), sted.region(), del, sted.alder(), sted.periode()))
                            .toList());
            legg(
                    linjer,
                    sted,
                    fylker.getOrDefault(sted.region(), List.of()).stream()
                            .map(del -> new Sted(sted.telling(), del, sted.kjonn(), sted.alder(), sted.periode()))
                            .toList());
            DEL_AV.forEach((del, hele) -> {
                if (sted.telling().equals(hele) && tellinger.contains(del)) {
                    legg(linjer, sted, List.of(medTelling(sted, del), medTelling(sted, del + RESTEN)));
                }
            });
        }
        return linjer;
    }

    private static Sted medTelling(Sted sted, String telling) {
        return new Sted(telling, sted.region(), sted.kjonn(), sted.alder(), sted.periode());
    }

    private static void legg(List<List<Sted>> linjer, Sted sum, List<Sted> deler) {
        if (!deler.isEmpty()) {
            List<Sted> linje = new ArrayList<>(List.of(sum));
            linje.addAll(deler);
            linjer.add(linje);
        }
    }
}
