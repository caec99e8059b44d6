package no.barnevernsregister.publishing.side;

import java.util.List;
import java.util.Optional;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Kategori;
import no.barnevernsregister.publishing.nokkeltall.Nokkeltall;
import no.barnevernsregister.publishing.nokkeltall.Tabell;

/**
 * A key figure for both sexes, all categories and all ages of its table together, with the figures that it must be shown with: the
 * count behind a rate, and what it is a part of.
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

    /** The ages that it is about; {@code ALLE} where its table is not divided by age. */
    public Alder alder() {
        return tabell.aldre().getLast();
    }

    /** The count that a rate or share is worked out from; empty when it is not published by itself. */
    Optional<Antallsplass> antall() {
        return brok().flatMap(brok -> Antallsplass.av(brok.teller(), tabell));
    }

    /** What a share is a share of. */
    Optional<Antallsplass> helhet() {
        return brok().flatMap(brok ->
                brok instanceof Brok.Andel andel ? Antallsplass.av(andel.helhet(), tabell) : Optional.empty());
    }

    /** The ages of the inhabitants that it is a rate of. */
    Optional<Alder> innbyggere() {
        return brok().flatMap(brok -> brok instanceof Brok.PerInnbygger per
                ? Optional.of(per.innbyggere().alder().orElse(alder()))
                : Optional.empty());
    }

    /** Whether both what it counts and what that is held against can be shown. */
    boolean harBakgrunn() {
        return antall().isPresent() && (helhet().isPresent() || innbyggere().isPresent());
    }

    /** Whether it is each category's share of all of them, so that it says nothing of all together. */
    boolean etterKategori() {
        return brok().filter(brok -> brok instanceof Brok.Andel(var teller, var helhet)
                        && teller.kategori().isEmpty()
                        && helhet.kategori().equals(Optional.of(Kategori.ALLE.kode()))
                        && teller.telling().equals(helhet.telling()))
                .isPresent();
    }

    private Optional<Brok> brok() {
        return Brok.av(nokkeltall.formel());
    }
}
