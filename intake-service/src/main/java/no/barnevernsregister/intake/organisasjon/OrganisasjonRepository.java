package no.barnevernsregister.intake.organisasjon;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import org.jspecify.annotations.Nullable;

/** The organisation register. Whatever changes in it is told to the other services in the same transaction. */
public interface OrganisasjonRepository {

    /**
     * What is said of an organisation now.
     *
     * @param ferdig when its initial submission was said to be complete; absent until then
     */
    record Stand(Organisasjon organisasjon, @Nullable Instant ferdig) {}

    /** What was said of an organisation, when and by whom. */
    record Versjon(Organisasjon organisasjon, Instant registrert, String registrertAv) {}

    /**
     * Organisations by name.
     *
     * @param sok part of a name or number, or a whole number of a municipality; empty for all
     */
    List<Stand> finn(String sok, int flest);

    Optional<Stand> hent(Organisasjonsnummer nummer);

    /** Newest first. */
    List<Versjon> historikk(Organisasjonsnummer nummer);

    /** The municipalities that an organisation reports for; none when it is not in the register. */
    Set<Kommunenummer> kommuner(Organisasjonsnummer nummer);

    /** Those who have sent case messages, though no conversion is declared for them. */
    List<Organisasjonsnummer> utenKonvertering();

    /** Adds what is new. @return how many organisations were changed */
    int lagre(List<Organisasjon> organisasjoner, String av);

    /** Marks the initial submission of a conversion as complete; once is enough. @return since when it is */
    Instant merkFerdig(Organisasjon organisasjon, String av);

    /** Opens the initial submission again. @return whether it was complete */
    boolean apneIgjen(Organisasjon organisasjon, String av);

    /** Tells the other services of every organisation again. @return how many */
    int kunngjor();
}
