package no.barnevernsregister.register.orakel;

import java.time.Instant;

/**
 * A conversion as the register learned of it. A later one for the same place takes its place.
 *
 * @param kjentFra when it did
 * @param bydel empty for the whole municipality
 * @param aar the first year that case messages count
 */
public record Kjentkonvertering(Instant kjentFra, String kommune, String bydel, int aar) {

    Sted sted() {
        return new Sted(kommune, bydel);
    }
}
