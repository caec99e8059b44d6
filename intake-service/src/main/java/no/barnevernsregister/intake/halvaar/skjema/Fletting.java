package no.barnevernsregister.intake.halvaar.skjema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two people's changes brought together field by field, so that neither loses anything.
 *
 * @param endringer what is to be stored
 * @param konflikter fields that both have changed, to different values; nothing of them is stored
 */
public record Fletting(Map<Felt, String> endringer, List<Konflikt> konflikter) {

    /** Both values of a field. */
    public record Konflikt(Felt felt, String min, Svar deres) {}

    public Fletting {
        endringer = Map.copyOf(endringer);
        konflikter = List.copyOf(konflikter);
    }

    /**
     * Brings them together.
     *
     * @param fra what stood in the form when the sender got it
     * @param naa what stands in it now
     * @param sendt what the sender has in it
     */
    public static Fletting flett(Map<Felt, String> fra, Map<Felt, Svar> naa, Map<Felt, String> sendt) {
        Map<Felt, String> endringer = new TreeMap<>();
        List<Konflikt> konflikter = new ArrayList<>();
        new TreeMap<>(sendt).forEach((felt, min) -> {
            String utgangspunkt = fra.getOrDefault(felt, "");
            Svar lagret = naa.get(felt);
            String deres = lagret == null ? "" : lagret.verdi();
            if (min.equals(utgangspunkt) || min.equals(deres)) {
                return;
            }
            if (lagret == null || deres.equals(utgangspunkt)) {
                endringer.put(felt, min);
            } else {
                konflikter.add(new Konflikt(felt, min, lagret));
            }
        });
        return new Fletting(endringer, konflikter);
    }
}
