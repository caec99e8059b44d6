package no.barnevernsregister.register.sak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Konklusjon;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import org.jspecify.annotations.Nullable;

/**
 * An object of a case as a row.
 *
 * @param tabell where it is kept
 * @param verdier the table's own columns in order, after the case's number and the object's id
 */
public record Objektrad(Tabell tabell, UUID id, List<@Nullable Object> verdier) {

    /** The tables of objects and their own columns. */
    public enum Tabell {
        PERSONALIA,
        MELDING,
        UNDERSOKELSE,
        TILTAK;

        public List<String> kolonner() {
            return switch (this) {
                case PERSONALIA -> List.of("start_dato", "fodt", "kjonn", "barn");
                case MELDING -> List.of("migrert_id", "start_dato", "slutt_dato", "konklusjon");
                case UNDERSOKELSE ->
                    List.of("migrert_id", "start_dato", "slutt_dato", "konklusjon", "utvidet_frist", "medvirkning");
                case TILTAK ->
                    List.of(
                            "migrert_id",
                            "start_dato",
                            "slutt_dato",
                            "kategori",
                            "lov",
                            "kapittel",
                            "paragraf",
                            "ledd",
                            "jmfr");
            };
        }
    }

    /** Gives what stands for a child in the register. */
    @FunctionalInterface
    public interface Barnenokkel {
        String av(Personalia personalia);
    }

    /** Two rows that print alike are alike; the print is kept so that an unchanged object is left as it is. */
    public String avtrykk() {
        return verdier.toString();
    }

    /** The rows of a case; deleted objects have none. */
    public static List<Objektrad> av(Sak sak, Barnenokkel barnenokkel) {
        Sak levende = sak.levende();
        List<Objektrad> rader = new ArrayList<>();
        levende.personalia().forEach(en -> rader.add(personalia(en, barnenokkel)));
        levende.melding().forEach(en -> rader.add(melding(en)));
        levende.undersokelse().forEach(en -> rader.add(undersokelse(en)));
        levende.tiltak().forEach(en -> rader.add(tiltak(en)));
        return rader;
    }

    private static Objektrad personalia(Personalia en, Barnenokkel barnenokkel) {
        return rad(Tabell.PERSONALIA, en.id(), en.startDato(), en.fodseldato(), en.kjonn(), barnenokkel.av(en));
    }

    private static Objektrad melding(Melding en) {
        var slutt = en.konklusjon();
        return rad(
                Tabell.MELDING,
                en.id(),
                en.migrertId(),
                en.startDato(),
                slutt == null ? null : slutt.sluttDato(),
                slutt == null ? null : slutt.kode());
    }

    private static Objektrad undersokelse(Undersokelse en) {
        var slutt = en.konklusjon();
        var frist = en.utvidetFrist();
        var medvirkning = en.barnetsMedvirkning();
        return rad(
                Tabell.UNDERSOKELSE,
                en.id(),
                en.migrertId(),
                en.startDato(),
                slutt == null ? null : slutt.sluttDato(),
                slutt == null ? null : slutt.kode(),
                frist == null ? null : frist.innvilget(),
                medvirkning == null ? null : medvirkning.medvirkningType());
    }

    private static Objektrad tiltak(Tiltak en) {
        Konklusjon slutt = en.konklusjon();
        Lovhjemmel lov = en.lovhjemmel();
        return rad(
                Tabell.TILTAK,
                en.id(),
                en.migrertId(),
                en.startDato(),
                slutt == null ? null : slutt.sluttDato(),
                en.kategori().kode(),
                lov.lov(),
                lov.kapittel(),
                lov.paragraf(),
                String.join(",", lov.ledd()),
                String.join(
                        ",",
                        en.jmfrLovhjemmel().stream().map(Objektrad::paragraf).toList()));
    }

    private static String paragraf(Lovhjemmel lov) {
        return lov.lov() + " " + lov.kapittel() + "-" + lov.paragraf();
    }

    private static Objektrad rad(Tabell tabell, UUID id, @Nullable Object... verdier) {
        return new Objektrad(tabell, id, Collections.unmodifiableList(Arrays.asList(verdier)));
    }
}
