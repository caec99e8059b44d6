package no.barnevernsregister.register.identitet.infra;

import io.agroal.api.AgroalDataSource;
import java.time.Clock;
import java.time.Duration;
import no.barnevernsregister.contracts.kryptering.Nokkeltjeneste;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.register.identitet.Identitetshvelv;
import no.barnevernsregister.register.identitet.Personer;

/** Opens the real vault outside the service; each call is a process of its own, with keys as it read them. */
public final class Provehvelv {

    private Provehvelv() {}

    public static Identitetshvelv i(AgroalDataSource database, Nokkeltjeneste nokler, Nyttelastkryptering kryptering) {
        return new IdentitetPostgresHvelv(database, new Nokkelring(database, nokler), kryptering);
    }

    public static Personer personer(AgroalDataSource database, Nokkeltjeneste nokler) {
        return new PersonerPostgres(
                database,
                new Nokkelring(database, nokler),
                new Nyttelastkryptering(nokler, Clock.systemUTC()),
                Clock.systemUTC());
    }

    public static Nokkelrotasjon rotasjon(
            AgroalDataSource database, Nokkeltjeneste nokler, Nyttelastkryptering kryptering) {
        return new Nokkelrotasjon(
                database, new Nokkelring(database, nokler), kryptering, Clock.systemUTC(), Duration.ofDays(365));
    }
}
