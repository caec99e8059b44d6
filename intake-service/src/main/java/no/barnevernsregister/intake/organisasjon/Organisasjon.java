package no.barnevernsregister.intake.organisasjon;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.geografi.Bydeler;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a reporting organisation from a date on.
 *
 * @param bydel the district that it is for; absent when it is for the whole municipality
 * @param medlemmer the other municipalities that an inter-municipal service reports for
 * @param leverandor the vendor of its case system, when known
 * @param konverteringsaar the first year that it reports by case system; present when {@code kanal} is that
 */
public record Organisasjon(
        Organisasjonsnummer organisasjonsnummer,
        String navn,
        Kommunenummer kommune,
        @Nullable Bydelsnummer bydel,
        List<Kommunenummer> medlemmer,
        @Nullable Organisasjonsnummer leverandor,
        Kanal kanal,
        @Nullable Integer konverteringsaar,
        LocalDate gyldigFra) {

    private static final int LENGSTE_NAVN = 200;
    private static final int FORSTE_AAR = 2023;
    private static final int SISTE_AAR = 2049;

    public Organisasjon {
        navn = navn.strip();
        medlemmer = List.copyOf(medlemmer);
        krev(!navn.isEmpty() && navn.length() <= LENGSTE_NAVN, "navn", "Skriv et navn på høyst 200 tegn.");
        krev(Kommuner.finn(kommune).isPresent(), "kommune", "Det finnes ingen kommune med nummer " + kommune + ".");
        krev(
                bydel == null || erBydel(kommune, bydel, gyldigFra),
                "bydel",
                "Kommune " + kommune + " har ingen slik bydel på den datoen. La feltet stå tomt for hele kommunen.");
        for (Kommunenummer medlem : medlemmer) {
            krev(Kommuner.finn(medlem).isPresent(), "medlemmer", "Det finnes ingen kommune med nummer " + medlem + ".");
        }
        krev(
                !medlemmer.contains(kommune) && new HashSet<>(medlemmer).size() == medlemmer.size(),
                "medlemmer",
                "Før opp hver av de andre kommunene én gang, og ikke tjenestens egen kommune.");
        krev(
                bydel == null || medlemmer.isEmpty(),
                "medlemmer",
                "En tjeneste for en bydel kan ikke ha andre kommuner som medlemmer.");
        krev(
                (kanal == Kanal.FAGSYSTEM) == (konverteringsaar != null),
                "konverteringsaar",
                "En tjeneste som rapporterer fra fagsystem, har et konverteringsår; en med KOSTRA har det ikke.");
        krev(
                konverteringsaar == null || (konverteringsaar >= FORSTE_AAR && konverteringsaar <= SISTE_AAR),
                "konverteringsaar",
                "Konverteringsåret er fra " + FORSTE_AAR + " til " + SISTE_AAR + ".");
    }

    /** Whether the number was made for a demonstration; a real one begins with 8 or 9. */
    public boolean syntetisk() {
        char forste = organisasjonsnummer.verdi().charAt(0);
        return forste != '8' && forste != '9';
    }

    /** The municipalities it reports for. */
    public List<Kommunenummer> kommuner() {
        return Stream.concat(Stream.of(kommune), medlemmer.stream()).toList();
    }

    private static boolean erBydel(Kommunenummer kommune, Bydelsnummer bydel, LocalDate dag) {
        return Bydeler.i(kommune, dag).stream().anyMatch(en -> en.nummer().equals(bydel));
    }

    private static void krev(boolean holder, String felt, String setning) {
        if (!holder) {
            throw new UgyldigOrganisasjon(felt, setning);
        }
    }
}
