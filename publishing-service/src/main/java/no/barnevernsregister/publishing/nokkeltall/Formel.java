package no.barnevernsregister.publishing.nokkeltall;

/** How a key figure is worked out from counts of the register. */
public sealed interface Formel {

    /** A count as it is. */
    record Antall(String telling) implements Formel {}

    /** A count for each thousand inhabitants of the same ages on 1 January of the year after. */
    record PerTusenInnbyggere(String telling) implements Formel {}

    /**
     * A count as per cent of another that it is a part of.
     *
     * @param omBarnet whether 100 per cent would tell something about each child, and not only about the service
     */
    record Andel(String telling, String av, boolean omBarnet) implements Formel {}

    /** The count whose suppression the figure follows. */
    default String teller() {
        return switch (this) {
            case Antall antall -> antall.telling();
            case PerTusenInnbyggere per -> per.telling();
            case Andel andel -> andel.telling();
        };
    }
}
