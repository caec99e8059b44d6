package no.barnevernsregister.publishing.side;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.side.Tallkilde.Celle;
import no.barnevernsregister.publishing.side.Tallkilde.Hode;

/**
 * A key figure for some places, period by period, with the count and the whole behind it.
 *
 * @param rader by place, oldest period first
 */
public record Indikatortall(Indikator indikator, Map<String, List<Rad>> rader) {

    /**
     * A period.
     *
     * @param antall the count behind a rate or share; absent where the figure itself is a count
     * @param nevner the inhabitants or the whole that it is worked out from; absent for a count, or when not known
     */
    public record Rad(String tid, Celle verdi, Optional<Celle> antall, Optional<Celle> nevner) {}

    /** Reads it from a release. */
    public static Indikatortall les(Tallkilde kilde, Hode hode, Indikator indikator, List<Sted> hvor) {
        List<String> steder = hvor.stream().map(Sted::kode).toList();
        var selv = new Antallsplass(indikator, indikator.alder());
        Optional<Antallsplass> antall = indikator.antall();
        Optional<Antallsplass> helhet = indikator.helhet();
        var celler = celler(kilde, hode, steder, Stream.of(Optional.of(selv), antall, helhet));
        Map<String, List<Rad>> rader = new LinkedHashMap<>();
        for (String sted : steder) {
            rader.put(
                    sted,
                    hode.perioder().stream()
                            .map(tid -> new Rad(
                                    tid,
                                    finn(celler, sted, selv, tid),
                                    antall.map(en -> finn(celler, sted, en, tid)),
                                    indikator
                                            .innbyggere()
                                            .flatMap(aldre -> innbyggere(sted, tid, aldre))
                                            .or(() -> helhet.map(en -> finn(celler, sted, en, tid)))))
                            .toList());
        }
        return new Indikatortall(indikator, rader);
    }

    private static Map<List<String>, Celle> celler(
            Tallkilde kilde, Hode hode, List<String> steder, Stream<Optional<Antallsplass>> plasser) {
        Map<Bolk, Set<String>> bolker = new LinkedHashMap<>();
        plasser.flatMap(Optional::stream)
                .forEach(en -> bolker.computeIfAbsent(
                                new Bolk(en.indikator().tabell().id(), en.alder()), n -> new LinkedHashSet<>())
                        .add(en.indikator().kode()));
        Map<List<String>, Celle> celler = new HashMap<>();
        bolker.forEach((bolk, koder) -> kilde.celler(
                        hode, bolk.tabell(), List.copyOf(koder), bolk.alder().kode(), steder)
                .forEach(celle -> celler.put(
                        List.of(celle.region(), celle.innhold(), bolk.alder().kode(), celle.tid()), celle)));
        return celler;
    }

    /** What is read at once. */
    private record Bolk(String tabell, Alder alder) {}

    private static Celle finn(Map<List<String>, Celle> celler, String sted, Antallsplass plass, String tid) {
        String kode = plass.indikator().kode();
        Celle celle = celler.get(List.of(sted, kode, plass.alder().kode(), tid));
        return celle == null ? Celle.mangler(sted, kode, tid) : celle;
    }

    private static Optional<Celle> innbyggere(String sted, String tid, Alder alder) {
        return Innbyggere.etter(sted, tid, alder).map(antall -> new Celle(sted, "innbyggere", tid, antall, ""));
    }

    /** The rows of a place. */
    public List<Rad> rader(Sted sted) {
        return rader.getOrDefault(sted.kode(), List.of());
    }

    /** The figure as a line. */
    public Serie serie(Sted sted, Hode hode) {
        return new Serie(
                sted.navn(),
                rader(sted).stream()
                        .map(rad -> new Serie.Punkt(
                                rad.tid(),
                                rad.verdi().verdi(),
                                rad.verdi().tegn(),
                                Figurbygger.forelopig(hode, rad.tid())))
                        .toList());
    }
}
