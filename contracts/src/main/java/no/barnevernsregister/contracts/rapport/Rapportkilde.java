package no.barnevernsregister.contracts.rapport;

import java.util.List;
import no.barnevernsregister.contracts.typer.Tekst;

/**
 * What a report is about.
 *
 * @param navn a receipt's id or a file's name
 * @param provekjoring whether the document was only tried, so that nothing could be kept
 * @param opplysninger what else there is to say of it, in order
 */
public record Rapportkilde(String navn, boolean provekjoring, List<Opplysning> opplysninger) {

    /** One thing to say of it. */
    public record Opplysning(Tekst navn, String verdi) {}

    public Rapportkilde {
        opplysninger = List.copyOf(opplysninger);
    }

    /** A file that is checked before it is sent. */
    public static Rapportkilde fil(String navn) {
        return new Rapportkilde(navn, true, List.of());
    }
}
