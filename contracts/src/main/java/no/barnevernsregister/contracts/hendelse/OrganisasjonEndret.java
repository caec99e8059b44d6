package no.barnevernsregister.contracts.hendelse;

import java.time.LocalDate;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation register now says about a reporting organisation.
 *
 * @param kanal how it reports from {@code gyldigFra} on
 * @param konverteringsaar the year from which it reports by {@link Kanal#FAGSYSTEM}; absent before a conversion
 */
public record OrganisasjonEndret(
        Organisasjonsnummer organisasjonsnummer,
        String navn,
        Kommunenummer kommune,
        @Nullable Bydelsnummer bydel,
        Kanal kanal,
        @Nullable Integer konverteringsaar,
        LocalDate gyldigFra)
        implements Hendelsesdata {

    @Override
    public Emne emne() {
        return Emne.ORGANISASJON_ENDRET;
    }

    @Override
    public String nokkel() {
        return organisasjonsnummer.toString();
    }
}
