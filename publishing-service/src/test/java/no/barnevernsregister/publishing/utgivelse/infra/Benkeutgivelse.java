package no.barnevernsregister.publishing.utgivelse.infra;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.contracts.typer.BestillingId;
import no.barnevernsregister.publishing.skjerming.Fylker;
import no.barnevernsregister.publishing.skjerming.Kube;
import no.barnevernsregister.publishing.utgivelse.Kontroll;
import no.barnevernsregister.publishing.utgivelse.Provetall;
import no.barnevernsregister.publishing.utgivelse.Serieverdier;
import no.barnevernsregister.publishing.utgivelse.Utgave;
import no.barnevernsregister.publishing.utgivelse.Utgivelse;

/** A protected release of the whole country, for measuring. */
public final class Benkeutgivelse {

    private Benkeutgivelse() {}

    /** Puts it in as the release job does, and publishes it. */
    public static void publiser(Connection forbindelse, List<String> aar) throws SQLException {
        forbindelse.setAutoCommit(false);
        Instant naa = Instant.now();
        var utgivelser = new UtgivelsePostgresRepository(forbindelse);
        BestillingId id = BestillingId.ny(naa);
        utgivelser.lagre(
                Utgivelse.bestilt(
                        id,
                        "Hele landet",
                        aar,
                        naa,
                        "bestiller",
                        Utgave.forste(Utgave.Slag.AAR, Utgave.Stadium.ENDELIG)),
                null);
        List<Tellingscelle> celler = Provetall.lag(7, Provetall.landet(), aar);
        Kontroll kontroll = Kontroll.av(Kube.av(celler, Fylker.hele(celler)), Serieverdier.INGEN, List.of());
        Kontrollarbeid.lagre(forbindelse, id, kontroll, List.of(), naa, naa.plus(Duration.ofSeconds(1)));
        utgivelser.settGodkjent(id, "godkjenner", naa);
        forbindelse.commit();
    }
}
