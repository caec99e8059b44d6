package no.barnevernsregister.intake.hjem;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.organisasjon.Organisasjon;

/** How a unit reports: by case system, which should be heard daily, or by yearly extract. */
public enum Fagsystem {
    INGEN,
    HORES,
    STILLE;

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /**
     * How it is now.
     *
     * @param organisasjoner what the organisation register has
     * @param grense how long a case system may be silent
     */
    public static Fagsystem av(
            Enhet enhet,
            List<Organisasjon> organisasjoner,
            HjemRepository.Meldinger meldinger,
            Duration grense,
            Instant naa) {
        int aar = naa.atZone(OSLO).getYear();
        boolean konvertert = organisasjoner.stream()
                .filter(en -> en.kommuner().contains(enhet.kommune())
                        && (en.bydel() == null || en.bydel().equals(enhet.bydel())))
                .anyMatch(en ->
                        en.kanal() == Kanal.FAGSYSTEM && en.konverteringsaar() != null && en.konverteringsaar() <= aar);
        if (!konvertert) {
            return INGEN;
        }
        return meldinger.siste().filter(en -> en.isAfter(naa.minus(grense))).isPresent() ? HORES : STILLE;
    }
}
