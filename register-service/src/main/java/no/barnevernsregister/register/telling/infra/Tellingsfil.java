package no.barnevernsregister.register.telling.infra;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import no.barnevernsregister.register.telling.Periode;
import no.barnevernsregister.register.telling.Tellingsbestilling;
import no.barnevernsregister.register.telling.Tellingscsv;

/** Counts into a CSV file, in the transaction of one connection that may see every municipality. */
final class Tellingsfil {

    private final Connection forbindelse;
    private final Clock klokke;

    Tellingsfil(Connection forbindelse, Clock klokke) {
        this.forbindelse = forbindelse;
        this.klokke = klokke;
    }

    /** Writes the cells as they are counted, period by period; gives how many there were. */
    long skriv(Tellingsbestilling bestilling, Appendable ut) throws SQLException, IOException {
        new Kuttgrense(klokke).vent(forbindelse, bestilling.omfang().kutt());
        var csv = new Tellingscsv(ut);
        var teller = new Teller(forbindelse);
        for (Periode periode : bestilling.perioder()) {
            teller.tell(bestilling.tellinger(), periode, bestilling.omfang(), csv);
        }
        return csv.linjer();
    }
}
