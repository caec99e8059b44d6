package no.barnevernsregister.publishing.tabell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.publishing.utgivelse.Publiserttall;

/** A selection as single cells, for the pages. */
public final class Celler {

    private Celler() {}

    /** The cells of a selection; a variable that was left out stands with its total. */
    public static List<Publiserttall> av(Tabellkube kube, String tabell, Utvalg utvalg) {
        int[] steder = Datasett.celler(utvalg, kube);
        List<Publiserttall> celler = new ArrayList<>(steder.length);
        Map<String, String> koder = new HashMap<>();
        for (int nummer = 0; nummer < steder.length; nummer++) {
            int rest = nummer;
            for (int i = utvalg.deler().size() - 1; i >= 0; i--) {
                Utvalg.Del del = utvalg.deler().get(i);
                int antall = del.verdier().size();
                koder.put(
                        del.variabel().kode(), del.verdier().get(rest % antall).kode());
                rest /= antall;
            }
            int celle = steder[nummer];
            celler.add(new Publiserttall(
                    tabell,
                    koder.getOrDefault("Region", ""),
                    koder.getOrDefault("Kjonn", "ALLE"),
                    koder.getOrDefault("Alder", "ALLE"),
                    koder.getOrDefault("Kategori", "ALLE"),
                    koder.getOrDefault("ContentsCode", ""),
                    koder.getOrDefault("Tid", ""),
                    kube.harVerdi(celle) ? kube.verdi(celle) : null,
                    kube.tegn(celle)));
        }
        return celler;
    }
}
