package no.barnevernsregister.publishing.side;

import java.util.List;
import java.util.Optional;
import no.barnevernsregister.publishing.nokkeltall.Formel;
import no.barnevernsregister.publishing.nokkeltall.Nokkeltall;
import no.barnevernsregister.publishing.nokkeltall.Tabell;

/**
 * A key figure together with the figures that it must be shown with: the count behind a rate, and what it is a part of.
 *
 * @param tabell the table that they all stand in
 */
public record Indikator(Tabell tabell, Nokkeltall nokkeltall) {

    /** All key figures of all tables. */
    public static List<Indikator> alle() {
        return Tabell.alle().stream()
                .flatMap(tabell -> tabell.innhold().stream().map(nokkeltall -> new Indikator(tabell, nokkeltall)))
                .toList();
    }

    public static Optional<Indikator> finn(String kode) {
        return alle().stream().filter(en -> en.kode().equalsIgnoreCase(kode)).findFirst();
    }

    public String kode() {
        return nokkeltall.kode();
    }

    /** The count that a rate or share is worked out from. */
    public Optional<Indikator> antall() {
        return nokkeltall.formel() instanceof Formel.Antall
                ? Optional.empty()
                : telling(nokkeltall.formel().teller());
    }

    /** What a share is a share of. */
    public Optional<Indikator> helhet() {
        return nokkeltall.formel() instanceof Formel.Andel andel ? telling(andel.av()) : Optional.empty();
    }

    public boolean perInnbygger() {
        return nokkeltall.formel() instanceof Formel.PerTusenInnbyggere;
    }

    private Optional<Indikator> telling(String telling) {
        return tabell.innhold().stream()
                .filter(en -> en.formel().equals(new Formel.Antall(telling)))
                .findFirst()
                .map(en -> new Indikator(tabell, en));
    }
}
