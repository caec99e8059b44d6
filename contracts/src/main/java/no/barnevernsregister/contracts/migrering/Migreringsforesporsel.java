package no.barnevernsregister.contracts.migrering;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import org.jspecify.annotations.Nullable;

/**
 * The national request for a migration report.
 *
 * @param kommune the municipality as it stood in the last yearly extract
 * @param aar the conversion year: the first that is reported by the new case system
 * @param bydel one district of it; absent for the whole municipality
 * @param kommuneIFagsystem its number in the case system, when that was changed in the year
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Migreringsforesporsel(
        @JsonProperty("municipalityId") Kommunenummer kommune,
        @JsonProperty("migrationYear") int aar,
        @JsonProperty("districtId") @Nullable Bydelsnummer bydel,
        @JsonProperty("fagsystemMunicipalityId") @Nullable Kommunenummer kommuneIFagsystem) {

    /** Before this year nothing was reported by case systems. */
    public static final int FORSTE_AAR = 2023;

    public Migreringsforesporsel {
        if (aar < FORSTE_AAR || aar > 9999) {
            throw new IllegalArgumentException("Konverteringsåret må være " + FORSTE_AAR + " eller senere.");
        }
    }
}
