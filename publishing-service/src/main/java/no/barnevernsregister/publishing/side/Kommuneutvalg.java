package no.barnevernsregister.publishing.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.side.Tallkilde.Hode;

/** The municipalities with figures that somebody may look for, by county. */
public record Kommuneutvalg(List<Fylke> fylker) {

    /** A county with its municipalities by name. */
    public record Fylke(String id, String navn, List<Valg> kommuner) {}

    /** A municipality with its own page. */
    public record Valg(String kode, String navn) {
        public String adresse() {
            return "/kommune/" + kode;
        }
    }

    public Kommuneutvalg {
        fylker = List.copyOf(fylker);
    }

    public static Kommuneutvalg av(Optional<Hode> hode, String sok, Sprak sprak) {
        Map<String, List<Valg>> etterFylke = new TreeMap<>(Sorteringsrekke.NORSK);
        hode.map(en -> Sted.alle(en.regioner(), sprak)).orElse(List.of()).stream()
                .filter(sted -> sted.erKommune() && sted.ligner(sok))
                .forEach(sted -> Sted.kommune(sted.kode())
                        .ifPresent(kommune -> etterFylke
                                .computeIfAbsent(
                                        Sted.av("F" + kommune.fylkesnummer(), sprak)
                                                .navn(),
                                        n -> new ArrayList<>())
                                .add(new Valg(sted.kode(), sted.offisielt()))));
        List<Fylke> fylker = new ArrayList<>();
        etterFylke.forEach((navn, kommuner) ->
                fylker.add(new Fylke("f-" + kommuner.getFirst().kode().substring(0, 2), navn, List.copyOf(kommuner))));
        return new Kommuneutvalg(fylker);
    }

    public int antall() {
        return fylker.stream().mapToInt(fylke -> fylke.kommuner().size()).sum();
    }
}
