package no.barnevernsregister.register.identitet;

/**
 * Stands for a person everywhere outside the vault.
 *
 * @param verdi key version and 128 bits of a keyed hash, for example {@code k1:0f…} with 32 hexadecimal digits
 */
public record Pseudonym(String verdi) {

    public Pseudonym {
        if (!verdi.matches("k[0-9]+:[0-9a-f]{32}")) {
            throw new IllegalArgumentException("Ikke et pseudonym.");
        }
    }

    @Override
    public String toString() {
        return verdi;
    }
}
