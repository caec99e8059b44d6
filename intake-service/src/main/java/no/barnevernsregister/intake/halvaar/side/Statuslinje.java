package no.barnevernsregister.intake.halvaar.side;

import java.util.Optional;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.Tjeneste;
import no.barnevernsregister.intake.halvaar.skjema.Hendelse;
import no.barnevernsregister.intake.halvaar.skjema.Skjema;
import no.barnevernsregister.intake.halvaar.skjema.Tilstand;

/**
 * How far one service has come with a round.
 *
 * @param skjema empty when nobody has opened it
 * @param sist the last thing that was done with it
 * @param forSent whether the newest version was sent after the deadline
 * @param vurdert whether the rules have been run for this line
 * @param advarsler warnings in what was sent
 * @param hindre findings that keep it from being approved
 */
public record Statuslinje(
        Tjeneste tjeneste,
        Halvaar halvaar,
        Optional<Skjema> skjema,
        Optional<Hendelse> sist,
        boolean forSent,
        boolean vurdert,
        int advarsler,
        int hindre) {

    public String navn() {
        return tjeneste.vert().navn(halvaar.sisteDag());
    }

    public String adresse() {
        return "/halvaar/" + halvaar + "/" + tjeneste.vert();
    }

    /** Whether the service has it still. */
    public boolean hosTjenesten() {
        return skjema.map(Skjema::tilstand)
                .map(Tilstand.HosTjenesten.class::isInstance)
                .orElse(true);
    }

    public boolean i(Class<? extends Tilstand> tilstand) {
        return skjema.map(Skjema::tilstand).filter(tilstand::isInstance).isPresent();
    }
}
