package no.barnevernsregister.register.orakel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.hendelse.Kanal;

/**
 * A message of a case as the register learned of it.
 *
 * @param kjentFra when it did
 * @param kanal how it came
 * @param melding the merged case in the envelope of the message
 */
public record Kjentversjon(Instant kjentFra, Kanal kanal, Barnevern melding) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    LocalDate uttrekksdag() {
        return melding.datoUttrekk().atZoneSameInstant(OSLO).toLocalDate();
    }

    Sted sted() {
        var bydel = melding.avgiver().bydelsnummer();
        return new Sted(melding.avgiver().kommunenummer().verdi(), bydel == null ? "" : bydel.verdi());
    }
}
