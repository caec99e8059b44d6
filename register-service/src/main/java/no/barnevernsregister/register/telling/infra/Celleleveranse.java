package no.barnevernsregister.register.telling.infra;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.GrunnlagLevert;
import no.barnevernsregister.contracts.hendelse.Grunnlagshash;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.contracts.levering.Utboks;
import no.barnevernsregister.contracts.typer.BestillingId;
import no.barnevernsregister.register.telling.Cellemottaker;

/** Sends cells in parts as they come, so that one part is all that is held; the last carries the end mark. */
final class Celleleveranse implements Cellemottaker<SQLException> {

    private static final int CELLER_I_DEL = 1_000;

    private final Connection forbindelse;
    private final BestillingId bestilling;
    private final Clock klokke;
    private final Grunnlagshash hash = new Grunnlagshash();
    private final List<Tellingscelle> del = new ArrayList<>(CELLER_I_DEL);
    private int sendt;
    private long celler;

    Celleleveranse(Connection forbindelse, BestillingId bestilling, Clock klokke) {
        this.forbindelse = forbindelse;
        this.bestilling = bestilling;
        this.klokke = klokke;
    }

    @Override
    public void ta(Tellingscelle celle) throws SQLException {
        if (del.size() == CELLER_I_DEL) {
            send(false);
        }
        del.add(celle);
        hash.ta(celle);
        celler++;
    }

    /** Sends the last part; an order without any cell gets one part, empty. */
    void avslutt() throws SQLException {
        send(true);
    }

    private void send(boolean siste) throws SQLException {
        sendt++;
        var slutt = siste ? new GrunnlagLevert.Slutt(sendt, celler, hash.verdi()) : null;
        var levert = new GrunnlagLevert(bestilling, sendt, del, slutt);
        Utboks.leggTil(forbindelse, CloudEvent.om(levert, "/register-service", klokke.instant()));
        del.clear();
    }
}
