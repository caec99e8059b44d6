package no.barnevernsregister.register.uttrekk.halvaar;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;

/** Adds cells of counts up to points, for the places it was begun with. Every place has every point. */
public final class Halvaarsregnskap {

    private final Map<String, List<Punktledd>> etterTelling =
            Halvaarspunkter.ledd().stream().collect(Collectors.groupingBy(Punktledd::telling));
    private final SortedMap<Sted, Map<String, BigDecimal>> punkter = new TreeMap<>();

    public Halvaarsregnskap(Collection<Sted> steder) {
        for (Sted sted : steder) {
            Map<String, BigDecimal> tomme = new LinkedHashMap<>();
            Halvaarspunkter.punkter().forEach(punkt -> tomme.put(punkt, BigDecimal.ZERO));
            punkter.put(sted, tomme);
        }
    }

    /**
     * Takes a cell.
     *
     * @param forrige whether it is of the half-year before
     */
    public void ta(Tellingscelle celle, boolean forrige) {
        Map<String, BigDecimal> stedets = punkter.get(new Sted(celle.kommune(), celle.bydel()));
        if (stedets == null) {
            return;
        }
        for (Punktledd ledd : etterTelling.getOrDefault(celle.tellingId(), List.of())) {
            if (ledd.gjelder(celle, forrige)) {
                stedets.merge(
                        ledd.punkt(), celle.verdi().multiply(BigDecimal.valueOf(ledd.fortegn())), BigDecimal::add);
            }
        }
    }

    /** The points of each place, in the order of the form. */
    public SortedMap<Sted, Map<String, BigDecimal>> punkter() {
        SortedMap<Sted, Map<String, BigDecimal>> kopi = new TreeMap<>();
        punkter.forEach((sted, verdier) -> kopi.put(sted, Collections.unmodifiableMap(verdier)));
        return kopi;
    }
}
