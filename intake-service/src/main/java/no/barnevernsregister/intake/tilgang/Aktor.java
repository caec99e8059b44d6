package no.barnevernsregister.intake.tilgang;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.hendelse.HandlerPaaVegneAv;
import no.barnevernsregister.contracts.hendelse.Mekanisme;
import no.barnevernsregister.contracts.typer.Kommunenummer;

/** Who is calling, and what that one may see. */
public sealed interface Aktor {

    /** A system with a machine token. */
    record Fagsystem(HandlerPaaVegneAv handler, Set<String> omfang) implements Aktor {

        public boolean kanSende() {
            return omfang.contains("bvr:innsending.write");
        }

        boolean kanLese() {
            return omfang.contains("bvr:innsending.read") || kanSende();
        }

        List<Kommune> kommuner() {
            return Kommuner.medOrganisasjonsnummer(handler.rapporterendeOrg());
        }
    }

    /** A person; {@code tilganger} are role and organisation, for example {@code rapportor:5601} or {@code bufdir-analytiker}. */
    record Person(Set<String> tilganger) implements Aktor {}

    /** Whether it may see the submissions of a municipality. */
    default boolean kanSe(Kommunenummer kommune) {
        return switch (this) {
            case Fagsystem system ->
                system.kanLese()
                        && system.kommuner().stream().anyMatch(en -> en.nummer().equals(kommune));
            case Person person ->
                person.tilganger().stream()
                        .anyMatch(tilgang -> tilgang.startsWith("bufdir-") || tilgang.endsWith(":" + kommune));
        };
    }

    /** As who it sends a yearly extract of a municipality; none when it may not. */
    default Optional<HandlerPaaVegneAv> somAvgiver(Kommunenummer kommune) {
        return switch (this) {
            case Fagsystem system ->
                system.kanSende()
                                && system.kommuner().stream()
                                        .anyMatch(en -> en.nummer().equals(kommune))
                        ? Optional.of(system.handler())
                        : Optional.empty();
            case Person person ->
                person.tilganger().contains("rapportor:" + kommune)
                                || person.tilganger().contains("godkjenner:" + kommune)
                        ? Kommuner.finn(kommune)
                                .map(en ->
                                        new HandlerPaaVegneAv(en.organisasjonsnummer(), null, null, Mekanisme.PERSON))
                        : Optional.empty();
        };
    }
}
