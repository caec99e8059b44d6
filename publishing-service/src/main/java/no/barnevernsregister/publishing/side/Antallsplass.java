package no.barnevernsregister.publishing.side;

import java.util.Optional;
import java.util.stream.Stream;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Grunntall;
import no.barnevernsregister.publishing.nokkeltall.Katalog;
import no.barnevernsregister.publishing.nokkeltall.Kategori;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.nokkeltall.formel.Formel.Antall;

/** Where a figure is published: as a key figure for both sexes and all categories together, for one age group. */
record Antallsplass(Indikator indikator, Alder alder) {

    /** Where a count is published, first of all in the table that it is asked for in. */
    static Optional<Antallsplass> av(Antall antall, Tabell helst) {
        Grunntall telling = Katalog.felles().grunntall(antall.telling()).orElseThrow();
        Alder alder = antall.alder().orElse(telling.aldre().total());
        return Stream.concat(Stream.of(helst), Tabell.alle().stream())
                .filter(tabell ->
                        alder == telling.aldre().total() || tabell.aldre().contains(alder))
                .flatMap(tabell -> tabell.innhold().stream().map(en -> new Indikator(tabell, en)))
                .filter(en -> en.nokkeltall().formel() instanceof Antall det && likt(det, antall))
                .findFirst()
                .map(en -> new Antallsplass(en, alder == telling.aldre().total() ? en.alder() : alder));
    }

    private static boolean likt(Antall publisert, Antall antall) {
        return publisert.alder().isEmpty()
                && publisert.telling().equals(antall.telling())
                && kategori(publisert).equals(kategori(antall));
    }

    private static String kategori(Antall antall) {
        return antall.kategori().orElse(Kategori.ALLE.kode());
    }
}
