package no.barnevernsregister.intake.halvaar.skjema;

import java.time.Instant;
import no.barnevernsregister.contracts.typer.Tekst;

/**
 * A step of a form, for the log that is never changed.
 *
 * @param melding what the one who did it wrote; empty for nothing
 */
public record Hendelse(Slag slag, String brukerId, String bruker, Instant tid, int sending, String melding) {

    public enum Slag {
        OPPRETTET("Opprettet", "Oppretta"),
        SENDT("Sendt til Statsforvalteren", "Send til Statsforvaltaren"),
        RETURNERT("Returnert til tjenesten", "Returnert til tenesta"),
        GODKJENT("Godkjent av Statsforvalteren", "Godkjend av Statsforvaltaren"),
        MOTTATT("Mottatt av Bufdir", "Motteken av Bufdir"),
        PAAMINNET("Påminnelse sendt", "Påminning send");

        private final String nb;
        private final String nn;

        Slag(String nb, String nn) {
            this.nb = nb;
            this.nn = nn;
        }

        public Tekst navn() {
            return new Tekst(nb, nn);
        }
    }
}
