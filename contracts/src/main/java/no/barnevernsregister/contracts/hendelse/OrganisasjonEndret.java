package no.barnevernsregister.contracts.hendelse;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation register now says about a reporting organisation.
 *
 * @param bydel the district that the service is for; absent when it is for the whole municipality
 * @param kanal how it reports from {@code gyldigFra} on
 * @param konverteringsaar the year from which it reports by {@link Kanal#FAGSYSTEM}; absent before a conversion
 * @param medlemmer the other municipalities that an inter-municipal service reports for
 * @param leverandor the vendor of its case system, when known
 * @param forsteinnsendingFerdig when the service or its vendor said that all of the conversion year had been sent; absent
 *     until then, and when it has been opened again
 */
public record OrganisasjonEndret(
        Organisasjonsnummer organisasjonsnummer,
        String navn,
        Kommunenummer kommune,
        @Nullable Bydelsnummer bydel,
        Kanal kanal,
        @Nullable Integer konverteringsaar,
        LocalDate gyldigFra,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Kommunenummer> medlemmer,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Organisasjonsnummer leverandor,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant forsteinnsendingFerdig)
        implements Hendelsesdata {

    public OrganisasjonEndret {
        medlemmer = tom(medlemmer) ? List.of() : List.copyOf(medlemmer);
    }

    /** A sender from before there were members leaves the list out. */
    private static boolean tom(@Nullable List<Kommunenummer> medlemmer) {
        return medlemmer == null;
    }

    /** The municipalities it reports for, as it names them. */
    @JsonIgnore
    public List<Kommunenummer> kommuner() {
        return Stream.concat(Stream.of(kommune), medlemmer.stream()).distinct().toList();
    }

    /** The same, and every number that one of them has, had or was made of. */
    @JsonIgnore
    public Set<Kommunenummer> alleNumre() {
        return kommuner().stream()
                .flatMap(en -> Kommuner.alleNumre(en).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Emne emne() {
        return Emne.ORGANISASJON_ENDRET;
    }

    @Override
    public String nokkel() {
        return organisasjonsnummer.toString();
    }
}
