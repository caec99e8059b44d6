package no.barnevernsregister.contracts.rapport;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;

/** One report a line, in the national shape with our additions; {@code kilde} says what it is about. */
public final class Rapportlinjer implements Rapportskriver {

    private record Linje(String kilde, @JsonUnwrapped Valideringsrapport rapport) {}

    private final Appendable ut;

    public Rapportlinjer(Appendable ut) {
        this.ut = ut;
    }

    @Override
    public void skriv(Rapportkilde kilde, Valideringsrapport rapport) {
        try {
            ut.append(HendelseJson.skriv(new Linje(kilde.navn(), rapport))).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        // Every line ends itself.
    }
}
