package no.barnevernsregister.intake.organisasjon;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import org.jspecify.annotations.Nullable;

/** Makes an organisation of texts by field, as a row of a file or a form has them; an empty text is no value. */
public final class Organisasjonsfelter {

    /** The fields, in the order of a file. */
    public static final List<String> ALLE = List.of(
            "organisasjonsnummer",
            "navn",
            "kommune",
            "bydel",
            "medlemmer",
            "leverandor",
            "kanal",
            "konverteringsaar",
            "gyldig_fra");

    private final Map<String, String> felter;

    private Organisasjonsfelter(Map<String, String> felter) {
        this.felter = felter;
    }

    /**
     * The organisation.
     *
     * @throws UgyldigOrganisasjon when a field is missing or wrong
     */
    public static Organisasjon tolk(Map<String, String> felter) {
        return new Organisasjonsfelter(felter).tolk();
    }

    /** The fields of an organisation, as a form shows them. */
    public static Map<String, String> av(Organisasjon en) {
        return Map.of(
                "organisasjonsnummer", en.organisasjonsnummer().verdi(),
                "navn", en.navn(),
                "kommune", en.kommune().verdi(),
                "bydel", tekst(en.bydel()),
                "medlemmer",
                        String.join(
                                " ",
                                en.medlemmer().stream()
                                        .map(Kommunenummer::verdi)
                                        .toList()),
                "leverandor", tekst(en.leverandor()),
                "kanal", en.kanal().name(),
                "konverteringsaar", tekst(en.konverteringsaar()),
                "gyldig_fra", en.gyldigFra().toString());
    }

    private Organisasjon tolk() {
        return new Organisasjon(
                krevd("organisasjonsnummer", Organisasjonsnummer::new, "Skriv de ni sifrene i organisasjonsnummeret."),
                felt("navn"),
                krevd("kommune", Kommunenummer::new, "Skriv de fire sifrene i kommunenummeret."),
                valgfri("bydel", Bydelsnummer::new, "Skriv de to sifrene i bydelsnummeret, eller la feltet stå tomt."),
                medlemmer(),
                valgfri(
                        "leverandor",
                        Organisasjonsnummer::new,
                        "Skriv leverandørens organisasjonsnummer, eller la feltet stå tomt."),
                krevd("kanal", Kanal::valueOf, "Skriv FAGSYSTEM eller KOSTRA."),
                valgfri(
                        "konverteringsaar",
                        Integer::valueOf,
                        "Skriv konverteringsåret med fire sifre, eller la feltet stå tomt."),
                krevd("gyldig_fra", LocalDate::parse, "Skriv datoen slik: 2026-01-01."));
    }

    private List<Kommunenummer> medlemmer() {
        return tolk(
                "medlemmer",
                tekst -> Stream.of(tekst.split("[ ,]+"))
                        .filter(en -> !en.isEmpty())
                        .map(Kommunenummer::new)
                        .toList(),
                "Skriv kommunenumrene med mellomrom mellom, for eksempel 3203 3205.");
    }

    private <T> T krevd(String navn, Function<String, T> les, String setning) {
        return tolk(navn, les, setning);
    }

    private <T> @Nullable T valgfri(String navn, Function<String, T> les, String setning) {
        return felt(navn).isEmpty() ? null : tolk(navn, les, setning);
    }

    private <T> T tolk(String navn, Function<String, T> les, String setning) {
        try {
            return les.apply(felt(navn));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new UgyldigOrganisasjon(navn, setning);
        }
    }

    private String felt(String navn) {
        return felter.getOrDefault(navn, "").strip();
    }

    private static String tekst(@Nullable Object verdi) {
        return verdi == null ? "" : verdi.toString();
    }
}
