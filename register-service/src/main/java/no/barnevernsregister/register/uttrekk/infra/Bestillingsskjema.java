package no.barnevernsregister.register.uttrekk.infra;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import no.barnevernsregister.register.feil.UgyldigForesporsel;
import no.barnevernsregister.register.revisjon.Formaal;
import no.barnevernsregister.register.revisjon.Hvem;
import no.barnevernsregister.register.telling.Periode;
import no.barnevernsregister.register.uttrekk.Filformat;
import no.barnevernsregister.register.uttrekk.Omfang;
import no.barnevernsregister.register.uttrekk.UttrekkId;
import no.barnevernsregister.register.uttrekk.Uttrekksbestilling;
import no.barnevernsregister.register.uttrekk.Uttrekksslag;
import org.jspecify.annotations.Nullable;

/**
 * An order as it is sent.
 *
 * @param kommune the whole country when absent
 * @param kutt five seconds ago when absent, which no row can come before any more
 */
public record Bestillingsskjema(
        @Nullable String slag,
        @Nullable String format,
        @Nullable String kommune,
        @Nullable String periode,
        @Nullable String kutt,
        @Nullable String prosjekt,
        @Nullable String formaal,
        @Nullable String hjemmel) {

    private static final Duration MARGIN = Duration.ofSeconds(5);

    Uttrekksbestilling les(Hvem bestiller, Clock klokke) {
        Instant naa = klokke.instant();
        return new Uttrekksbestilling(
                UttrekkId.ny(naa),
                naa,
                bestiller,
                velg("slag", slag, Uttrekksslag.values()),
                velg("format", format, Filformat.values()),
                kommune == null ? Omfang.LANDET : new Omfang(kommune),
                lesPeriode(),
                kutt == null ? naa.minus(MARGIN) : tidspunkt(kutt),
                prosjekt == null ? "" : prosjekt,
                Formaal.av(formaal, hjemmel));
    }

    private static <E extends Enum<E>> E velg(String felt, @Nullable String tekst, E[] valg) {
        return Arrays.stream(valg)
                .filter(en -> tekst != null && en.name().equals(tekst.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new UgyldigForesporsel("Feltet " + felt + " er ett av " + Arrays.toString(valg) + "."));
    }

    private Periode lesPeriode() {
        try {
            return Periode.av(periode == null ? "" : periode);
        } catch (IllegalArgumentException e) {
            throw new UgyldigForesporsel("Feltet periode er et år eller et halvår, for eksempel 2025 eller 2025H1.");
        }
    }

    private static Instant tidspunkt(String tekst) {
        try {
            return Instant.parse(tekst);
        } catch (DateTimeException e) {
            throw new UgyldigForesporsel("Feltet kutt er et tidspunkt i UTC, for eksempel 2026-02-01T10:00:00Z.");
        }
    }
}
