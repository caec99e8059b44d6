package no.barnevernsregister.publishing.nokkeltall;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A published table: key figures by region and year, and by what else it is divided by.
 *
 * @param ligner the table of Statistics Norway, or the report, that users will know it by
 * @param kjonn sexes; {@code ALLE} alone when it is not divided by sex
 * @param aldre age groups with their total last; {@code ALLE} alone when it is not divided by age
 * @param kategorier categories; {@code ALLE} alone when it is not divided by category
 */
public record Tabell(
        String id,
        Tekst navn,
        String ligner,
        List<Kjonn> kjonn,
        List<Alder> aldre,
        List<Kategori> kategorier,
        List<Nokkeltall> innhold) {

    /** A value of a variable. */
    public record Verdi(String kode, Tekst navn) {}

    public Tabell {
        kjonn = List.copyOf(kjonn);
        aldre = List.copyOf(aldre);
        kategorier = List.copyOf(kategorier);
        innhold = List.copyOf(innhold);
    }

    /** What it is divided by, in the order of its variables. In all cells the others are {@code ALLE}. */
    public List<Inndeling> inndelinger() {
        return Arrays.stream(Inndeling.values())
                .filter(en -> en == Inndeling.REGION || verdier(en).size() > 1)
                .toList();
    }

    /** The values of sex, age or category; regions are the release's. */
    public List<Verdi> verdier(Inndeling inndeling) {
        return switch (inndeling) {
            case REGION -> List.of();
            case KJONN ->
                kjonn.stream().map(en -> new Verdi(en.kode(), en.navn())).toList();
            case ALDER ->
                aldre.stream().map(en -> new Verdi(en.kode(), en.navn())).toList();
            case KATEGORI ->
                kategorier.stream().map(en -> new Verdi(en.kode(), en.navn())).toList();
        };
    }

    /** The value that stands for all when the variable is left out; empty for regions. */
    public Optional<String> total(Inndeling inndeling) {
        return switch (inndeling) {
            case REGION -> Optional.empty();
            case KJONN -> Optional.of(Kjonn.ALLE.kode());
            case ALDER -> Optional.of(aldre.getLast().kode());
            case KATEGORI -> Optional.of(Kategori.ALLE.kode());
        };
    }

    /** The number of the table of Statistics Norway that it resembles; empty where users know it from a report. */
    public Optional<String> statistikkbanktabell() {
        return Optional.of(ligner).filter(en -> en.chars().allMatch(Character::isDigit));
    }

    public static List<Tabell> alle() {
        return Katalog.felles().tabeller();
    }

    /** The table of that id, whatever the case of its letters. */
    public static Optional<Tabell> finn(String id) {
        return alle().stream()
                .filter(tabell -> tabell.id().equalsIgnoreCase(id))
                .findFirst();
    }

    /** The key figure of that code, whatever the case of its letters. */
    public Optional<Nokkeltall> nokkeltall(String kode) {
        return innhold.stream().filter(en -> en.kode().equalsIgnoreCase(kode)).findFirst();
    }
}
