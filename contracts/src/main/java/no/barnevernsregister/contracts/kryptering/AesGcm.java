package no.barnevernsregister.contracts.kryptering;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM: a fresh vector of 12 bytes before the cipher text, a tag of 16 bytes after it. */
final class AesGcm {

    static final int NOKKELLENGDE = 32;

    private static final int VEKTORLENGDE = 12;
    private static final int TAGG_BITER = 128;
    private static final SecureRandom TILFELDIG = new SecureRandom();

    private AesGcm() {}

    static byte[] tilfeldigNokkel() {
        byte[] nokkel = new byte[NOKKELLENGDE];
        TILFELDIG.nextBytes(nokkel);
        return nokkel;
    }

    static byte[] lukk(byte[] nokkel, byte[] klartekst, byte[] tilknyttet) throws GeneralSecurityException {
        byte[] vektor = new byte[VEKTORLENGDE];
        TILFELDIG.nextBytes(vektor);
        Cipher chiffer = chiffer(Cipher.ENCRYPT_MODE, nokkel, vektor, tilknyttet);
        byte[] ut = Arrays.copyOf(vektor, VEKTORLENGDE + chiffer.getOutputSize(klartekst.length));
        chiffer.doFinal(klartekst, 0, klartekst.length, ut, VEKTORLENGDE);
        return ut;
    }

    static byte[] apne(byte[] nokkel, byte[] innhold, byte[] tilknyttet) throws GeneralSecurityException {
        if (innhold.length < VEKTORLENGDE) {
            throw new GeneralSecurityException("Too short to hold a vector");
        }
        byte[] vektor = Arrays.copyOf(innhold, VEKTORLENGDE);
        return chiffer(Cipher.DECRYPT_MODE, nokkel, vektor, tilknyttet)
                .doFinal(innhold, VEKTORLENGDE, innhold.length - VEKTORLENGDE);
    }

    private static Cipher chiffer(int retning, byte[] nokkel, byte[] vektor, byte[] tilknyttet)
            throws GeneralSecurityException {
        Cipher chiffer = Cipher.getInstance("AES/GCM/NoPadding");
        chiffer.init(retning, new SecretKeySpec(nokkel, "AES"), new GCMParameterSpec(TAGG_BITER, vektor));
        chiffer.updateAAD(tilknyttet);
        return chiffer;
    }
}
