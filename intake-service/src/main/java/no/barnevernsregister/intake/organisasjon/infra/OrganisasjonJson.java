package no.barnevernsregister.intake.organisasjon.infra;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.intake.organisasjon.Organisasjon;
import no.barnevernsregister.intake.organisasjon.OrganisasjonRepository.Stand;
import no.barnevernsregister.intake.organisasjon.OrganisasjonRepository.Versjon;
import no.barnevernsregister.intake.organisasjon.Organisasjonsfil.Feil;
import org.jspecify.annotations.Nullable;

/** The organisation register as JSON. */
final class OrganisasjonJson {

    private OrganisasjonJson() {}

    /** @param utenKonvertering who has sent case messages without a declared conversion */
    record Liste(List<En> organisasjoner, List<Organisasjonsnummer> utenKonvertering) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record En(
            Organisasjonsnummer organisasjonsnummer,
            boolean syntetisk,
            String navn,
            Kommunenummer kommune,
            @Nullable Bydelsnummer bydel,
            List<Kommunenummer> medlemmer,
            @Nullable Organisasjonsnummer leverandor,
            Kanal kanal,
            @Nullable Integer konverteringsaar,
            LocalDate gyldigFra,
            @Nullable Instant forsteinnsendingFerdig,
            @Nullable Instant registrert,
            @Nullable List<En> historikk) {}

    record Ferdig(Organisasjonsnummer organisasjonsnummer, int konverteringsaar, Instant ferdig) {}

    record Importert(int linjer, int endret) {}

    record Importfeil(String type, String title, int status, String detail, List<Feil> funn) {}

    static En av(Stand stand) {
        return av(stand.organisasjon(), stand.ferdig(), null, null);
    }

    static En av(Stand stand, List<Versjon> historikk) {
        return av(
                stand.organisasjon(),
                stand.ferdig(),
                null,
                historikk.stream()
                        .map(en -> av(en.organisasjon(), null, en.registrert(), null))
                        .toList());
    }

    private static En av(
            Organisasjon en, @Nullable Instant ferdig, @Nullable Instant registrert, @Nullable List<En> historikk) {
        return new En(
                en.organisasjonsnummer(),
                en.syntetisk(),
                en.navn(),
                en.kommune(),
                en.bydel(),
                en.medlemmer(),
                en.leverandor(),
                en.kanal(),
                en.konverteringsaar(),
                en.gyldigFra(),
                ferdig,
                registrert,
                historikk);
    }
}
