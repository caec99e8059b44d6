package no.barnevernsregister.intake.halvaar.definisjon;

import java.util.Optional;
import java.util.Set;
import no.barnevernsregister.contracts.typer.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * A point of the form.
 *
 * @param id as the form numbers it, for example {@code 2.B}
 * @param indikator what the municipality monitor uses it for, for example {@code 3A nevner}; empty for nothing
 * @param beregning how it is computed; absent when it is filled in
 */
public record Punkt(
        String id,
        Runder runder,
        Punkttype type,
        Set<Egenskap> egenskaper,
        String indikator,
        @Nullable Uttrykk beregning,
        Tekst navn,
        @Nullable Tekst hjelp) {

    /** What else is to know of a point. */
    public enum Egenskap {
        /** Counted at the cut date. */
        BEHOLDNING,
        /** Counted during the half-year. */
        FLYT,
        /** Part of the point above it. */
        HERAV,
        /** One answer for the whole service, not one for each municipality. */
        FELLES,
        /** May be left empty. */
        VALGFRI,
        /** Filled in by the county governor. */
        STATSFORVALTER,
        /** Another body of the municipality may have given the figure. */
        ANNEN_INSTANS
    }

    public Punkt {
        egenskaper = Set.copyOf(egenskaper);
    }

    /** The section it stands in. */
    public String del() {
        return id.substring(0, id.indexOf('.'));
    }

    public boolean har(Egenskap egenskap) {
        return egenskaper.contains(egenskap);
    }

    public boolean beregnet() {
        return beregning != null;
    }

    public Optional<Uttrykk> formel() {
        return Optional.ofNullable(beregning);
    }

    /** Whether a rule about change over time makes sense. */
    public boolean erAntall() {
        return type instanceof Punkttype.Heltall && (har(Egenskap.BEHOLDNING) || har(Egenskap.FLYT));
    }
}
