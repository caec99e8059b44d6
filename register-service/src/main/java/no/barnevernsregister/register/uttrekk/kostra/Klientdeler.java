package no.barnevernsregister.register.uttrekk.kostra;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnevernsregister.contracts.kostra.Flytting;
import no.barnevernsregister.contracts.kostra.Melding;
import no.barnevernsregister.contracts.kostra.Plan;
import no.barnevernsregister.contracts.kostra.Tiltak;
import no.barnevernsregister.contracts.kostra.Undersokelse;

/**
 * The objects of a client as they come from the register: reports up to the end of the year, and what of the rest was alive
 * in the year. What ended later has no end.
 */
public final class Klientdeler {

    /** A relation between a report and an investigation. */
    public record Par(UUID melding, UUID undersokelse) {}

    final Map<UUID, Melding> meldinger = new LinkedHashMap<>();
    final Map<UUID, Undersokelse> undersokelser = new LinkedHashMap<>();
    final List<Par> par = new ArrayList<>();
    final List<Plan> planer = new ArrayList<>();
    final List<Tiltak> tiltak = new ArrayList<>();
    final List<Flytting> flyttinger = new ArrayList<>();

    public void leggTil(UUID nokkel, Melding en) {
        meldinger.put(nokkel, en);
    }

    public void leggTil(UUID nokkel, Undersokelse en) {
        undersokelser.put(nokkel, en);
    }

    public void leggTil(Par en) {
        par.add(en);
    }

    public void leggTil(Plan en) {
        planer.add(en);
    }

    public void leggTil(Tiltak en) {
        tiltak.add(en);
    }

    public void leggTil(Flytting en) {
        flyttinger.add(en);
    }
}
