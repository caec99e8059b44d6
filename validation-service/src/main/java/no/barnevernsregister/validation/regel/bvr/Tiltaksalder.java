package no.barnevernsregister.validation.regel.bvr;

import java.time.LocalDate;
import java.util.OptionalInt;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** How old the child is in a measure: on the day of the extract while it lasts, on its last day when it has ended. */
final class Tiltaksalder {

    private Tiltaksalder() {}

    static OptionalInt av(Saksgrunnlag grunnlag, Tiltak tiltak) {
        LocalDate slutt = Tidsfolge.slutt(tiltak.konklusjon());
        LocalDate uttrekk = grunnlag.uttrekksdato();
        return grunnlag.alder(slutt != null && slutt.isBefore(uttrekk) ? slutt : uttrekk);
    }
}
