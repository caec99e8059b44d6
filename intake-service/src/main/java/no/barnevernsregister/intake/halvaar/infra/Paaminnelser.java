package no.barnevernsregister.intake.halvaar.infra;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.intake.halvaar.Bruker;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.side.Statuslinje;
import no.barnevernsregister.intake.halvaar.skjema.Hendelse;
import no.barnevernsregister.intake.halvaar.skjema.Skjema;
import no.barnevernsregister.intake.halvaar.skjema.Varsel;

/** Reminds services that have not sent their form. */
@ApplicationScoped
public class Paaminnelser {

    private final AgroalDataSource database;
    private final Clock klokke;

    Paaminnelser(AgroalDataSource database, Clock klokke) {
        this.database = database;
        this.klokke = klokke;
    }

    /**
     * Writes a reminder to everybody at these services who has given an address.
     *
     * @return how many notices are on their way
     */
    int send(Bruker bruker, List<Statuslinje> linjer, Halvaar halvaar) {
        return Transaksjon.gjor(database, forbindelse -> {
            int antall = 0;
            for (Statuslinje linje : linjer) {
                int sendt = Epostkasse.legg(
                        forbindelse, Varsel.PAAMINNELSE, linje.tjeneste().vert(), halvaar);
                Optional<Skjema> skjema = linje.skjema();
                if (sendt > 0 && skjema.isPresent()) {
                    Skjemalagring.leggHendelse(
                            forbindelse,
                            skjema.orElseThrow().id(),
                            new Hendelse(
                                    Hendelse.Slag.PAAMINNET,
                                    bruker.id(),
                                    bruker.navn(),
                                    klokke.instant(),
                                    skjema.orElseThrow().sendinger(),
                                    ""));
                }
                antall += sendt;
            }
            return antall;
        });
    }
}
