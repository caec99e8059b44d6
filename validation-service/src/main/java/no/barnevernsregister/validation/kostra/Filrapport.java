package no.barnevernsregister.validation.kostra;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;

/**
 * What was found in a yearly extract.
 *
 * @param rapport the findings in the order of the file; when there are too many, the first of them, and a last finding that
 *     says how many more there are
 * @param klienter how many clients there are, also those that do not hold the schema
 * @param antall how many findings of each severity there are in all
 * @param avvist whether the file breaks its schema or cannot be read, so that it must be replaced
 */
public record Filrapport(Valideringsrapport rapport, int klienter, Map<Alvorlighet, Long> antall, boolean avvist) {

    public Filrapport {
        Map<Alvorlighet, Long> kopi = new EnumMap<>(Alvorlighet.class);
        kopi.putAll(antall);
        antall = Collections.unmodifiableMap(kopi);
    }

    /** Whether the sender may choose to send it with its findings. */
    public boolean kanSendes() {
        return !avvist && rapport.alvorlighet().compareTo(Alvorlighet.ERROR) < 0;
    }
}
