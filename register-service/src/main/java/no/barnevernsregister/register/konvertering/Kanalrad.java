package no.barnevernsregister.register.konvertering;

import java.util.HashSet;
import java.util.Set;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.hendelse.OrganisasjonEndret;
import no.barnevernsregister.contracts.typer.Kommunenummer;

/**
 * From which year a municipality, or a district of it, is counted by case messages.
 *
 * @param bydel the district, {@value #HELE} for the whole municipality
 * @param aar the conversion year
 * @param erklart whether the service names this number; else it is another number of a municipality that it names
 */
public record Kanalrad(Kommunenummer kommune, String bydel, int aar, boolean erklart) {

    static final String HELE = "00";

    /** What an organisation's conversion means for every number of every municipality it reports for; none before one. */
    public static Set<Kanalrad> av(OrganisasjonEndret organisasjon) {
        Integer aar = organisasjon.konverteringsaar();
        Set<Kanalrad> rader = new HashSet<>();
        if (aar != null && organisasjon.kanal() == Kanal.FAGSYSTEM) {
            String bydel =
                    organisasjon.bydel() == null ? HELE : organisasjon.bydel().verdi();
            for (Kommunenummer nummer : organisasjon.alleNumre()) {
                rader.add(
                        new Kanalrad(nummer, bydel, aar, organisasjon.kommuner().contains(nummer)));
            }
        }
        return rader;
    }
}
