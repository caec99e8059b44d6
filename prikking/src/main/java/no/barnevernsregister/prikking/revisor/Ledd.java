package no.barnevernsregister.prikking.revisor;

import java.util.List;

/**
 * A published cell in the derivation of a hidden one.
 *
 * @param faktor what its value is multiplied with, a whole number or a fraction such as {@code -1/2}
 * @param celle its codes
 */
public record Ledd(String faktor, List<String> celle) {
    public Ledd {
        celle = List.copyOf(celle);
    }
}
