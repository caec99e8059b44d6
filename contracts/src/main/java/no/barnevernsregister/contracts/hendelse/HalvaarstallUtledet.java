package no.barnevernsregister.contracts.hendelse;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import org.jspecify.annotations.Nullable;

/**
 * What the register itself can say to the points of a half-year form, for a municipality on a new system.
 *
 * <p>One event for each municipality and half-year, and one more for each of its districts. It is said when the half-year
 * is over, and again when a night's count differs; the newest {@code kutt} holds. The map has every point that the register
 * gives, 0 written; a point that is absent is not the register's to give. No point tells of one child, but small numbers
 * stand as they are: they are the municipality's own.
 *
 * <p>Nothing is decided here of whose form they fill in: the receiver knows who reports how.
 *
 * @param bydel absent for the whole municipality
 * @param periode {@code 2026H1} or {@code 2026H2}
 * @param kutt what the register knew at this instant was counted; a later one takes the place of an earlier
 * @param punkter the figures by point of the form, for example {@code 2.B}; whole numbers
 */
public record HalvaarstallUtledet(
        Kommunenummer kommune,
        @Nullable Bydelsnummer bydel,
        String periode,
        Instant kutt,
        Map<String, BigDecimal> punkter)
        implements Hendelsesdata {

    private static final Pattern HALVAAR = Pattern.compile("[0-9]{4}H[12]");

    public HalvaarstallUtledet {
        if (!HALVAAR.matcher(periode).matches()) {
            throw new IllegalArgumentException("Perioden er et halvår, for eksempel 2026H1.");
        }
        punkter = Map.copyOf(punkter);
    }

    @Override
    public Emne emne() {
        return Emne.HALVAARSTALL_UTLEDET;
    }

    @Override
    public String nokkel() {
        return kommune + (bydel == null ? "" : "-" + bydel) + "/" + periode;
    }
}
