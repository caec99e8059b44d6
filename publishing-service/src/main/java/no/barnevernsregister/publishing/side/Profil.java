package no.barnevernsregister.publishing.side;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.side.Tallkilde.Hode;

/** The key figures that a municipality is presented by, the way of a child through the service. */
final class Profil {

    private static final List<String> KODER =
            List.of("MeldingerPer1000", "AndelInnen3Mnd", "BarnMedTiltakPer1000", "BarnMedTiltakSluttPer1000");

    private Profil() {}

    static List<Indikator> indikatorer() {
        return KODER.stream().flatMap(kode -> Indikator.finn(kode).stream()).toList();
    }

    /** Inhabitants of 0 to 24 years on 1 January after the newest year. */
    static Optional<BigDecimal> innbyggere(String nummer, Hode hode) {
        return Innbyggere.etter(nummer, hode.sistePeriode(), Alder.FRA_0_TIL_24);
    }
}
