package no.barnevernsregister.intake.tilgang.infra;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.tilgang.Tilgangsstyring;
import org.jboss.logging.Logger;

/** Gives a unit without an administrator the one that the configuration names, once that person has logged in. */
@ApplicationScoped
public class ForsteAdministratorer {

    private static final Logger LOGG = Logger.getLogger(ForsteAdministratorer.class);

    private final StyringConfig oppsett;
    private final Tilgangsstyring styring;

    ForsteAdministratorer(StyringConfig oppsett, Tilgangsstyring styring) {
        this.oppsett = oppsett;
        this.styring = styring;
    }

    /** Looks for units that still have none. */
    @Scheduled(every = "1m", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void gi() {
        oppsett.forsteAdministrator().forEach((enhet, brukernavn) -> {
            try {
                if (styring.giForste(brukernavn, Enhet.les(enhet).orElseThrow()) == Tilgangsstyring.Utfall.GJORT) {
                    LOGG.infof("%s fikk sin første lokale administrator fra oppsettet.", enhet);
                }
            } catch (KatalogSvarerIkke e) {
                LOGG.warnf("Første administrator for %s må vente: Keycloak svarer ikke.", enhet);
            }
        });
    }
}
