package no.barnevernsregister.publishing.utgivelse.infra;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * The auditor's verdict on a release and what its protection cost, in numbers of cells.
 *
 * @param dom GODKJENT or AVVIST
 * @param brudd findings that stop it
 * @param mulige findings that a person should look at
 * @param sekunder how long protection and audit took
 */
public record Skjermingsdom(
        String dom,
        int brudd,
        int mulige,
        int celler,
        int primare,
        int sekundare,
        BigDecimal andelSkjult,
        JsonNode nivaer,
        Instant kontrollert,
        BigDecimal sekunder) {}
