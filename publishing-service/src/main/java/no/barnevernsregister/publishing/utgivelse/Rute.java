package no.barnevernsregister.publishing.utgivelse;

import java.util.Optional;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Grunntall;
import no.barnevernsregister.publishing.nokkeltall.Katalog;
import no.barnevernsregister.publishing.nokkeltall.Kategori;
import no.barnevernsregister.publishing.nokkeltall.Kjonn;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.nokkeltall.formel.Formel;
import no.barnevernsregister.publishing.skjerming.Sted;

/** A cell of a table: which place a count in a formula has there. */
record Rute(Tabell tabell, String region, Kjonn kjonn, Alder alder, Kategori kategori, String periode) {

    /** The place of a count; empty when the count is not published so. */
    Optional<Sted> sted(Formel.Antall antall) {
        Grunntall telling = Katalog.felles().grunntall(antall.telling()).orElseThrow();
        Alder denne = antall.alder()
                .orElse(alder == tabell.aldre().getLast() ? telling.aldre().total() : alder);
        String kode = antall.kategori().orElse(kategori.kode());
        return telling.har(kjonn, denne, kode)
                ? Optional.of(new Sted(telling.id(), region, kjonn, denne, kode, periode))
                : Optional.empty();
    }

    /** The ages of inhabitants; empty when none are known for the cell. */
    Optional<Alder> alder(Formel.Befolkning befolkning) {
        return befolkning.alder().or(() -> Optional.of(alder)).filter(en -> kjonn == Kjonn.ALLE && en.fra() >= 0);
    }

    /** Whether a formula says something here: each count is published so, and one of them is of this category. */
    boolean harMening(Formel formel) {
        boolean folger = kategori.equals(Kategori.ALLE)
                || formel.antall().stream().anyMatch(antall -> antall.kategori().isEmpty());
        return folger
                && formel.antall().stream().allMatch(antall -> sted(antall).isPresent())
                && (kjonn == Kjonn.ALLE
                        || formel.antall().stream()
                                .allMatch(antall -> antall.alder().isEmpty()))
                && formel.ledd()
                        .filter(Formel.Befolkning.class::isInstance)
                        .allMatch(ledd -> alder((Formel.Befolkning) ledd).isPresent());
    }
}
