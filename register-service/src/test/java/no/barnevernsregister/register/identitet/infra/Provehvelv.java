package no.barnevernsregister.register.identitet.infra;

import io.agroal.api.AgroalDataSource;
import no.barnevernsregister.contracts.kryptering.Nokkeltjeneste;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.register.identitet.Identitetshvelv;

/** Opens the real vault outside the service. */
public final class Provehvelv {

    private Provehvelv() {}

    public static Identitetshvelv i(AgroalDataSource database, Nokkeltjeneste nokler, Nyttelastkryptering kryptering) {
        return new IdentitetPostgresHvelv(database, nokler, kryptering);
    }
}
