package no.barnevernsregister.publishing.utgivelse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import no.barnevernsregister.contracts.geografi.Befolkning;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Formel;
import no.barnevernsregister.publishing.nokkeltall.Kategori;
import no.barnevernsregister.publishing.nokkeltall.Kjonn;
import no.barnevernsregister.publishing.nokkeltall.Nokkeltall;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.skjerming.Skjermet;
import no.barnevernsregister.publishing.skjerming.Sted;
import org.jspecify.annotations.Nullable;

/**
 * A cell as everybody may see it.
 *
 * @param kategori {@code ALLE} in a table that is not divided by category
 * @param verdi absent when hidden or when there is none
 * @param tegn empty; {@code :} hidden, {@code .} not applicable, {@code ..} missing
 */
public record Publiserttall(
        String tabell,
        String region,
        String kjonn,
        String alder,
        String kategori,
        String innhold,
        String tid,
        @Nullable BigDecimal verdi,
        String tegn) {

    private static final BigDecimal TUSEN = BigDecimal.valueOf(1_000);
    private static final BigDecimal HUNDRE = BigDecimal.valueOf(100);

    /** Its code of a variable of the table. */
    public String kode(String variabel) {
        return switch (variabel) {
            case "Region" -> region;
            case "Kjonn" -> kjonn;
            case "Alder" -> alder;
            case "Kategori" -> kategori;
            case "ContentsCode" -> innhold;
            case "Tid" -> tid;
            default -> throw new IllegalArgumentException("No table has the variable " + variabel + ".");
        };
    }

    /** All published cells of a release, worked out from protected counts alone. */
    public static List<Publiserttall> av(Skjermet skjermet) {
        List<Publiserttall> alle = new ArrayList<>();
        for (Tabell tabell : Tabell.alle()) {
            for (Nokkeltall nokkeltall : tabell.innhold()) {
                for (String periode : skjermet.perioder()) {
                    for (String region : skjermet.regioner()) {
                        for (Kjonn kjonn : Kjonn.values()) {
                            for (Alder alder : Alder.values()) {
                                var sted = new Sted(nokkeltall.formel().teller(), region, kjonn, alder, periode);
                                alle.add(celle(tabell, nokkeltall, sted, skjermet));
                            }
                        }
                    }
                }
            }
        }
        return alle;
    }

    private static Publiserttall celle(Tabell tabell, Nokkeltall nokkeltall, Sted sted, Skjermet skjermet) {
        if (Tabell.bareSamlet(sted.telling()) && (sted.kjonn() != Kjonn.ALLE || sted.alder() != Alder.ALLE)) {
            return ny(tabell, nokkeltall, sted, null, ".");
        }
        OptionalLong teller = skjermet.tall(sted);
        return switch (nokkeltall.formel()) {
            case Formel.Antall antall ->
                teller.isEmpty()
                        ? ny(tabell, nokkeltall, sted, null, ":")
                        : ny(tabell, nokkeltall, sted, BigDecimal.valueOf(teller.getAsLong()), "");
            case Formel.PerTusenInnbyggere per -> rate(tabell, nokkeltall, sted, teller);
            case Formel.Andel andel -> {
                var nevner = new Sted(andel.av(), sted.region(), sted.kjonn(), sted.alder(), sted.periode());
                yield brok(tabell, nokkeltall, sted, teller, skjermet.tall(nevner), HUNDRE);
            }
        };
    }

    /** Inhabitants are known by age alone, so there is no rate by sex. */
    private static Publiserttall rate(Tabell tabell, Nokkeltall nokkeltall, Sted sted, OptionalLong teller) {
        if (sted.kjonn() != Kjonn.ALLE
                || sted.alder().fra() < 0
                || sted.periode().length() != 4) {
            return ny(tabell, nokkeltall, sted, null, ".");
        }
        OptionalInt innbyggere = innbyggere(sted.region(), Integer.parseInt(sted.periode()) + 1, sted.alder());
        if (innbyggere.isEmpty() || innbyggere.getAsInt() == 0) {
            return ny(tabell, nokkeltall, sted, null, "..");
        }
        return brok(tabell, nokkeltall, sted, teller, OptionalLong.of(innbyggere.getAsInt()), TUSEN);
    }

    /** Hidden where either part is; a part of nothing is no figure. */
    private static Publiserttall brok(
            Tabell tabell, Nokkeltall nokkeltall, Sted sted, OptionalLong teller, OptionalLong nevner, BigDecimal per) {
        if (teller.isEmpty() || nevner.isEmpty()) {
            return ny(tabell, nokkeltall, sted, null, ":");
        }
        if (nevner.getAsLong() == 0) {
            return ny(tabell, nokkeltall, sted, null, ".");
        }
        BigDecimal verdi = BigDecimal.valueOf(teller.getAsLong())
                .multiply(per)
                .divide(BigDecimal.valueOf(nevner.getAsLong()), nokkeltall.desimaler(), RoundingMode.HALF_UP);
        return ny(tabell, nokkeltall, sted, verdi, "");
    }

    /** Inhabitants of a region as it is today on 1 January of a year; empty when they are not known. */
    public static OptionalInt innbyggere(String region, int aar, Alder alder) {
        List<Kommunenummer> medlemmer = region.startsWith("F")
                ? Kommuner.iDag().stream()
                        .filter(kommune -> kommune.fylkesnummer().equals(region.substring(1)))
                        .map(Kommune::nummer)
                        .toList()
                : List.of(new Kommunenummer(region));
        int sum = 0;
        for (Kommunenummer nummer : medlemmer) {
            OptionalInt antall = Befolkning.antall(nummer, aar, alder.fra(), alder.til());
            if (antall.isEmpty()) {
                return OptionalInt.empty();
            }
            sum += antall.getAsInt();
        }
        return OptionalInt.of(sum);
    }

    private static Publiserttall ny(
            Tabell tabell, Nokkeltall nokkeltall, Sted sted, @Nullable BigDecimal verdi, String tegn) {
        return new Publiserttall(
                tabell.id(),
                sted.region(),
                sted.kjonn().kode(),
                sted.alder().kode(),
                Kategori.ALLE.kode(),
                nokkeltall.kode(),
                sted.periode(),
                verdi,
                tegn);
    }
}
