package no.barnevernsregister.register.telling.infra;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import no.barnevernsregister.register.telling.Cellemottaker;
import no.barnevernsregister.register.telling.Omfang;
import no.barnevernsregister.register.telling.Periode;
import no.barnevernsregister.register.telling.Telling;

/** Counts for other features of the register, in a transaction of theirs that may see every municipality. */
public final class Tellingslesing {

    private Tellingslesing() {}

    /** Hands over the cells that are not zero; none for a period that was not over at the cut-off. */
    public static <F extends Exception> void tell(
            Connection forbindelse, List<Telling> tellinger, Periode periode, Omfang omfang, Cellemottaker<F> mottaker)
            throws SQLException, F {
        new Teller(forbindelse).tell(tellinger, periode, omfang, mottaker);
    }
}
