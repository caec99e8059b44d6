package no.barnevernsregister.register.uttrekk.kostra;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child in a municipality with all its cases there that were open in the year: one client of the yearly extract.
 *
 * @param nr the lowest number of its cases, by which its objects are found
 * @param barn what stands for the child in the register
 * @param kjonn as the counts have it: 1, 2, or a word
 */
public record Klient(
        long nr,
        String kommune,
        @Nullable String bydel,
        String barn,
        String kjonn,
        @Nullable LocalDate fodt,
        List<Sak> saker) {

    /**
     * A case of the child.
     *
     * @param id its id in the extract
     * @param slutt absent when the case was open at the end of the year
     */
    public record Sak(
            long nr, String id, LocalDate start, @Nullable LocalDate slutt) {}

    public Klient {
        saker = List.copyOf(saker);
    }
}
