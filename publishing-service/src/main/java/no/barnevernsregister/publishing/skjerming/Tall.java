package no.barnevernsregister.publishing.skjerming;

/**
 * A count before protection.
 *
 * @param barn distinct children behind it: the threshold is on these
 */
public record Tall(long verdi, long barn) {

    public static final Tall NULL = new Tall(0, 0);

    public Tall pluss(Tall annet) {
        return new Tall(verdi + annet.verdi, barn + annet.barn);
    }
}
