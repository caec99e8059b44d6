package no.barnevernsregister.intake.organisasjon;

import java.io.Serial;

/** A service says that it is done with a conversion that nobody has declared. */
public final class UtenKonvertering extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public UtenKonvertering() {
        super(
                "Tjenesten har ingen erklært konvertering. Be Bufdir føre opp konverteringsåret i organisasjonsregisteret.");
    }
}
