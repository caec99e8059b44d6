package no.barnevernsregister.publishing.skjerming;

import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.publishing.nokkeltall.Grunntall;
import no.barnevernsregister.publishing.nokkeltall.Kategori;
import no.barnevernsregister.publishing.nokkeltall.Kjonn;

/**
 * A table in which a count is shown.
 *
 * @param dimensjoner of {@code kommune}, {@code kjonn}, {@code alder} and {@code kategori}; beside them stands always the year
 */
public record Visning(List<String> dimensjoner) {

    /** The tables of a count; cells that two of them show are the same. */
    public static List<Visning> av(Grunntall telling) {
        List<Visning> svar = new ArrayList<>();
        if (telling.etterKjonn()) {
            svar.add(new Visning(List.of("kommune", "kjonn", "alder")));
        }
        if (!telling.kategorier().isEmpty()) {
            svar.add(new Visning(
                    telling.kategoriEtterAlder()
                            ? List.of("kommune", "alder", "kategori")
                            : List.of("kommune", "kategori")));
        }
        return svar.isEmpty() ? List.of(new Visning(List.of("kommune"))) : svar;
    }

    /** Whether a place of the count is in it. */
    public boolean har(Grunntall telling, Sted sted) {
        return (sted.kjonn() == Kjonn.ALLE || dimensjoner.contains("kjonn"))
                && (sted.alder() == telling.aldre().total() || dimensjoner.contains("alder"))
                && (sted.kategori().equals(Kategori.ALLE.kode()) || dimensjoner.contains("kategori"));
    }

    /** Its name where counts share their variables. */
    public String navn() {
        return "telling*" + String.join("*", dimensjoner) + "*aar";
    }
}
