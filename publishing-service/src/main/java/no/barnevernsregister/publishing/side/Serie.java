package no.barnevernsregister.publishing.side;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key figure of a place, period by period.
 *
 * @param navn what the line is called, for example the name of the place
 */
public record Serie(String navn, List<Punkt> punkter) {

    public Serie {
        punkter = List.copyOf(punkter);
    }

    /**
     * A published cell.
     *
     * @param verdi absent when hidden or when there is none
     * @param tegn why there is none: {@code :} hidden, {@code .} not applicable, {@code ..} missing
     * @param forelopig whether the figure may still change
     */
    public record Punkt(String tid, @Nullable BigDecimal verdi, String tegn, boolean forelopig) {

        public boolean skjult() {
            return tegn.equals(":");
        }
    }
}
