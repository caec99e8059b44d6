package no.barnevernsregister.validation.cli;

import java.nio.file.Path;
import java.util.Map;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Format;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.validation.kostra.Filrapport;
import org.jspecify.annotations.Nullable;

/**
 * The report on one file.
 *
 * @param klienter how many clients a yearly extract has; absent for a case message
 * @param antall how many findings of each severity there are, also those that the report leaves out; absent for a case
 *     message, whose report leaves out none
 */
record Filsvar(
        Path fil,
        Format format,
        Valideringsrapport rapport,
        @Nullable Integer klienter,
        @Nullable Map<Alvorlighet, Long> antall) {

    static Filsvar bvr(Path fil, Valideringsrapport rapport) {
        return new Filsvar(fil, Format.BVR, rapport, null, null);
    }

    static Filsvar kostra(Path fil, Filrapport rapport) {
        return new Filsvar(fil, Format.KOSTRA15F, rapport.rapport(), rapport.klienter(), rapport.antall());
    }
}
