package no.barnevernsregister.prikking;

import java.time.LocalDate;
import java.util.List;

/**
 * Cells that are published although a rule would hide them (P10). They are not protected; all others still are, and the
 * release is refused when the exemption gives one of those away.
 *
 * @param telling name of the count
 * @param koder one per dimension: a code, the name of a level for all codes of it, or empty for all
 * @param begrunnelse why
 * @param eier who answers for it
 * @param dato when it was decided
 */
public record Unntak(String telling, List<String> koder, String begrunnelse, String eier, LocalDate dato) {
    public Unntak {
        koder = List.copyOf(koder);
        if (begrunnelse.isBlank() || eier.isBlank()) {
            throw new IllegalArgumentException("The exemption of " + koder + " needs a reason and an owner.");
        }
    }
}
