package no.barnevernsregister.validation.regel;

import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.kostra.Avgiver;

/**
 * What the rules of the yearly extract see of its sender.
 *
 * @param aar the reporting year of the round
 * @param region municipality and two digits of a district, as the sender reports for
 */
public record Avgivergrunnlag(Avgiver avgiver, int aar, String region) implements Grunnlag {

    @Override
    public Kanal kanal() {
        return Kanal.KOSTRA;
    }

    @Override
    public Optional<String> journalnummer() {
        return Optional.empty();
    }
}
