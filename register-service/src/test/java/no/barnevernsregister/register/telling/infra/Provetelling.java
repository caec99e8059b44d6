package no.barnevernsregister.register.telling.infra;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.register.sak.infra.Proveregister;
import no.barnevernsregister.register.telling.Periode;
import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellinger;
import no.barnevernsregister.register.tilgang.Tilgang;
import no.barnevernsregister.register.tilgang.infra.Tilgangsgrense;

/** Counts as the service does when it is ordered to. */
final class Provetelling {

    private Provetelling() {}

    static List<Tellingscelle> celler(Proveregister register, String telling, String periode, Instant kutt)
            throws SQLException {
        try (Connection app = register.forbindelse()) {
            app.setAutoCommit(false);
            Tilgangsgrense.sett(app, Tilgang.ALLE);
            try {
                return new Teller(app).tell(Tellinger.finn(telling).orElseThrow(), Periode.av(periode), kutt);
            } finally {
                app.rollback();
            }
        }
    }

    /** Every count for every period. */
    static List<Tellingscelle> alle(Proveregister register, List<String> perioder, Instant kutt) throws SQLException {
        List<Tellingscelle> celler = new ArrayList<>();
        for (Telling telling : Tellinger.alle()) {
            for (String periode : perioder) {
                celler.addAll(celler(register, telling.id(), periode, kutt));
            }
        }
        return celler;
    }
}
