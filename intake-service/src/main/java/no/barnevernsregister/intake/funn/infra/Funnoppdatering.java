package no.barnevernsregister.intake.funn.infra;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import no.barnevernsregister.intake.funn.ApentFunn;
import no.barnevernsregister.intake.funn.ApneFunn;
import no.barnevernsregister.intake.funn.Vurdert;
import no.barnevernsregister.intake.funn.infra.Funnlager.Endring;
import no.barnevernsregister.intake.funn.infra.Funnlager.Serie;
import no.barnevernsregister.intake.funn.infra.Funnlager.Utatt;

/**
 * Takes reports into the open findings of their series. The result follows from the reports and their places in the chain,
 * not from the order in which they came; that order only decides how much must be read again.
 *
 * <p>It works behind the receipts and not in their transaction, so that documents of one series that are answered at the same
 * time do not wait for each other. One worker at a time takes a batch, whatever the number of instances.
 */
@ApplicationScoped
public class Funnoppdatering {

    private static final int BUNKE = 500;

    private final AgroalDataSource database;
    private final Clock klokke;
    private final AtomicLong eldsteSekunder = new AtomicLong();

    Funnoppdatering(AgroalDataSource database, Clock klokke, MeterRegistry maalinger) {
        this.database = database;
        this.klokke = klokke;
        maalinger.gauge("bvr_funn_eldste_utatte_sekunder", eldsteSekunder);
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void taAlle() throws SQLException {
        int tatt;
        do {
            tatt = taBunke();
        } while (tatt == BUNKE);
    }

    private int taBunke() throws SQLException {
        try (Connection forbindelse = database.getConnection()) {
            forbindelse.setAutoCommit(false);
            boolean gikk = false;
            try {
                int tatt = enesteArbeider(forbindelse) ? ta(forbindelse) : 0;
                forbindelse.commit();
                gikk = true;
                return tatt;
            } finally {
                if (!gikk) {
                    forbindelse.rollback();
                }
            }
        }
    }

    private static boolean enesteArbeider(Connection forbindelse) throws SQLException {
        try (var sql = forbindelse.prepareStatement("SELECT pg_try_advisory_xact_lock(hashtext('apent_funn'))");
                ResultSet rad = sql.executeQuery()) {
            rad.next();
            return rad.getBoolean(1);
        }
    }

    private int ta(Connection forbindelse) throws SQLException {
        var lager = new Funnlager(forbindelse);
        List<Utatt> bunke = lager.utatte(BUNKE);
        maal(bunke);
        if (bunke.isEmpty()) {
            return 0;
        }
        Map<Serie, List<Vurdert>> nye = new LinkedHashMap<>();
        for (Utatt en : bunke) {
            Vurdert godtatt = en.godtatt();
            if (godtatt != null) {
                nye.computeIfAbsent(en.serie(), _ -> new ArrayList<>()).add(godtatt);
            }
        }
        Map<Serie, List<ApentFunn>> apne = lager.apne(nye.keySet());
        Map<Serie, Integer> nyeste = lager.nyesteTatte(nye.keySet());
        lager.merkTatt(bunke, klokke.instant());
        List<Endring> endringer = new ArrayList<>();
        for (Map.Entry<Serie, List<Vurdert>> en : nye.entrySet()) {
            Serie serie = en.getKey();
            List<ApentFunn> foer = apne.getOrDefault(serie, List.of());
            boolean etterAlle = en.getValue().stream().allMatch(ny -> ny.versjon() > nyeste.getOrDefault(serie, 0));
            List<ApentFunn> etter =
                    etterAlle ? ApneFunn.etter(foer, en.getValue()) : ApneFunn.etter(List.of(), lager.historien(serie));
            endringer.add(new Endring(serie, foer, etter));
        }
        lager.skriv(endringer);
        lager.ferskhet(bunke);
        return bunke.size();
    }

    private void maal(List<Utatt> bunke) {
        Instant naa = klokke.instant();
        eldsteSekunder.set(bunke.stream()
                .map(en -> naa.getEpochSecond() - en.tid().getEpochSecond())
                .max(Long::compare)
                .orElse(0L));
    }
}
