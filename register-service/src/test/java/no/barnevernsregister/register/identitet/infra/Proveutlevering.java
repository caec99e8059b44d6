package no.barnevernsregister.register.identitet.infra;

import io.agroal.api.AgroalDataSource;
import no.barnevernsregister.contracts.kryptering.Nokkeltjeneste;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.register.identitet.Utlevering;

/** Opens what may leave the vault outside the service. */
public final class Proveutlevering {

    private Proveutlevering() {}

    public static Utlevering i(AgroalDataSource database, Nokkeltjeneste nokler, Nyttelastkryptering kryptering) {
        return new UtleveringPostgres(database, nokler, kryptering);
    }
}
