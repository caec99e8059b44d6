package no.barnevernsregister.publishing.side;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnevernsregister.publishing.geografi.Regiontype;
import no.barnevernsregister.publishing.nokkeltall.Inndeling;
import no.barnevernsregister.publishing.nokkeltall.Nokkeltall;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.side.Tallkilde.Hode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has chosen to see of a table.
 *
 * @param steder places, in the order of the choice or of the table
 * @param delt the chosen values of sex, age and category, where the table is divided by them
 */
public record Tabellvalg(
        Tabell tabell,
        Omfang omfang,
        List<Sted> steder,
        Map<Inndeling, List<String>> delt,
        List<String> innhold,
        List<String> perioder) {

    private static final int FLEST_VALGTE = 30;

    /** Which places. */
    public enum Omfang {
        VALGTE,
        FYLKER,
        KOMMUNER
    }

    public Tabellvalg {
        steder = List.copyOf(steder);
        delt = Collections.unmodifiableMap(new LinkedHashMap<>(delt));
        innhold = List.copyOf(innhold);
        perioder = List.copyOf(perioder);
    }

    /** Reads the choices of an address; what is left out, or is not in the table, gets what most people want. */
    public static Tabellvalg les(Tabell tabell, Hode hode, List<Sted> alle, Map<String, List<String>> sporring) {
        Omfang omfang = Stream.of(Omfang.values())
                .filter(en -> sporring.getOrDefault("steder", List.of()).contains(en.name()))
                .findFirst()
                .orElse(sporring.containsKey("region") ? Omfang.VALGTE : Omfang.FYLKER);
        Map<Inndeling, List<String>> delt = new LinkedHashMap<>();
        for (Inndeling inndeling : tabell.inndelinger()) {
            if (inndeling != Inndeling.REGION) {
                List<String> koder = tabell.verdier(inndeling).stream()
                        .map(Tabell.Verdi::kode)
                        .toList();
                String total = tabell.total(inndeling).orElseThrow();
                delt.put(inndeling, blant(koder, sporring.get(felt(inndeling)), List.of(total)));
            }
        }
        List<String> innhold = tabell.innhold().stream().map(Nokkeltall::kode).toList();
        List<String> siste = hode.perioder()
                .subList(
                        Math.max(0, hode.perioder().size() - 3), hode.perioder().size());
        return new Tabellvalg(
                tabell,
                omfang,
                steder(omfang, alle, sporring.getOrDefault("region", List.of())),
                delt,
                blant(innhold, sporring.get("innhold"), innhold.subList(0, Math.min(2, innhold.size()))),
                blant(hode.perioder(), sporring.get("tid"), siste));
    }

    /** The name of the field in which values of a division are chosen. */
    public static String felt(Inndeling inndeling) {
        return inndeling.kode().toLowerCase(Locale.ROOT);
    }

    private static List<Sted> steder(Omfang omfang, List<Sted> alle, List<String> onsket) {
        return switch (omfang) {
            case FYLKER ->
                alle.stream().filter(sted -> sted.type() == Regiontype.FYLKE).toList();
            case KOMMUNER -> alle.stream().filter(Sted::erKommune).toList();
            case VALGTE -> {
                Set<Sted> valgte = onsket.stream()
                        .flatMap(tekst -> Sted.finn(alle, tekst).stream())
                        .limit(FLEST_VALGTE)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
                yield valgte.isEmpty() ? Sted.forste(alle).stream().toList() : List.copyOf(valgte);
            }
        };
    }

    private static List<String> blant(List<String> koder, @Nullable List<String> onsket, List<String> ellers) {
        List<String> valgte = onsket == null
                ? List.of()
                : koder.stream().filter(onsket::contains).toList();
        return valgte.isEmpty() ? ellers : valgte;
    }

    /** The chosen values of a division; the total alone where the table is not divided so. */
    public List<String> valgte(Inndeling inndeling) {
        return delt.getOrDefault(inndeling, List.of(tabell.total(inndeling).orElse("ALLE")));
    }

    /** The same choice in the open API. */
    public String api(String format) {
        var sti = new StringBuilder("/api/v2/tables/")
                .append(tabell.id())
                .append("/data?outputFormat=")
                .append(format);
        legg(sti, "Region", steder.stream().map(Sted::kode).toList());
        delt.forEach((inndeling, koder) -> legg(sti, inndeling.kode(), koder));
        legg(sti, "ContentsCode", innhold);
        legg(sti, "Tid", perioder);
        return sti.toString();
    }

    private static void legg(StringBuilder sti, String variabel, List<String> koder) {
        sti.append("&valuecodes%5B").append(variabel).append("%5D=");
        sti.append(koder.stream().map(Sideramme::kode).collect(Collectors.joining(",")));
    }
}
