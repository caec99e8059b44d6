package no.barnevernsregister.prikking;

import java.util.List;

/** Everything that one release publishes, protected as one system. */
public record Problem(
        List<Dimensjon> dimensjoner, List<Tabell> tabeller, List<Indrecelle> celler, Innstillinger innstillinger) {
    public Problem {
        dimensjoner = List.copyOf(dimensjoner);
        tabeller = List.copyOf(tabeller);
        celler = List.copyOf(celler);
    }
}
