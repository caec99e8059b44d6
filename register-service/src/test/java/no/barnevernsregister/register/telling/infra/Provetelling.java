package no.barnevernsregister.register.telling.infra;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.register.sak.infra.Proveregister;
import no.barnevernsregister.register.telling.Omfang;
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
        return celler(register, List.of(Tellinger.finn(telling).orElseThrow()), List.of(periode), Omfang.landet(kutt));
    }

    /** Every count for every period. */
    static List<Tellingscelle> alle(Proveregister register, List<String> perioder, Instant kutt) throws SQLException {
        return celler(register, Tellinger.alle(), perioder, Omfang.landet(kutt));
    }

    static List<Tellingscelle> celler(
            Proveregister register, List<Telling> tellinger, List<String> perioder, Omfang omfang) throws SQLException {
        List<Tellingscelle> celler = new ArrayList<>();
        try (Connection app = register.forbindelse()) {
            app.setAutoCommit(false);
            Tilgangsgrense.sett(app, Tilgang.ALLE);
            try {
                for (String periode : perioder) {
                    celler.addAll(new Teller(app).tell(tellinger, Periode.av(periode), omfang));
                }
            } finally {
                app.rollback();
            }
        }
        return celler;
    }
}
