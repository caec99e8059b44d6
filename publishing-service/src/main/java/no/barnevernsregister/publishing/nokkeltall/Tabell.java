package no.barnevernsregister.publishing.nokkeltall;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.publishing.nokkeltall.Formel.Andel;
import no.barnevernsregister.publishing.nokkeltall.Formel.Antall;
import no.barnevernsregister.publishing.nokkeltall.Formel.PerTusenInnbyggere;

/**
 * A published table: key figures by region and year, and by what else it is divided by.
 *
 * @param ligner the table of Statistics Norway that users will know it by
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

    private static final List<Tabell> ALLE = List.of(
            new Tabell(
                    "BV001",
                    new Tekst(
                            "Barn med barnevernstiltak",
                            "Barn med barnevernstiltak",
                            "Children with child welfare measures"),
                    "12275",
                    List.of(Kjonn.values()),
                    List.of(Alder.values()),
                    List.of(Kategori.ALLE),
                    List.of(
                            new Nokkeltall(
                                    "BarnMedTiltak",
                                    new Tekst(
                                            "Barn med tiltak i løpet av året",
                                            "Barn med tiltak i løpet av året",
                                            "Children with measures during the year"),
                                    new Tekst("barn", "barn", "children"),
                                    0,
                                    new Antall("barn_med_tiltak")),
                            new Nokkeltall(
                                    "BarnMedTiltakPer1000",
                                    new Tekst(
                                            "Barn med tiltak i løpet av året per 1 000 innbyggere",
                                            "Barn med tiltak i løpet av året per 1 000 innbyggjarar",
                                            "Children with measures during the year per 1 000 inhabitants"),
                                    new Tekst(
                                            "per 1 000 innbyggere", "per 1 000 innbyggjarar", "per 1 000 inhabitants"),
                                    1,
                                    new PerTusenInnbyggere("barn_med_tiltak")),
                            new Nokkeltall(
                                    "BarnMedTiltakSlutt",
                                    new Tekst(
                                            "Barn med tiltak per 31. desember",
                                            "Barn med tiltak per 31. desember",
                                            "Children with measures on 31 December"),
                                    new Tekst("barn", "barn", "children"),
                                    0,
                                    new Antall("barn_med_tiltak_per_slutt")),
                            new Nokkeltall(
                                    "BarnMedTiltakSluttPer1000",
                                    new Tekst(
                                            "Barn med tiltak per 31. desember per 1 000 innbyggere",
                                            "Barn med tiltak per 31. desember per 1 000 innbyggjarar",
                                            "Children with measures on 31 December per 1 000 inhabitants"),
                                    new Tekst(
                                            "per 1 000 innbyggere", "per 1 000 innbyggjarar", "per 1 000 inhabitants"),
                                    1,
                                    new PerTusenInnbyggere("barn_med_tiltak_per_slutt")))),
            new Tabell(
                    "BV002",
                    new Tekst("Undersøkelser", "Undersøkingar", "Investigations"),
                    "12286",
                    List.of(Kjonn.values()),
                    List.of(Alder.values()),
                    List.of(Kategori.ALLE),
                    List.of(
                            new Nokkeltall(
                                    "Undersokelser",
                                    new Tekst(
                                            "Avsluttede undersøkelser",
                                            "Avslutta undersøkingar",
                                            "Concluded investigations"),
                                    new Tekst("undersøkelser", "undersøkingar", "investigations"),
                                    0,
                                    new Antall("undersokelser_avsluttet")),
                            new Nokkeltall(
                                    "Innen3Mnd",
                                    new Tekst(
                                            "Undersøkelser avsluttet innen tre måneder",
                                            "Undersøkingar avslutta innan tre månader",
                                            "Investigations concluded within three months"),
                                    new Tekst("undersøkelser", "undersøkingar", "investigations"),
                                    0,
                                    new Antall("undersokelser_innen_3_mnd")),
                            new Nokkeltall(
                                    "AndelInnen3Mnd",
                                    new Tekst(
                                            "Andel undersøkelser avsluttet innen tre måneder",
                                            "Del undersøkingar avslutta innan tre månader",
                                            "Share of investigations concluded within three months"),
                                    new Tekst("prosent", "prosent", "per cent"),
                                    1,
                                    new Andel("undersokelser_innen_3_mnd", "undersokelser_avsluttet", false)))),
            new Tabell(
                    "BV003",
                    new Tekst("Bekymringsmeldinger", "Bekymringsmeldingar", "Referrals"),
                    "12615",
                    List.of(Kjonn.values()),
                    List.of(Alder.values()),
                    List.of(Kategori.ALLE),
                    List.of(
                            new Nokkeltall(
                                    "Meldinger",
                                    new Tekst("Mottatte meldinger", "Mottekne meldingar", "Referrals received"),
                                    new Tekst("meldinger", "meldingar", "referrals"),
                                    0,
                                    new Antall("meldinger_mottatt")),
                            new Nokkeltall(
                                    "MeldingerPer1000",
                                    new Tekst(
                                            "Mottatte meldinger per 1 000 innbyggere",
                                            "Mottekne meldingar per 1 000 innbyggjarar",
                                            "Referrals received per 1 000 inhabitants"),
                                    new Tekst(
                                            "per 1 000 innbyggere", "per 1 000 innbyggjarar", "per 1 000 inhabitants"),
                                    1,
                                    new PerTusenInnbyggere("meldinger_mottatt")))));

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

    public static List<Tabell> alle() {
        return ALLE;
    }

    /** The table of that id, whatever the case of its letters. */
    public static Optional<Tabell> finn(String id) {
        return ALLE.stream().filter(tabell -> tabell.id().equalsIgnoreCase(id)).findFirst();
    }

    /** The shares of all tables. */
    public static List<Andel> andeler() {
        return ALLE.stream()
                .flatMap(tabell -> tabell.innhold().stream())
                .map(Nokkeltall::formel)
                .filter(Andel.class::isInstance)
                .map(Andel.class::cast)
                .toList();
    }

    /**
     * Whether a count is published for all sexes and ages together only. A share gives away the part, the whole and what is left
     * of it, and by sex and age there is so little left that most of both would have to be hidden.
     */
    public static boolean bareSamlet(String telling) {
        return andeler().stream().anyMatch(andel -> andel.telling().equals(telling));
    }

    /** The counts that the tables need. */
    public static List<String> tellinger() {
        return ALLE.stream()
                .flatMap(tabell -> tabell.innhold().stream())
                .map(nokkeltall -> nokkeltall.formel().teller())
                .distinct()
                .toList();
    }
}
