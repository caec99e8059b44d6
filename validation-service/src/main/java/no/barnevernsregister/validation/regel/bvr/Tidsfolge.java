package no.barnevernsregister.validation.regel.bvr;

import java.time.LocalDate;
import no.barnevernsregister.contracts.bvr.EttervernKonklusjon;
import no.barnevernsregister.contracts.bvr.Konklusjon;
import no.barnevernsregister.contracts.bvr.KravKonklusjon;
import no.barnevernsregister.contracts.bvr.UndersokelseKonklusjon;
import org.jspecify.annotations.Nullable;

/** The order of two days of which either may be absent. An absent day is neither before nor after any other. */
final class Tidsfolge {

    private Tidsfolge() {}

    /** Whether the one is a later day than the other; the same day is not. */
    static boolean etter(@Nullable LocalDate en, @Nullable LocalDate annen) {
        return en != null && annen != null && en.isAfter(annen);
    }

    static @Nullable LocalDate slutt(@Nullable Konklusjon konklusjon) {
        return konklusjon == null ? null : konklusjon.sluttDato();
    }

    static @Nullable LocalDate slutt(@Nullable UndersokelseKonklusjon konklusjon) {
        return konklusjon == null ? null : konklusjon.sluttDato();
    }

    static @Nullable LocalDate slutt(@Nullable KravKonklusjon konklusjon) {
        return konklusjon == null ? null : konklusjon.sluttDato();
    }

    static @Nullable LocalDate slutt(@Nullable EttervernKonklusjon konklusjon) {
        return konklusjon == null ? null : konklusjon.sluttDato();
    }
}
