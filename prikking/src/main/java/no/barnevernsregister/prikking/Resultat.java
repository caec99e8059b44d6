package no.barnevernsregister.prikking;

import java.util.List;

/** A protected release: cells in the order of their codes, the proof, and the cost. */
public record Resultat(List<Publisertcelle> celler, Sertifikat sertifikat, Rapport rapport) {
    public Resultat {
        celler = List.copyOf(celler);
    }
}
