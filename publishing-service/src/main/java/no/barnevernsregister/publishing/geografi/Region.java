package no.barnevernsregister.publishing.geografi;

import java.util.List;
import no.barnevernsregister.publishing.nokkeltall.Tekst;

/**
 * A region that figures may be about.
 *
 * @param kode a municipality's number, {@code F} and a county's, {@code EAK} and {@code EAKUO} the country with and without Oslo,
 *     {@code EKG01} a KOSTRA group, {@code STR1} a size class, {@code BR1} a child welfare region, {@code ASSS}
 * @param offisielt all official forms of the name where there is more than one; else empty
 * @param medlemmer the municipalities of today that it is made of, by number; itself for a municipality
 */
public record Region(String kode, Tekst navn, String offisielt, Regiontype type, List<String> medlemmer) {

    public Region {
        medlemmer = List.copyOf(medlemmer);
    }

    public boolean erKommune() {
        return type == Regiontype.KOMMUNE;
    }
}
