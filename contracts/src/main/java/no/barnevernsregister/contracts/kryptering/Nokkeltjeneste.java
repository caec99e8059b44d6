package no.barnevernsregister.contracts.kryptering;

/**
 * Keeps the keys that wrap data keys; they never leave it.
 *
 * <p>Locally a folder of key files ({@link FilNokkeltjeneste}); in production a key service in the network ({@link
 * VaultNokkeltjeneste}). Every method may throw {@link NokkeltjenesteSvarerIkke}.
 */
public interface Nokkeltjeneste {

    /** Wraps a data key with the newest version of the named key, which is made the first time it is asked for. */
    byte[] pakkInn(String nokkelnavn, byte[] datanokkel);

    /**
     * Unwraps a data key, whichever version wrapped it.
     *
     * @throws Krypteringsfeil when the key is gone or does not fit
     */
    byte[] pakkUt(String nokkelnavn, byte[] innpakket);

    /** Gives the key a new version, which wraps from now on; the older ones still unwrap. */
    void roter(String nokkelnavn);

    /** Destroys the key with all its versions: whatever they wrapped is unreadable for ever. */
    void odelegg(String nokkelnavn);
}
