package no.barnevernsregister.intake.halvaar.skjema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.barnevernsregister.intake.halvaar.Bruker;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.Tjeneste;

/** Where forms are kept. */
public interface SkjemaRepository {

    Optional<Skjema> finn(Tjeneste tjeneste, Halvaar halvaar);

    /** All forms that have been opened for a half-year. */
    List<Skjema> alle(Halvaar halvaar);

    /** The form, made when it is not there. */
    Skjema apne(Tjeneste tjeneste, Halvaar halvaar, Bruker bruker);

    /** What the form is seen beside. */
    Sammenheng sammenheng(Tjeneste tjeneste, Halvaar halvaar);

    /** What stood in the form at an earlier version. */
    Map<Felt, String> svarVed(UUID skjema, long versjon);

    /** Changes a form in one transaction; nobody else changes it meanwhile. */
    <T> T endre(UUID skjema, Function<Skjema, Endring<T>> arbeid);

    /** All versions that were sent, the first first. */
    List<Sending> sendinger(UUID skjema);

    /** What has been done with a form, the first first. */
    List<Hendelse> hendelser(UUID skjema);

    /** The last thing that was done with each form of a half-year. */
    Map<UUID, Hendelse> sisteHendelser(Halvaar halvaar);

    /** The forms of a half-year whose newest version was sent after the deadline. */
    Set<UUID> forSent(Halvaar halvaar);
}
