package no.barnevernsregister.publishing.nokkeltall.formel;

import no.barnevernsregister.publishing.nokkeltall.Alder;

/** The words that a formula may use. */
public interface Formelordliste {

    boolean harTelling(String id);

    boolean harKategori(String telling, String kode);

    /** Whether the count is published for an age group. */
    boolean harAlder(String telling, Alder alder);

    boolean harSerie(String id);
}
