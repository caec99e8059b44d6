package no.barnevernsregister.contracts.bvr;

import java.time.OffsetDateTime;
import no.barnevernsregister.contracts.typer.DokumentId;
import org.jspecify.annotations.Nullable;

/**
 * One message: what a case system sends about one case.
 *
 * @param datoUttrekk when the case system made it; the order in the chain does not follow it
 * @param forrigeId the message before it for the same case; absent in the first
 */
public record Barnevern(
        DokumentId id,
        OffsetDateTime datoUttrekk,
        @Nullable DokumentId forrigeId,
        Fagsystem fagsystem,
        Avgiver avgiver,
        Sak sak) {

    /** The same envelope around another state of the case. */
    public Barnevern medSak(Sak annen) {
        return new Barnevern(id, datoUttrekk, forrigeId, fagsystem, avgiver, annen);
    }
}
