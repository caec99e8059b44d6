package no.barnevernsregister.contracts.hendelse;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import no.barnevernsregister.contracts.typer.Kommunenummer;

/**
 * A half-year form was approved by the county governor.
 *
 * @param periode for example {@code 2026H1}
 * @param versjon the version of the form that was approved, from 1
 * @param punkter the form's figures by point, for example {@code 2.B}
 */
public record HalvaarGodkjent(
        Kommunenummer kommune, String periode, int versjon, Instant godkjent, Map<String, BigDecimal> punkter)
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
        return kommune + "/" + periode;
    }
}
