package no.barnevernsregister.register.innsyn;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the register holds about one person, and everybody who has looked.
 *
 * @param tid when it was read
 * @param ider what the vault holds
 * @param saker the cases whose child the person is, with their whole history
 * @param tidligereSaker cases that once named this person as their child and now name somebody else
 * @param oppslag reads and entries that picked out these cases or this person
 * @param vide reads that went through all cases of a place or of the country
 */
public record Innsynssvar(
        Instant tid,
        List<Id> ider,
        List<Innsynssak> saker,
        List<TidligereSak> tidligereSaker,
        List<Oppslag> oppslag,
        List<VidLesing> vide) {

    /** A number or another id that the vault holds, with the pseudonym that stands for it in the register. */
    public record Id(
            String slag,
            String nummer,
            String pseudonym,
            @Nullable Instant fra) {}

    /**
     * A case.
     *
     * @param tabeller each table's rows, oldest first, from column to value; empty columns are left out
     * @param innhold the whole content of each version, free text included
     */
    public record Innsynssak(
            long nr,
            String sakId,
            String kommune,
            Map<String, List<Map<String, Verdi>>> tabeller,
            List<Innhold> innhold) {}

    /**
     * A version's content.
     *
     * @param xml as it was sent and merged; absent when its key is destroyed, and it can be read by nobody
     */
    public record Innhold(
            int versjon,
            Instant kjentFra,
            boolean venter,
            @Nullable String xml) {}

    /** Only what it once said of this person; the rest of the case is about somebody else. */
    public record TidligereSak(String sakId, String kommune, List<Map<String, Verdi>> personalia) {}

    /** An entry of the audit log that names one of the cases or the person. */
    public record Oppslag(
            Instant tid,
            String slag,
            String hvem,
            String rolle,
            String sporring,
            @Nullable String formaal,
            @Nullable String hjemmel) {}

    /** Reads of the same kind that did not pick out the person but could reach the cases. */
    public record VidLesing(
            String hvem,
            String rolle,
            String sporring,
            @Nullable String formaal,
            @Nullable String hjemmel,
            long ganger,
            Instant forste,
            Instant siste) {}

    /** How many rows it gives out. */
    public long rader() {
        return ider.size()
                + oppslag.size()
                + saker.stream()
                        .mapToLong(en -> en.innhold().size()
                                + en.tabeller().values().stream()
                                        .mapToLong(List::size)
                                        .sum())
                        .sum()
                + tidligereSaker.stream()
                        .mapToLong(en -> en.personalia().size())
                        .sum();
    }
}
