package no.barnevernsregister.publishing.side;

import java.math.BigDecimal;
import java.util.Optional;
import no.barnevernsregister.publishing.nokkeltall.formel.Formel;
import no.barnevernsregister.publishing.nokkeltall.formel.Formel.Antall;
import no.barnevernsregister.publishing.nokkeltall.formel.Formel.Befolkning;
import no.barnevernsregister.publishing.nokkeltall.formel.Formel.Konstant;
import no.barnevernsregister.publishing.nokkeltall.formel.Formel.Regnestykke;
import no.barnevernsregister.publishing.nokkeltall.formel.Formel.Tegn;

/** A count over a count, or over inhabitants: what can be shown beside the figure that it gives. */
sealed interface Brok {

    BigDecimal HUNDRE = BigDecimal.valueOf(100);

    Antall teller();

    /** A part of a whole. */
    record Andel(Antall teller, Antall helhet) implements Brok {}

    /** A count held against inhabitants, which need not be what is counted. */
    record PerInnbygger(Antall teller, Befolkning innbyggere) implements Brok {}

    /** The fraction of a formula that is one, times a number; empty for all others. */
    static Optional<Brok> av(Formel formel) {
        if (!(formel instanceof Regnestykke(Tegn ganger, Regnestykke delt, Konstant(BigDecimal tall)))
                || ganger != Tegn.GANGER
                || delt.tegn() != Tegn.DELT
                || !(delt.venstre() instanceof Antall teller)) {
            return Optional.empty();
        }
        return switch (delt.hoyre()) {
            case Antall helhet when tall.compareTo(HUNDRE) == 0 -> Optional.of(new Andel(teller, helhet));
            case Befolkning innbyggere -> Optional.of(new PerInnbygger(teller, innbyggere));
            case Antall _, Konstant _, Formel.Serie _, Regnestykke _ -> Optional.empty();
        };
    }
}
