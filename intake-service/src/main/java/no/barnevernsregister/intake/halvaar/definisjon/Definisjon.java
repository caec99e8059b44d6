package no.barnevernsregister.intake.halvaar.definisjon;

import java.util.List;
import java.util.Optional;
import no.barnevernsregister.intake.halvaar.Halvaar;

/** The form of one round: its sections, points and rules. */
public record Definisjon(Halvaar runde, List<Del> deler, List<Regel> regler) {

    public Definisjon {
        deler = List.copyOf(deler);
        regler = List.copyOf(regler);
    }

    public List<Punkt> punkter() {
        return deler.stream().flatMap(en -> en.punkter().stream()).toList();
    }

    public Optional<Punkt> punkt(String id) {
        return punkter().stream().filter(en -> en.id().equals(id)).findFirst();
    }
}
