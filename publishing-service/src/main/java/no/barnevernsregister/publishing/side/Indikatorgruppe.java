package no.barnevernsregister.publishing.side;

import java.util.List;
import no.barnevernsregister.publishing.nokkeltall.Tabell;

/** The key figures of a table, as a list to choose from. */
public record Indikatorgruppe(String id, String navn, List<Valg> nokkeltall) {

    /** A key figure with its own page. */
    public record Valg(String kode, String navn) {
        public String adresse() {
            return "/indikator/" + kode;
        }
    }

    public Indikatorgruppe {
        nokkeltall = List.copyOf(nokkeltall);
    }

    public static List<Indikatorgruppe> alle(Ord ord) {
        return Tabell.alle().stream()
                .map(tabell -> new Indikatorgruppe(
                        tabell.id(),
                        Indikatorord.tabell(ord, tabell),
                        tabell.innhold().stream()
                                .map(en -> new Indikator(tabell, en))
                                .map(en -> new Valg(en.kode(), new Indikatorord(ord, en).navn()))
                                .toList()))
                .toList();
    }
}
