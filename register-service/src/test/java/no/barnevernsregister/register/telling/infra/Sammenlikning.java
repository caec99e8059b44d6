package no.barnevernsregister.register.telling.infra;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import no.barnevernsregister.register.orakel.Celle;
import org.jspecify.annotations.Nullable;

/** Where two counts of the same differ. */
final class Sammenlikning {

    /** A cell that is not the same in both; absent where it does not exist. */
    record Forskjell(
            Celle.Sted sted,
            @Nullable Celle orakel,
            @Nullable Celle sql) {

        @Override
        public String toString() {
            return "%s: orakel %s, SQL %s".formatted(sted, tekst(orakel), tekst(sql));
        }

        private static String tekst(@Nullable Celle celle) {
            return celle == null ? "ingen celle" : celle.verdi().toPlainString() + " (" + celle.barn() + " barn)";
        }
    }

    private Sammenlikning() {}

    static List<Forskjell> av(List<Celle> orakel, List<Celle> sql) {
        Map<Celle.Sted, Celle> ene = etterSted(orakel);
        Map<Celle.Sted, Celle> andre = etterSted(sql);
        var steder = new TreeSet<>(ene.keySet());
        steder.addAll(andre.keySet());
        List<Forskjell> forskjeller = new ArrayList<>();
        for (Celle.Sted sted : steder) {
            if (!erLike(ene.get(sted), andre.get(sted))) {
                forskjeller.add(new Forskjell(sted, ene.get(sted), andre.get(sted)));
            }
        }
        return forskjeller;
    }

    private static Map<Celle.Sted, Celle> etterSted(List<Celle> celler) {
        Map<Celle.Sted, Celle> etterSted = new TreeMap<>();
        for (Celle celle : celler) {
            if (etterSted.put(celle.sted(), celle) != null) {
                throw new IllegalArgumentException("To celler på ett sted: " + celle.sted());
            }
        }
        return etterSted;
    }

    private static boolean erLike(@Nullable Celle en, @Nullable Celle annen) {
        return Objects.equals(form(en), form(annen));
    }

    private static @Nullable Celle form(@Nullable Celle celle) {
        return celle == null ? null : new Celle(celle.sted(), celle.verdi().stripTrailingZeros(), celle.barn());
    }
}
