package no.barnevernsregister.contracts.bvr;

import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import org.jspecify.annotations.Nullable;

/**
 * The municipality, or city district, whose data it is.
 *
 * @param organisasjonsnummer nine digits as sent; the schema does not test the control digit
 */
public record Avgiver(
        String organisasjonsnummer,
        Kommunenummer kommunenummer,
        String kommunenavn,
        @Nullable Bydelsnummer bydelsnummer,
        @Nullable String bydelsnavn) {}
