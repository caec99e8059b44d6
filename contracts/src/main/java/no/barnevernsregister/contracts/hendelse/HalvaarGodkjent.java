package no.barnevernsregister.contracts.hendelse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import org.jspecify.annotations.Nullable;

/**
 * A half-year form was approved by the county governor. The form of an intermunicipal service gives one event for each
 * member; figures of the service as a whole go with its host.
 *
 * @param bydel absent for a whole municipality
 * @param periode for example {@code 2026H1}
 * @param versjon the version of the form that was approved, from 1
 * @param punkter the form's figures by point, for example {@code 2.B}
 */
public record HalvaarGodkjent(
        Kommunenummer kommune,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Bydelsnummer bydel,
        String periode,
        int versjon,
        Instant godkjent,
        Map<String, BigDecimal> punkter)
        implements Hendelsesdata {

    public HalvaarGodkjent {
        punkter = Map.copyOf(punkter);
    }

    @Override
    public Emne emne() {
        return Emne.HALVAAR_GODKJENT;
    }

    @Override
    public String nokkel() {
        return kommune + (bydel == null ? "" : "-" + bydel) + "/" + periode;
    }
}
