package no.barnevernsregister.intake.tilgang;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.hendelse.HandlerPaaVegneAv;
import no.barnevernsregister.contracts.hendelse.Mekanisme;
import no.barnevernsregister.contracts.typer.Kommunenummer;

/** Who is calling, and what that one may see. */
public sealed interface Aktor {

    /**
     * A system with a machine token.
     *
     * @param medlemmer municipalities that the organisation register says it reports for, beside its own; asked for only when
     *     the own one is not enough, since nearly every submission is of that
     */
    record Fagsystem(HandlerPaaVegneAv handler, Set<String> omfang, Supplier<Set<Kommunenummer>> medlemmer)
            implements Aktor {

        /** One that reports for its own municipality alone. */
        public Fagsystem(HandlerPaaVegneAv handler, Set<String> omfang) {
            this(handler, omfang, Set::of);
        }

        /** The same, and what the organisation register says. */
        public Fagsystem med(Supplier<Set<Kommunenummer>> kommuner) {
            return new Fagsystem(handler, omfang, kommuner);
        }

        public boolean kanSende() {
            return omfang.contains("bvr:innsending.write");
        }

        boolean kanLese() {
            return omfang.contains("bvr:innsending.read") || kanSende();
        }

        /** Whether it reports for a municipality. */
        public boolean gjelder(Kommunenummer kommune) {
            return Kommuner.medOrganisasjonsnummer(handler.rapporterendeOrg()).stream()
                            .anyMatch(en -> en.nummer().equals(kommune))
                    || medlemmer.get().contains(kommune);
        }
    }

    /** A person; {@code tilganger} are role and organisation, for example {@code rapportor:5601} or {@code bufdir-analytiker}. */
    record Person(Set<String> tilganger) implements Aktor {}

    /** Whether it may see the submissions of a municipality. */
    default boolean kanSe(Kommunenummer kommune) {
        return switch (this) {
            case Fagsystem system -> system.kanLese() && system.gjelder(kommune);
            case Person person ->
                person.tilganger().stream()
                        .anyMatch(tilgang -> tilgang.startsWith("bufdir-") || tilgang.endsWith(":" + kommune));
        };
    }

    /** As who it sends a yearly extract of a municipality; none when it may not. */
    default Optional<HandlerPaaVegneAv> somAvgiver(Kommunenummer kommune) {
        return switch (this) {
            case Fagsystem system ->
                system.kanSende() && system.gjelder(kommune) ? Optional.of(system.handler()) : Optional.empty();
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
