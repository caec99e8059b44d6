package no.barnevernsregister.intake.organisasjon.infra;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.barnevernsregister.intake.organisasjon.OrganisasjonRepository;
import no.barnevernsregister.intake.organisasjon.Organisasjonsfil;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes in a file of organisations at the start, for an installation that begins with an empty register. */
@ApplicationScoped
public class Startfil {

    private final Optional<Path> fil;
    private final OrganisasjonRepository organisasjoner;

    Startfil(
            @ConfigProperty(name = "bvr.organisasjoner.fil") Optional<Path> fil,
            OrganisasjonRepository organisasjoner) {
        this.fil = fil;
        this.organisasjoner = organisasjoner;
    }

    /**
     * What the file says of an organisation is said once; what Bufdir has said since stays.
     *
     * @throws IllegalStateException when the file cannot be read or has an error; the service does not start then
     */
    void les(@Observes StartupEvent start) throws IOException {
        if (fil.isEmpty()) {
            return;
        }
        Organisasjonsfil.Innhold innhold = Organisasjonsfil.les(Files.readString(fil.get()));
        innhold.feil().stream().findFirst().ifPresent(feil -> {
            throw new IllegalStateException(
                    "bvr.organisasjoner.fil, linje " + feil.linje() + ", " + feil.kolonne() + ": " + feil.setning());
        });
        organisasjoner.lagre(
                innhold.organisasjoner().stream()
                        .filter(en ->
                                organisasjoner.hent(en.organisasjonsnummer()).isEmpty())
                        .toList(),
                "startfil");
    }
}
