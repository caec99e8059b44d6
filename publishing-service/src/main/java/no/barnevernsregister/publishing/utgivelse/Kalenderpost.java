package no.barnevernsregister.publishing.utgivelse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.publishing.utgivelse.Utgave.Slag;
import no.barnevernsregister.publishing.utgivelse.Utgave.Stadium;

/**
 * A promise to readers: which figures come, and when.
 *
 * @param publiseres the promised instant
 */
public record Kalenderpost(
        UUID id, String navn, Slag slag, Stadium stadium, List<String> perioder, Instant publiseres) {

    public static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** Official figures come at this time of the day. */
    public static final LocalTime KLOKKESLETT = LocalTime.of(8, 0);

    public Kalenderpost {
        perioder = List.copyOf(perioder);
        if (navn.isBlank() || perioder.isEmpty()) {
            throw new IllegalArgumentException("En utgivelse må ha navn og minst én periode.");
        }
        krevPerioder(slag, perioder);
    }

    /** The instant of publication on a day. */
    public static Instant morgenen(LocalDate dag) {
        return dag.atTime(KLOKKESLETT).atZone(OSLO).toInstant();
    }

    /**
     * Whether these are periods of the kind.
     *
     * @throws IllegalArgumentException when one is not
     */
    public static void krevPerioder(Slag slag, List<String> perioder) {
        String form = slag == Slag.AAR ? "[0-9]{4}" : "[0-9]{4}H[12]";
        if (!perioder.stream().allMatch(periode -> periode.matches(form))) {
            throw new IllegalArgumentException(
                    slag == Slag.AAR
                            ? "Perioder er kalenderår, for eksempel 2025."
                            : "Perioder er halvår, for eksempel 2026H1.");
        }
    }
}
