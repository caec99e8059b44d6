package no.barnevernsregister.publishing.nokkeltall;

import java.util.List;
import java.util.Optional;
import no.barnevernsregister.publishing.nokkeltall.Formel.Andel;
import no.barnevernsregister.publishing.nokkeltall.Formel.Antall;
import no.barnevernsregister.publishing.nokkeltall.Formel.PerTusenInnbyggere;

/**
 * A published table: key figures by region, sex, age and year.
 *
 * @param ligner the table of Statistics Norway that users will know it by
 */
public record Tabell(String id, String navn, String ligner, List<Nokkeltall> innhold) {

    private static final List<Tabell> ALLE = List.of(
            new Tabell(
                    "BV001",
                    "Barn med barnevernstiltak",
                    "12275",
                    List.of(
                            new Nokkeltall(
                                    "BarnMedTiltak",
                                    "Barn med tiltak i løpet av året",
                                    "Barn med tiltak i løpet av året",
                                    "barn",
                                    0,
                                    new Antall("barn_med_tiltak")),
                            new Nokkeltall(
                                    "BarnMedTiltakPer1000",
                                    "Barn med tiltak i løpet av året per 1 000 innbyggere",
                                    "Barn med tiltak i løpet av året per 1 000 innbyggjarar",
                                    "per 1 000 innbyggere",
                                    1,
                                    new PerTusenInnbyggere("barn_med_tiltak")),
                            new Nokkeltall(
                                    "BarnMedTiltakSlutt",
                                    "Barn med tiltak per 31. desember",
                                    "Barn med tiltak per 31. desember",
                                    "barn",
                                    0,
                                    new Antall("barn_med_tiltak_per_slutt")),
                            new Nokkeltall(
                                    "BarnMedTiltakSluttPer1000",
                                    "Barn med tiltak per 31. desember per 1 000 innbyggere",
                                    "Barn med tiltak per 31. desember per 1 000 innbyggjarar",
                                    "per 1 000 innbyggere",
                                    1,
                                    new PerTusenInnbyggere("barn_med_tiltak_per_slutt")))),
            new Tabell(
                    "BV002",
                    "Undersøkelser",
                    "12286",
                    List.of(
                            new Nokkeltall(
                                    "Undersokelser",
                                    "Avsluttede undersøkelser",
                                    "Avslutta undersøkingar",
                                    "undersøkelser",
                                    0,
                                    new Antall("undersokelser_avsluttet")),
                            new Nokkeltall(
                                    "Innen3Mnd",
                                    "Undersøkelser avsluttet innen tre måneder",
                                    "Undersøkingar avslutta innan tre månader",
                                    "undersøkelser",
                                    0,
                                    new Antall("undersokelser_innen_3_mnd")),
                            new Nokkeltall(
                                    "AndelInnen3Mnd",
                                    "Andel undersøkelser avsluttet innen tre måneder",
                                    "Del undersøkingar avslutta innan tre månader",
                                    "prosent",
                                    1,
                                    new Andel("undersokelser_innen_3_mnd", "undersokelser_avsluttet", false)))),
            new Tabell(
                    "BV003",
                    "Bekymringsmeldinger",
                    "12615",
                    List.of(
                            new Nokkeltall(
                                    "Meldinger",
                                    "Mottatte meldinger",
                                    "Mottekne meldingar",
                                    "meldinger",
                                    0,
                                    new Antall("meldinger_mottatt")),
                            new Nokkeltall(
                                    "MeldingerPer1000",
                                    "Mottatte meldinger per 1 000 innbyggere",
                                    "Mottekne meldingar per 1 000 innbyggjarar",
                                    "per 1 000 innbyggere",
                                    1,
                                    new PerTusenInnbyggere("meldinger_mottatt")))));

    public Tabell {
        innhold = List.copyOf(innhold);
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
