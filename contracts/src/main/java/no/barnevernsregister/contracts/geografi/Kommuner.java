package no.barnevernsregister.contracts.geografi;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;

/** The municipalities from 2013 on (Statistisk sentralbyrå, Klass 131). */
public final class Kommuner {

    private static final List<Kommune> ALLE =
            Csv.les("/geografi/kommuner.csv").stream().map(Kommuner::les).toList();
    private static final Map<Kommunenummer, Kommune> ETTER_NUMMER =
            ALLE.stream().collect(Collectors.toUnmodifiableMap(Kommune::nummer, en -> en));
    private static final Map<Organisasjonsnummer, List<Kommune>> ETTER_ORGANISASJON =
            ALLE.stream().collect(Collectors.groupingBy(Kommune::organisasjonsnummer));
    private static final Map<String, String> FYLKER = Csv.les("/geografi/fylker.csv").stream()
            .collect(Collectors.toUnmodifiableMap(rad -> rad.felt("fylkesnummer"), rad -> rad.felt("navn")));

    private static final Map<Kommunenummer, List<Kommunenummer>> BLE_TIL =
            Csv.les("/geografi/kommune_endringer.csv").stream()
                    .collect(Collectors.groupingBy(
                            rad -> Kommunenummer.av(rad.felt("fra_nummer")),
                            Collectors.mapping(rad -> Kommunenummer.av(rad.felt("til_nummer")), Collectors.toList())));

    /** Ålesund was one municipality from 2020 to 2023; what went into it before came out of it on one side each. */
    private static final Map<String, String> GJENNOM_ALESUND =
            Map.of("1534", "1580", "1504", "1508", "1523", "1508", "1529", "1508", "1546", "1508");

    private Kommuner() {}

    /** The municipality that has, or had, this number; no number was used twice. */
    public static Optional<Kommune> finn(Kommunenummer nummer) {
        return Optional.ofNullable(ETTER_NUMMER.get(nummer));
    }

    /** Those of today, by number. */
    public static List<Kommune> iDag() {
        return ALLE.stream().filter(en -> en.gyldigTil() == null).toList();
    }

    /** All that are valid on a day, by number. */
    public static List<Kommune> paaDato(LocalDate dag) {
        return ALLE.stream().filter(en -> en.gjelder(dag)).toList();
    }

    /**
     * The numbers of today that an old number's figures belong to: one for a municipality that was renumbered or merged,
     * several for one that was split, whose figures cannot be placed without a share.
     */
    public static List<Kommunenummer> iDag(Kommunenummer nummer) {
        String rettVei = GJENNOM_ALESUND.get(nummer.verdi());
        if (rettVei != null) {
            return List.of(new Kommunenummer(rettVei));
        }
        List<Kommunenummer> neste = BLE_TIL.getOrDefault(nummer, List.of());
        return neste.isEmpty()
                ? List.of(nummer)
                : neste.stream()
                        .flatMap(etter -> iDag(etter).stream())
                        .distinct()
                        .sorted()
                        .toList();
    }

    /**
     * Every number whose figures belong, whole or in part, where this one's do: its own, and those of the municipalities it
     * was renumbered from, made of or became. What is said of a service holds for all of them.
     */
    public static List<Kommunenummer> alleNumre(Kommunenummer nummer) {
        List<Kommunenummer> iDag = iDag(nummer);
        return Stream.concat(Stream.of(nummer), ETTER_NUMMER.keySet().stream())
                .filter(en -> !Collections.disjoint(iDag(en), iDag))
                .distinct()
                .sorted()
                .toList();
    }

    /** All numbers that an organisation has had; empty when no municipality has the organisation number. */
    public static List<Kommune> medOrganisasjonsnummer(Organisasjonsnummer nummer) {
        return ETTER_ORGANISASJON.getOrDefault(nummer, List.of());
    }

    /** The name of a county, valid or ended; empty when there is none of that number. */
    public static Optional<String> fylkesnavn(String fylkesnummer) {
        return Optional.ofNullable(FYLKER.get(fylkesnummer));
    }

    private static Kommune les(Csv.Rad rad) {
        Kommunenummer nummer = Kommunenummer.av(rad.felt("kommunenummer"));
        String kjent = rad.felt("organisasjonsnummer");
        String til = rad.felt("gyldig_til");
        return new Kommune(
                nummer,
                rad.felt("navn"),
                rad.felt("navn_flersprakelig"),
                rad.felt("fylkesnummer"),
                kjent.isEmpty() ? syntetisk(nummer) : new Organisasjonsnummer(kjent),
                kjent.isEmpty(),
                LocalDate.parse(rad.felt("gyldig_fra")),
                til.isEmpty() ? null : LocalDate.parse(til));
    }

    private static Organisasjonsnummer syntetisk(Kommunenummer nummer) {
        return IntStream.range(0, 1_000)
                .mapToObj(i -> "2%s%03d%d".formatted(nummer, i / 10, i % 10))
                .flatMap(sifre -> lag(sifre).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Organisasjonsnummer> lag(String sifre) {
        try {
            return Optional.of(new Organisasjonsnummer(sifre));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
