package no.barnevernsregister.intake.halvaar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A person at work with the half-year form.
 *
 * @param id the person's id in our realm; never a number of a person
 * @param tilganger role and organisation, for example {@code rapportor:5634} or {@code bufdir-analytiker}
 */
public record Bruker(String id, String navn, Set<String> tilganger) {

    private static final List<String> KOMMUNALE = List.of("rapportor", "godkjenner", "lokal-administrator", "leser");

    public Bruker {
        tilganger = Set.copyOf(tilganger);
    }

    public boolean kanFylle(Tjeneste tjeneste) {
        return har("rapportor", tjeneste.vert()) || kanSende(tjeneste);
    }

    public boolean kanSende(Tjeneste tjeneste) {
        return har("godkjenner", tjeneste.vert());
    }

    /** Whether the person gives and takes roles for the unit. */
    public boolean kanAdministrere(Enhet enhet) {
        return har("lokal-administrator", enhet);
    }

    /** Whether the form is theirs to see, drafts included. */
    public boolean iTjenesten(Tjeneste tjeneste) {
        return tjeneste.enheter().stream().anyMatch(enhet -> KOMMUNALE.stream().anyMatch(rolle -> har(rolle, enhet)));
    }

    public boolean kanVurdere(Tjeneste tjeneste, Halvaar halvaar) {
        return embeter(halvaar.sisteDag()).stream()
                .anyMatch(en -> en.fylker().contains(tjeneste.vert().fylke()));
    }

    /** The county governor's offices that the person works for. */
    public List<Embete> embeter(LocalDate dag) {
        return verdier("statsforvalter")
                .flatMap(fylke -> Embete.forFylke(fylke, dag).stream())
                .distinct()
                .toList();
    }

    public boolean iBufdir() {
        return tilganger.contains("bufdir-analytiker") || kanMotta();
    }

    /** Whether the person may take approved forms into Bufdir's keeping, and send reminders. */
    public boolean kanMotta() {
        return tilganger.contains("bufdir-administrator");
    }

    /** The units that the person has a municipal role for. */
    public List<Enhet> enheter() {
        return KOMMUNALE.stream()
                .flatMap(this::verdier)
                .flatMap(en -> Enhet.les(en).stream())
                .distinct()
                .sorted()
                .toList();
    }

    public boolean harNoe() {
        return !enheter().isEmpty()
                || iBufdir()
                || verdier("statsforvalter").findAny().isPresent();
    }

    private Stream<String> verdier(String rolle) {
        return tilganger.stream()
                .filter(en -> en.startsWith(rolle + ":"))
                .map(en -> en.substring(rolle.length() + 1))
                .sorted();
    }

    private boolean har(String rolle, Enhet enhet) {
        return tilganger.contains(rolle + ":" + enhet) || tilganger.contains(rolle + ":" + enhet.kommune());
    }
}
