package no.barnevernsregister.local;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.barnevernsregister.contracts.identitet.SyntetiskFodselsnummer;

/**
 * A person of the local ID-porten.
 *
 * @param tilganger roles and organisations, for example {@code rapportor:5601}
 * @param hoytNiva whether the login is at the high level of ID-porten, else substantial
 */
public record Demobruker(String brukernavn, String navn, int nummer, List<String> tilganger, boolean hoytNiva) {

    /** The people of the demonstration; two of them publish, since two people compute and approve a release.
     * The one without roles has never logged in. */
    public static final List<Demobruker> ALLE = List.of(
            new Demobruker("rapportor", "Rakel Rapportør", 1, List.of("rapportor:5634", "leser:5634")),
            new Demobruker("godkjenner", "Gard Godkjenner", 2, List.of("godkjenner:5634", "leser:5634")),
            new Demobruker("administrator", "Amina Administrator", 3, List.of("lokal-administrator:5634")),
            new Demobruker("statsforvalter", "Sigrid Statsforvalter", 4, List.of("statsforvalter:56")),
            new Demobruker("analytiker", "Anders Analytiker", 5, List.of("bufdir-analytiker")),
            new Demobruker("beregner", "Berit Beregner", 6, List.of("bufdir-publiserer")),
            new Demobruker("publiserer", "Petter Publiserer", 7, List.of("bufdir-publiserer")),
            new Demobruker("bufdir-administrator", "Beate Administrator", 8, List.of("bufdir-administrator")),
            new Demobruker("ssb", "Stian Statistiker", 9, List.of("ssb-uttrekk")),
            new Demobruker("innsyn", "Ingrid Innsyn", 10, List.of("bufdir-innsyn")),
            new Demobruker("innsyn-betydelig", "Iver Innsyn", 11, List.of("bufdir-innsyn"), false),
            new Demobruker("kollega", "Kari Kollega", 12, List.of()));

    Demobruker(String brukernavn, String navn, int nummer, List<String> tilganger) {
        this(brukernavn, navn, nummer, tilganger, true);
    }

    /** The one with that user name. */
    public static Demobruker av(String brukernavn) {
        return ALLE.stream()
                .filter(en -> en.brukernavn().equals(brukernavn))
                .findFirst()
                .orElseThrow(() -> new LokalFeil("Det er ingen demobruker som heter " + brukernavn + "."));
    }

    /** The level of the login as ID-porten says it. */
    String niva() {
        return hoytNiva ? "idporten-loa-high" : "idporten-loa-substantial";
    }

    /** The number of ID-porten: synthetic, with 80 added to the month. */
    String pid() {
        LocalDate fodt = LocalDate.of(1980, 1, 1).plusDays(37L * nummer);
        return IntStream.range(0, 500)
                .mapToObj(lopenummer -> SyntetiskFodselsnummer.lag(fodt, nummer % 2 == 0 ? "2" : "1", lopenummer))
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .orElseThrow()
                .klartekst();
    }
}
