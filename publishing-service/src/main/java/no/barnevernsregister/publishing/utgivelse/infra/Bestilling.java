package no.barnevernsregister.publishing.utgivelse.infra;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.publishing.utgivelse.Utgave.Slag;
import no.barnevernsregister.publishing.utgivelse.Utgave.Stadium;
import org.jspecify.annotations.Nullable;

/**
 * An order of a release, as JSON or from the form.
 *
 * @param kutt now when absent
 * @param slag years when absent; a new edition is of the same kind as what it replaces
 * @param stadium final when absent
 * @param erstatter the release whose place it is to take
 * @param merknad what readers are told about why
 * @param kalenderpost the promise that it is to keep
 */
public record Bestilling(
        @Nullable String navn,
        @Nullable List<String> perioder,
        @Nullable Instant kutt,
        @Nullable Slag slag,
        @Nullable Stadium stadium,
        @Nullable String erstatter,
        @Nullable String merknad,
        @Nullable UUID kalenderpost) {

    Slag valgtSlag() {
        return slag == null ? Slag.AAR : slag;
    }

    Stadium valgtStadium() {
        return stadium == null ? Stadium.ENDELIG : stadium;
    }

    List<String> valgtePerioder() {
        return perioder == null ? List.of() : perioder;
    }

    String sagtMerknad() {
        return merknad == null ? "" : merknad.strip();
    }
}
