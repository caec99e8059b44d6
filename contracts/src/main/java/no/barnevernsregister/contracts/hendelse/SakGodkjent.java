package no.barnevernsregister.contracts.hendelse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.SakId;
import org.jspecify.annotations.Nullable;

/**
 * A document was accepted: register-service must keep it.
 *
 * @param versjon place in the chain of the case, from 1 without gaps
 * @param forrigeId the document before it; absent in the first
 * @param kommune Avgiver/@Kommunenummer of this document
 * @param datoUttrekk when the case system made the document
 * @param mottatt the instant of the receipt
 * @param sakerIFilen how many cases came of the same yearly file; absent for a document of one case
 * @param sak the merged case after this document, as XML of the message model, encrypted; deleted objects are still in
 *     it, marked ErSlettet
 */
public record SakGodkjent(
        InnsendingId innsendingId,
        DokumentId dokumentId,
        @Nullable DokumentId forrigeId,
        SakId sakId,
        int versjon,
        HandlerPaaVegneAv avsender,
        Kanal kanal,
        int xsdVersjon,
        Kommunenummer kommune,
        @Nullable Bydelsnummer bydel,
        OffsetDateTime datoUttrekk,
        Instant mottatt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer sakerIFilen,
        Nyttelast sak)
        implements Hendelsesdata {

    /** What the payload is sealed to: the submission, or the document where a submission has many. */
    public InnsendingId nyttelastId() {
        return sakerIFilen == null ? innsendingId : new InnsendingId(dokumentId.verdi());
    }

    @Override
    public Emne emne() {
        return Emne.SAK_GODKJENT;
    }

    @Override
    public String nokkel() {
        return sakId.toString();
    }
}
