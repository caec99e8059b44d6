package no.barnevernsregister.contracts.hendelse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.SakId;
import org.jspecify.annotations.Nullable;

/**
 * A submission got a receipt: validation-service must answer it.
 *
 * @param xsdVersjon the schema version that the sender named, or absent
 * @param dokumentId Barnevern/@Id; absent in a file of many cases
 * @param sakId Sak/@Id; absent in a file of many cases
 * @param mottatt the instant of the receipt
 * @param arsuttrekk year and region of a yearly extract; absent for a case
 * @param nyttelast the document as it was sent, encrypted with the municipality's key
 */
public record InnsendingMottatt(
        InnsendingId innsendingId,
        HandlerPaaVegneAv avsender,
        Kanal kanal,
        Format format,
        @Nullable Integer xsdVersjon,
        Provekjoring provekjoring,
        Kommunenummer kommune,
        @Nullable DokumentId dokumentId,
        @Nullable SakId sakId,
        Instant mottatt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Arsuttrekk arsuttrekk,
        Nyttelast nyttelast)
        implements Hendelsesdata {

    /** The same submission seen as one of the cases of its file. */
    public InnsendingMottatt forSak(SakId sak) {
        return new InnsendingMottatt(
                innsendingId,
                avsender,
                kanal,
                format,
                xsdVersjon,
                provekjoring,
                kommune,
                dokumentId,
                sak,
                mottatt,
                arsuttrekk,
                nyttelast);
    }

    @Override
    public Emne emne() {
        return Emne.INNSENDING_MOTTATT;
    }

    @Override
    public String nokkel() {
        return sakId == null ? innsendingId.toString() : sakId.toString();
    }
}
