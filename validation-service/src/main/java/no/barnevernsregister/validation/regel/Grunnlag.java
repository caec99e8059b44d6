package no.barnevernsregister.validation.regel;

import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.Kanal;

/** What rules see: a merged case, or a part of the yearly extract. */
public sealed interface Grunnlag permits Saksgrunnlag, Individgrunnlag, Avgivergrunnlag {

    Kanal kanal();

    /** The case's number in the municipality's own system; none where there is no case. */
    Optional<String> journalnummer();
}
