package no.barnevernsregister.contracts.hendelse;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.contracts.typer.SakId;

/**
 * A person was erased from the register: whoever stores payloads of these cases removes them. It says nothing of the person.
 *
 * @param slettingId the order; the same when it is carried out again after a restore
 * @param saker the person's cases
 */
public record PersonSlettet(UUID slettingId, List<SlettetSak> saker, Instant slettet) implements Hendelsesdata {

    /**
     * A case whose child was erased.
     *
     * @param kanal how its newest version came; a yearly file holds other children too
     * @param innsendinger the submissions that brought its versions
     * @param dokumenter their documents, which payloads of yearly files are sealed to
     */
    public record SlettetSak(
            Organisasjonsnummer rapporterendeOrg,
            SakId sakId,
            Kanal kanal,
            List<InnsendingId> innsendinger,
            List<DokumentId> dokumenter) {}

    @Override
    public Emne emne() {
        return Emne.PERSON_SLETTET;
    }

    @Override
    public String nokkel() {
        return slettingId.toString();
    }
}
