package no.barnevernsregister.publishing.nokkeltall;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A count as it is protected and published, put together of counts of the register.
 *
 * @param aldre who it is about
 * @param etterKjonn whether it is published by sex and age
 * @param kategorier what it is the sum of; none when it is published as it is
 * @param kategoriEtterAlder whether the categories are published by age
 * @param kilder the register's counts that make it; none when its categories do
 * @param barnkilde the count of the register with the distinct children behind the sum of categories, where a child may be in several
 * @param delAv a published count that it is a part of, so that the two are protected together
 */
public record Grunntall(
        String id,
        Tekst navn,
        Tekst enhet,
        Aldre aldre,
        boolean etterKjonn,
        List<Del> kategorier,
        boolean kategoriEtterAlder,
        List<Kilde> kilder,
        Optional<String> barnkilde,
        Optional<String> delAv) {

    /** A category and the counts of the register that make it. */
    public record Del(Kategori kategori, List<Kilde> kilder) {
        public Del {
            kilder = List.copyOf(kilder);
        }
    }

    /**
     * A count of the register, added or taken away.
     *
     * @param koder its categories that count; none when all do
     */
    public record Kilde(boolean trekkesFra, String telling, Set<String> koder) {
        public Kilde {
            koder = Set.copyOf(koder);
        }

        public boolean har(String kategori) {
            return koder.isEmpty() || koder.contains(kategori);
        }
    }

    public Grunntall {
        kategorier = List.copyOf(kategorier);
        kilder = List.copyOf(kilder);
    }

    /** The parts that inner cells have: its categories, or one that is everything. */
    public List<Del> deler() {
        return kategorier.isEmpty() ? List.of(new Del(Kategori.ALLE, kilder)) : kategorier;
    }

    public boolean harKategori(String kode) {
        return kategorier.stream().anyMatch(del -> del.kategori().kode().equals(kode));
    }

    /** Whether it is published for an age group, of one category or of all. */
    public boolean harAlder(Alder alder, boolean enKategori) {
        return alder == aldre.total()
                || ((enKategori ? kategoriEtterAlder : etterKjonn || kategoriEtterAlder)
                        && aldre.grupper().contains(alder));
    }

    /** Whether it is published there. */
    public boolean har(Kjonn kjonn, Alder alder, String kategori) {
        boolean alle = kategori.equals(Kategori.ALLE.kode());
        return (kjonn == Kjonn.ALLE || (etterKjonn && alle))
                && harAlder(alder, !alle)
                && (alle || harKategori(kategori));
    }

    /** The register's counts that it needs. */
    public Stream<String> tellinger() {
        return Stream.concat(
                deler().stream().flatMap(del -> del.kilder().stream()).map(Kilde::telling), barnkilde.stream());
    }
}
