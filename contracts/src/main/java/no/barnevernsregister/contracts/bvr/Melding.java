package no.barnevernsregister.contracts.bvr;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A concern report (bekymringsmelding, barnevernsloven § 2-1).
 *
 * @param startDato the day it was received
 */
public record Melding(
        UUID id,
        @Nullable String migrertId,
        LocalDate startDato,
        boolean erSlettet,
        List<Melder> melder,
        List<Saksinnhold> saksinnhold,
        @Nullable MeldingKonklusjon konklusjon)
        implements Saksobjekt {

    public Melding {
        melder = List.copyOf(melder);
        saksinnhold = List.copyOf(saksinnhold);
    }

    @Override
    public Begrepstype type() {
        return Begrepstype.MELDING;
    }

    @Override
    public Melding somSlettet() {
        return new Melding(id, migrertId, startDato, true, melder, saksinnhold, konklusjon);
    }

    /** The report without a conclusion that was withdrawn: it is open then. */
    Melding utenTilbaketrukketKonklusjon() {
        return konklusjon == null || !konklusjon.erSlettet()
                ? this
                : new Melding(id, migrertId, startDato, erSlettet, melder, saksinnhold, null);
    }
}
