package no.barnevernsregister.local.leverandor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.xml.BarnevernXml;
import no.barnevernsregister.local.Innlogging;
import no.barnevernsregister.local.Lokalsystem;
import no.barnevernsregister.local.Lokaltjeneste;
import no.barnevernsregister.local.Prosjektmappe;
import no.barnevernsregister.local.Systemklient;
import no.barnevernsregister.local.generator.Generator;

/**
 * Measures from sending to receipt, and from receipt to register, at several rates, on a system of its own. The sender, the
 * broker, the databases and the identity provider run on the same cores.
 */
public final class InnsendingBenk {

    private static final int SEKUNDER = 15;
    private static final int[] RATER = {20, 50, 100, 150, 200, 1_000};
    /** It has kept its number, so the first messages of its cases are of ordinary size. */
    private static final Kommune STAVANGER =
            Kommuner.finn(new Kommunenummer("1103")).orElseThrow();

    private final Lokalsystem system;
    private final HttpClient http = HttpClient.newHttpClient();

    private InnsendingBenk(Lokalsystem system) {
        this.system = system;
    }

    public static void main(String[] argumenter) throws IOException, InterruptedException, SQLException {
        Path mappe = Prosjektmappe.finn().resolve("local/target/benk");
        Lokalsystem.fjern(mappe);
        Systemklient klient = Leverandor.klient(STAVANGER);
        try (var system =
                Lokalsystem.start(new Lokalsystem.Oppsett(mappe, false, List.of(klient), InnsendingBenk::fortell))) {
            new InnsendingBenk(system).kjor(klient);
        }
    }

    private static void fortell(String linje) {
        System.out.println(linje);
    }

    private void kjor(Systemklient klient) throws InterruptedException, SQLException {
        Iterator<byte[]> saker = LongStream.of(3, 4)
                .mapToObj(fro -> new Generator(fro, 2014, 2025).sendinger(STAVANGER, forlop -> {}))
                .flatMap(List::stream)
                .filter(sending -> !sending.skalAvvises() && sending.barnevern().forrigeId() == null)
                .map(sending -> BarnevernXml.skriv(sending.barnevern()))
                .iterator();
        System.out.println(
                "| sent per second | documents | receipt p50 | p95 | p99 | in the register p50 | p95 | p99 | registered per second |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        maal(klient, saker, 20, false);
        for (int rate : RATER) {
            maal(klient, saker, rate, true);
        }
    }

    private void maal(Systemklient klient, Iterator<byte[]> saker, int rate, boolean vis)
            throws InterruptedException, SQLException {
        String token = new Innlogging(system.keycloak()).maskintoken(klient, "bvr:innsending.write");
        int antall = Math.min(rate * SEKUNDER, 3_000);
        long[] kvittering = new long[antall];
        var ferdig = new CountDownLatch(antall);
        long fra = System.nanoTime();
        try (ExecutorService trader = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < antall && saker.hasNext(); i++) {
                long naar = fra + i * 1_000_000_000L / rate;
                TimeUnit.NANOSECONDS.sleep(Math.max(0, naar - System.nanoTime()));
                int nummer = i;
                byte[] sak = saker.next();
                trader.execute(() -> {
                    kvittering[nummer] = send(token, sak);
                    ferdig.countDown();
                });
            }
            if (!ferdig.await(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException("Ran out of cases to send.");
            }
        }
        ventPaaRegisteret();
        if (vis) {
            Arrays.sort(kvittering);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d | %d ms | %d ms | %d ms | %s |%n",
                    rate >= 1_000 ? "as fast as it goes" : Integer.toString(rate),
                    antall,
                    kvittering[antall / 2],
                    kvittering[antall * 95 / 100],
                    kvittering[antall * 99 / 100],
                    registrert(antall));
        }
    }

    private long send(String token, byte[] sak) {
        URI adresse = system.adresse(Lokaltjeneste.INTAKE).resolve("/api/v1/innsendinger");
        HttpRequest sporsmal = HttpRequest.newBuilder(adresse)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/xml")
                .POST(HttpRequest.BodyPublishers.ofByteArray(sak))
                .build();
        long fra = System.nanoTime();
        try {
            int svar =
                    http.send(sporsmal, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (svar != 202) {
                throw new IllegalStateException("intake-service svarte " + svar);
            }
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - fra);
        } catch (IOException e) {
            throw new IllegalStateException("intake-service svarte ikke", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("avbrutt", e);
        }
    }

    private void ventPaaRegisteret() throws InterruptedException, SQLException {
        while (!sporr("SELECT count(*) FROM innsending WHERE status NOT IN ('REGISTRERT', 'AVVIST')")
                .equals("0")) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    /** From receipt to register for the newest submissions, and how many a second came through. */
    private String registrert(int antall) throws SQLException {
        return sporr("SELECT string_agg(round(1000 * p)::text || ' ms', ' | ') || ' | ' || min(takt)::text FROM"
                + " (SELECT unnest(percentile_cont(ARRAY[0.5, 0.95, 0.99]) WITHIN GROUP (ORDER BY extract(epoch FROM endret - mottatt))) AS p,"
                + " round(count(*) / extract(epoch FROM max(endret) - min(mottatt))) AS takt"
                + " FROM (SELECT * FROM innsending ORDER BY id DESC LIMIT " + antall
                + ") n WHERE status = 'REGISTRERT') t");
    }

    private String sporr(String sporring) throws SQLException {
        try (Connection forbindelse = system.postgres().administrator("intake");
                var sql = forbindelse.prepareStatement(sporring);
                ResultSet rad = sql.executeQuery()) {
            rad.next();
            return rad.getString(1);
        }
    }
}
