package no.barnevernsregister.publishing.side;

import java.util.List;
import java.util.OptionalInt;
import java.util.Optional;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.side.Tallkilde.Hode;
import no.barnevernsregister.publishing.utgivelse.Publiserttall;

/** The key figures that a municipality is presented by, the way of a child through the service. */
final class Profil {

    private static final List<String> KODER =
            List.of("MeldingerPer1000", "AndelInnen3Mnd", "BarnMedTiltakPer1000", "BarnMedTiltakSluttPer1000");

    private Profil() {}

    static List<Indikator> indikatorer() {
        return KODER.stream().flatMap(kode -> Indikator.finn(kode).stream()).toList();
    }

    /** Inhabitants of 0 to 24 years on 1 January after the newest year. */
    static Optional<Long> innbyggere(String nummer, Hode hode) {
        OptionalInt antall = Publiserttall.innbyggere(
                nummer, Integer.parseInt(hode.sistePeriode().substring(0, 4)) + 1, Alder.FRA_0_TIL_24);
        return antall.isPresent() ? Optional.of((long) antall.getAsInt()) : Optional.empty();
    }
}
