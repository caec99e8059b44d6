package no.barnevernsregister.publishing.bufdirside;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;

/** Which municipalities have delivered anything to a release; no figure of theirs is in it. */
public record Dekning(List<Fylke> fylker) {

    /**
     * A county.
     *
     * @param mangler names of the municipalities that are not in every period
     */
    public record Fylke(String navn, int alle, List<String> mangler) {
        public int inne() {
            return alle - mangler.size();
        }
    }

    public Dekning {
        fylker = List.copyOf(fylker);
    }

    /**
     * By county on a day.
     *
     * @param levert municipalities that are in every period
     */
    public static Dekning av(Set<String> levert, LocalDate dag) {
        var fylker = new TreeMap<String, List<Kommune>>();
        for (Kommune kommune : Kommuner.paaDato(dag)) {
            fylker.computeIfAbsent(kommune.fylkesnummer(), n -> new ArrayList<>())
                    .add(kommune);
        }
        List<Fylke> svar = new ArrayList<>();
        fylker.forEach((nummer, kommuner) -> svar.add(new Fylke(
                Kommuner.fylkesnavn(nummer).orElse(nummer),
                kommuner.size(),
                kommuner.stream()
                        .filter(en -> !levert.contains(en.nummer().verdi()))
                        .map(Kommune::navn)
                        .sorted()
                        .toList())));
        return new Dekning(svar);
    }

    public int alle() {
        return fylker.stream().mapToInt(Fylke::alle).sum();
    }

    public int inne() {
        return fylker.stream().mapToInt(Fylke::inne).sum();
    }
}
