package no.barnevernsregister.publishing.side;

import java.util.List;
import no.barnevernsregister.publishing.nokkeltall.Tekst;

/** A period from which a figure is not the same thing as before, and why: the period stands first in the text. */
public record Brudd(String periode, Tekst hvorfor) {

    /** Those that a series of these periods runs across. */
    public static List<Brudd> i(Indikator indikator, List<String> perioder) {
        Tekst tekst = indikator.nokkeltall().omtale().brudd();
        int kolon = tekst.nb().indexOf(':');
        return kolon < 0 || perioder.indexOf(tekst.nb().substring(0, kolon)) <= 0
                ? List.of()
                : List.of(new Brudd(tekst.nb().substring(0, kolon), tekst));
    }
}
