package no.barnevernsregister.register.telling;

import java.util.List;

/** A part of the catalogue of counts. */
public record Avsnitt(String tittel, List<Telling> tellinger) {

    public Avsnitt {
        tellinger = List.copyOf(tellinger);
    }
}
