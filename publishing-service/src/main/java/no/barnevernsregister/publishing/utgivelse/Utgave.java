package no.barnevernsregister.publishing.utgivelse;

import java.util.HashSet;
import java.util.List;
import no.barnevernsregister.contracts.typer.BestillingId;
import org.jspecify.annotations.Nullable;

/**
 * Which edition of the figures a release is.
 *
 * @param erstatter the release whose place it takes; absent for a first edition
 * @param merknad what readers are told about why it takes that place
 */
public record Utgave(
        Slag slag,
        Stadium stadium,
        Versjon versjon,
        @Nullable BestillingId erstatter,
        @Nullable String merknad) {

    /** What a release covers. */
    public enum Slag {
        AAR,
        HALVAAR
    }

    /** Whether the figures may still change because reports come in. */
    public enum Stadium {
        FORELOPIG,
        ENDELIG
    }

    public Utgave {
        if (erstatter != null && (merknad == null || merknad.isBlank())) {
            throw new IllegalArgumentException(
                    "En ny versjon må ha en merknad som sier hva som er nytt eller rettet. Den vises til alle.");
        }
    }

    /** The first edition of a release. */
    public static Utgave forste(Slag slag, Stadium stadium) {
        return new Utgave(slag, stadium, Versjon.FORSTE, null, null);
    }

    /**
     * The edition that takes the place of a release.
     *
     * @throws IllegalArgumentException when final figures would become provisional, or nothing is said about why
     */
    public static Utgave etter(Utgivelse forrige, List<String> perioder, Stadium stadium, String merknad) {
        Utgave gammel = forrige.utgave();
        if (gammel.stadium() == Stadium.ENDELIG && stadium == Stadium.FORELOPIG) {
            throw new IllegalArgumentException("Endelige tall kan ikke bli foreløpige igjen.");
        }
        Versjon versjon = gammel.stadium() == stadium
                ? new HashSet<>(perioder).equals(new HashSet<>(forrige.perioder()))
                        ? gammel.versjon().nyRetting()
                        : gammel.versjon().nyUnder()
                : gammel.versjon().nyHoved();
        return new Utgave(gammel.slag(), stadium, versjon, forrige.id(), merknad);
    }
}
