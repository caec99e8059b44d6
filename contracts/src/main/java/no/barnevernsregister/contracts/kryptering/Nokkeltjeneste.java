package no.barnevernsregister.contracts.kryptering;

/**
 * Keeps the keys that wrap data keys; they never leave it.
 *
 * <p>Locally a folder of key files ({@link FilNokkeltjeneste}); in production a key service in the network.
 */
public interface Nokkeltjeneste {

    /** Wraps a data key with the named key, which is made the first time it is asked for. */
    byte[] pakkInn(String nokkelnavn, byte[] datanokkel);

    /**
     * Unwraps a data key.
     *
     * @throws Krypteringsfeil when the key is gone or does not fit
     */
    byte[] pakkUt(String nokkelnavn, byte[] innpakket);
}
