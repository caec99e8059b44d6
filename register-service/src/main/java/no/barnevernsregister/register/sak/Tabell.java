package no.barnevernsregister.register.sak;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tables of a case's objects, and of the parts of those that repeat, with their own columns in order. */
public enum Tabell {
    PERSONALIA("start_dato date, fodt date, kjonn text, barn text"),
    MELDING("start_dato date, slutt_dato date, konklusjon text"),
    MELDING_MELDER(MELDING, "kode text"),
    MELDING_SAKSINNHOLD(MELDING, "kode text"),
    UNDERSOKELSE("start_dato date, slutt_dato date, konklusjon text, utvidet_frist_dato date, utvidet_frist text,"
            + " medvirkning_dato date, medvirkning text"),
    UNDERSOKELSE_VEDTAKSGRUNNLAG(UNDERSOKELSE, "kode text"),
    PLAN("start_dato date, slutt_dato date, plantype text"),
    PLAN_EVALUERING(PLAN, "utfort_dato date"),
    TILTAK("start_dato date, slutt_dato date, kategori text, opphevelse text, " + Lovverdier.KOLONNER),
    TILTAK_JMFR_LOVHJEMMEL(TILTAK, Lovverdier.KOLONNER),
    TILTAK_GRUNNLAG(TILTAK, "kode text"),
    TILTAK_TILSYN_ANSVARLIG(TILTAK, "id uuid, start_dato date, ansvarlig_kommune text"),
    TILTAK_TILSYN_HYPPIGHET(TILTAK, "id uuid, start_dato date, kode text"),
    TILTAK_TILSYN_UTFORT(TILTAK, "id uuid, utfort_dato date"),
    TILTAK_OPPFOLGING_HYPPIGHET(TILTAK, "id uuid, start_dato date, kode text"),
    TILTAK_OPPFOLGING_UTFORT(TILTAK, "id uuid, utfort_dato date"),
    VEDTAK("start_dato date, slutt_dato date, " + Lovverdier.KOLONNER),
    VEDTAK_JMFR_LOVHJEMMEL(VEDTAK, Lovverdier.KOLONNER),
    VEDTAK_STATUS(VEDTAK, "id uuid, endret_dato date, kode text"),
    VEDTAK_KRAV(VEDTAK, "id uuid, start_dato date, slutt_dato date, konklusjon text"),
    ETTERVERN("tilbud_sendt_dato date, slutt_dato date, konklusjon text"),
    OVERSENDELSE_FYLKESNEMND("start_dato date, " + Lovverdier.KOLONNER),
    OVERSENDELSE_FYLKESNEMND_JMFR_LOVHJEMMEL(OVERSENDELSE_FYLKESNEMND, Lovverdier.KOLONNER),
    FLYTTING("slutt_dato date, arsak_fra text, flytting_til text"),
    RELASJON("fra_id text, fra_type text, til_id uuid, til_type text, fra_objekt uuid, til_objekt uuid"),
    SLETTET("type text, objekt_id uuid, slutt_dato date");

    /** A column and its SQL type; values of type {@code text[]} are written with commas between. */
    public record Kolonne(String navn, String type) {}

    private final @Nullable Tabell objekt;
    private final String kolonner;

    Tabell(String kolonner) {
        this(null, kolonner);
    }

    Tabell(@Nullable Tabell objekt, String kolonner) {
        this.objekt = objekt;
        this.kolonner = kolonner;
    }

    /** The tables of objects, parts left out. */
    public static List<Tabell> objekttabeller() {
        return Arrays.stream(values()).filter(tabell -> tabell.objekt == null).toList();
    }

    /** The name in the database. */
    public String navn() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column that holds the id of the object; in a part's table it names the object that the part is of. */
    public String idKolonne() {
        return (objekt == null ? this : objekt).navn() + "_id";
    }

    /** The table's own columns in order. */
    public List<Kolonne> kolonner() {
        return Arrays.stream(kolonner.split(", "))
                .map(kolonne -> kolonne.split(" "))
                .map(kolonne -> new Kolonne(kolonne[0], kolonne[1]))
                .toList();
    }
}
