package no.barnevernsregister.validation.innsending;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.InnsendingMottatt;
import no.barnevernsregister.contracts.hendelse.InnsendingVurdert;
import no.barnevernsregister.contracts.hendelse.Vurdering;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.validation.konvertering.Konvertering;
import no.barnevernsregister.validation.sak.Sakstilstand;
import org.jspecify.annotations.Nullable;

/** What validation-service keeps of cases and documents, within one transaction and one reporting organisation. */
public interface SakRepository {

    /** A document that was answered before. */
    record Kjent(String sha256, Vurdering vurdering) {}

    /** A document that waits for the one before it. */
    @SuppressWarnings("ArrayRecordComponent") // Compared nowhere.
    record Parkert(InnsendingMottatt innsending, byte[] bytes) {}

    /** Keeps others from this case until the transaction ends. */
    void laas(InnsendingMottatt innsending) throws SQLException;

    /** What is known of the case; nothing when its child was erased. */
    Optional<Sakstilstand> tilstand(InnsendingMottatt innsending) throws SQLException;

    /** Whether the child of the case was erased; then nothing more is taken in about it. */
    boolean erSlettet(InnsendingMottatt innsending) throws SQLException;

    Optional<Kjent> dokument(InnsendingMottatt innsending, DokumentId id) throws SQLException;

    void lagreTilstand(InnsendingMottatt innsending, Sakstilstand tilstand) throws SQLException;

    void lagreDokument(InnsendingMottatt innsending, DokumentId id, InnsendingVurdert svar) throws SQLException;

    /** The first answer to a document, for one who sends it again. */
    InnsendingVurdert forsteSvar(InnsendingMottatt innsending, DokumentId id) throws SQLException;

    void parker(InnsendingMottatt innsending, DokumentId forrige, byte[] bytes, Instant frist) throws SQLException;

    /**
     * The conversion of the service; empty when none is declared.
     *
     * @param bydel the district of the document; absent for the whole municipality
     */
    Optional<Konvertering> konvertering(InnsendingMottatt innsending, @Nullable Bydelsnummer bydel) throws SQLException;

    /** Whether a case message of the organisation has ever been accepted. */
    boolean harSendtSaker(InnsendingMottatt innsending) throws SQLException;

    /** Takes out those that waited for this document, oldest first. */
    List<Parkert> taVentende(InnsendingMottatt innsending, DokumentId forrige) throws SQLException;
}
