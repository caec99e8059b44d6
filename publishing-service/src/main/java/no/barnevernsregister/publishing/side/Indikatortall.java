package no.barnevernsregister.publishing.side;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.side.Tallkilde.Celle;
import no.barnevernsregister.publishing.side.Tallkilde.Hode;
import no.barnevernsregister.publishing.utgivelse.Publiserttall;

/**
 * A key figure for some places, period by period, with the count and the whole behind it.
 *
 * @param rader by place, oldest period first
 */
public record Indikatortall(Indikator indikator, Alder alder, Map<String, List<Rad>> rader) {

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
        Alder alder = alder(indikator);
        List<String> innhold = new ArrayList<>(List.of(indikator.kode()));
        indikator.antall().ifPresent(en -> innhold.add(en.kode()));
        indikator.helhet().ifPresent(en -> innhold.add(en.kode()));
        Map<List<String>, Celle> celler = new HashMap<>();
        kilde.celler(hode, indikator.tabell().id(), innhold, alder.kode(), steder)
                .forEach(celle -> celler.put(List.of(celle.region(), celle.innhold(), celle.tid()), celle));
        Map<String, List<Rad>> rader = new LinkedHashMap<>();
        for (String sted : steder) {
            rader.put(
                    sted,
                    hode.perioder().stream()
                            .map(tid -> new Rad(
                                    tid,
                                    finn(celler, sted, indikator, tid),
                                    indikator.antall().map(en -> finn(celler, sted, en, tid)),
                                    indikator.perInnbygger()
                                            ? innbyggere(sted, tid, alder)
                                            : indikator.helhet().map(en -> finn(celler, sted, en, tid))))
                            .toList());
        }
        return new Indikatortall(indikator, alder, rader);
    }

    private static Celle finn(Map<List<String>, Celle> celler, String sted, Indikator indikator, String tid) {
        Celle celle = celler.get(List.of(sted, indikator.kode(), tid));
        return celle == null ? Celle.mangler(sted, indikator.kode(), tid) : celle;
    }

    private static Optional<Celle> innbyggere(String sted, String tid, Alder alder) {
        OptionalInt antall = tid.length() == 4 && alder.fra() >= 0
                ? Publiserttall.innbyggere(sted, Integer.parseInt(tid) + 1, alder)
                : OptionalInt.empty();
        return antall.isPresent()
                ? Optional.of(new Celle(sted, "innbyggere", tid, BigDecimal.valueOf(antall.getAsInt()), ""))
                : Optional.empty();
    }

    /** The ages that the figure is about, as its readers know it. */
    static Alder alder(Indikator indikator) {
        return switch (indikator.nokkeltall().formel().teller()) {
            case "barn_med_tiltak", "barn_med_tiltak_per_slutt" -> Alder.FRA_0_TIL_24;
            case "meldinger_mottatt" -> Alder.FRA_0_TIL_17;
            default -> Alder.ALLE;
        };
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
