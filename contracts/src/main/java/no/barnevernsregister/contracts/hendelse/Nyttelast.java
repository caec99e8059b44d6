package no.barnevernsregister.contracts.hendelse;

import no.barnevernsregister.contracts.kryptering.Kryptert;

/**
 * One part of an encrypted payload; a payload over {@value #STORSTE_DEL} bytes travels in several, in order.
 *
 * @param nummer this part, from 1
 * @param antall how many parts there are
 * @param sha256 hash of the whole payload in the clear, 64 hexadecimal digits
 */
public record Nyttelast(int nummer, int antall, String sha256, Kryptert del) {

    /** The most bytes of payload in the clear that one event carries. */
    public static final int STORSTE_DEL = 512 * 1024;

    public Nyttelast {
        if (nummer < 1 || nummer > antall) {
            throw new IllegalArgumentException("Del " + nummer + " av " + antall + " finnes ikke.");
        }
    }
}
