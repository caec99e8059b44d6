package no.barnevernsregister.publishing.utgivelse;

import java.math.BigDecimal;
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
}
