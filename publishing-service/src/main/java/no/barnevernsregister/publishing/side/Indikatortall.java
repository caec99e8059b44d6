package no.barnevernsregister.publishing.side;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.side.Tallkilde.Celle;
import no.barnevernsregister.publishing.side.Tallkilde.Hode;

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
        return Innbyggere.etter(sted, tid, alder).map(antall -> new Celle(sted, "innbyggere", tid, antall, ""));
    }

    /** The ages that the figure is about: those of a report of concern are under 18, else the widest there are. */
    static Alder alder(Indikator indikator) {
        List<Alder> aldre = indikator.tabell().aldre();
        String teller = indikator.nokkeltall().formel().teller();
        if (Tabell.bareSamlet(teller)
                || Tabell.andeler().stream().anyMatch(en -> en.av().equals(teller))) {
            return aldre.getLast();
        }
        if (teller.equals("meldinger_mottatt") && aldre.contains(Alder.FRA_0_TIL_17)) {
            return Alder.FRA_0_TIL_17;
        }
        return videst(indikator.tabell());
    }

    /** The widest range of ages of a table; its total when it has none. */
    static Alder videst(Tabell tabell) {
        return tabell.aldre().stream()
                .filter(alder -> alder.fra() >= 0)
                .max(Comparator.comparingInt(alder -> alder.til() - alder.fra()))
                .orElse(tabell.aldre().getLast());
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
