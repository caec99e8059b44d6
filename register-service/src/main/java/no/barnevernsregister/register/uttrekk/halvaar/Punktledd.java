package no.barnevernsregister.register.uttrekk.halvaar;

import java.util.Set;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import org.jspecify.annotations.Nullable;

/**
 * A part of a point of the half-year form: a count, added or taken away.
 *
 * @param kategori the one that counts; absent when all do
 * @param aldersgrupper the disjoint groups that count
 * @param forrige whether the half-year before is meant, whose end is this one's beginning
 */
public record Punktledd(
        String punkt,
        int fortegn,
        String telling,
        @Nullable String kategori,
        Set<String> aldersgrupper,
        boolean forrige) {

    public Punktledd {
        aldersgrupper = Set.copyOf(aldersgrupper);
    }

    boolean gjelder(Tellingscelle celle, boolean iForrige) {
        return forrige == iForrige
                && telling.equals(celle.tellingId())
                && (kategori == null || kategori.equals(celle.kategori()))
                && aldersgrupper.contains(celle.aldersgruppe());
    }
}
