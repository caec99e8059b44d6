package no.barnevernsregister.publishing.skjerming;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;

/** Counties as a release shows them: {@code F} and the number, with the municipalities that they had when it ends. */
public final class Fylker {

    private Fylker() {}

    /** Counties all of whose municipalities have delivered something in every period; those with one are left out. */
    public static Map<String, List<String>> hele(List<Tellingscelle> celler) {
        Set<String> perioder = celler.stream().map(Tellingscelle::periode).collect(Collectors.toSet());
        Set<String> levert = celler.stream()
                .map(celle -> celle.kommune() + "/" + celle.periode())
                .collect(Collectors.toSet());
        Map<String, List<String>> fylker = new TreeMap<>();
        etter(perioder).forEach((fylke, numre) -> {
            boolean hele = perioder.stream()
                    .allMatch(periode -> numre.stream().allMatch(nummer -> levert.contains(nummer + "/" + periode)));
            if (hele && numre.size() > 1) {
                fylker.put(fylke, numre);
            }
        });
        return fylker;
    }

    /** Every county at the end of the last period. */
    public static Map<String, List<String>> etter(Collection<String> perioder) {
        LocalDate dag = perioder.stream()
                .map(periode -> LocalDate.of(Integer.parseInt(periode.substring(0, 4)), 12, 31))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        return Kommuner.paaDato(dag).stream()
                .collect(Collectors.groupingBy(
                        kommune -> "F" + kommune.fylkesnummer(),
                        TreeMap::new,
                        Collectors.mapping((Kommune kommune) -> kommune.nummer().verdi(), Collectors.toList())));
    }
}
