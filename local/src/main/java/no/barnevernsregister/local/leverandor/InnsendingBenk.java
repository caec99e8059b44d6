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
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.xml.BarnevernXml;
import no.barnevernsregister.local.Innlogging;
import no.barnevernsregister.local.LokalFeil;
import no.barnevernsregister.local.Lokalsystem;
import no.barnevernsregister.local.Lokaltjeneste;
import no.barnevernsregister.local.Prosjektmappe;
import no.barnevernsregister.local.Systemklient;
import no.barnevernsregister.local.generator.Generator;

/**
 * Measures from sending to receipt, and from receipt to register, at several rates, on a system of its own. The sender, the
 * broker, the databases and the identity provider run on the same cores.
 *
 * <p>A receipt's time counts from the instant when the document was due to be sent, so that a sender that falls behind does
 * not make the figures better.
 */
public final class InnsendingBenk {

    private static final int SEKUNDER = 10;
    private static final int FLEST = 3_000;
    private static final int SAMTIDIGE = 64;
    /** More than any system here can take: then a receipt's time counts from when it was really sent. */
    private static final int FULL_FART = 10_000;

    /** It has kept its number, so the first messages of its cases are of ordinary size. */
    private static final Kommune STAVANGER =
            Kommuner.finn(new Kommunenummer("1103")).orElseThrow();

    private final Lokalsystem system;
    private final Systemklient klient;
    private final boolean heleVeien;
    private final Iterator<byte[]> saker;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private InnsendingBenk(Lokalsystem system, Systemklient klient, boolean heleVeien) {
        this.system = system;
        this.klient = klient;
        this.heleVeien = heleVeien;
        this.saker = saker().iterator();
    }

    /** With {@code mottak} the front door is measured alone, with its database and the broker; else the whole chain. */
    public static void main(String[] argumenter) throws IOException, InterruptedException, SQLException {
        boolean heleVeien = !List.of(argumenter).contains("mottak");
        Path mappe = Prosjektmappe.finn().resolve("local/target/benk");
        Lokalsystem.fjern(mappe);
        Systemklient klient = Leverandor.klient(STAVANGER);
        Set<Lokaltjeneste> tjenester =
                heleVeien ? EnumSet.allOf(Lokaltjeneste.class) : EnumSet.of(Lokaltjeneste.INTAKE);
        try (var system = Lokalsystem.start(
                new Lokalsystem.Oppsett(mappe, false, List.of(klient), InnsendingBenk::fortell, tjenester))) {
            new InnsendingBenk(system, klient, heleVeien).kjor();
        }
    }

    private static void fortell(String linje) {
        System.out.println(linje);
    }

    /** Written before anything is measured. */
    private static List<byte[]> saker() {
        return LongStream.of(3, 4)
                .mapToObj(fro -> new Generator(fro, 2014, 2025).sendinger(STAVANGER, forlop -> {}))
                .flatMap(List::stream)
                .filter(sending -> !sending.skalAvvises() && sending.barnevern().forrigeId() == null)
                .map(sending -> BarnevernXml.skriv(sending.barnevern()))
                .toList();
    }

    private void kjor() throws InterruptedException, SQLException {
        maal(20);
        maal(100);
        fortell("| sent per second | documents | receipt p50 | p95 | p99 | receipts per second |"
                + (heleVeien ? " in the register p50 | p95 | p99 | registered per second |" : ""));
        fortell("|---|---|---|---|---|---|" + (heleVeien ? "---|---|---|---|" : ""));
        for (int rate : new int[] {50, 100, 200, 300, FULL_FART}) {
            fortell(maal(rate));
        }
    }

    /** Sends at this rate and waits until all is through; a row of the table. */
    private String maal(int rate) throws InterruptedException, SQLException {
        String token = new Innlogging(system.keycloak()).maskintoken(klient, "bvr:innsending.write");
        int antall = Math.min(rate * SEKUNDER, FLEST);
        long[] kvittering = new long[antall];
        List<Future<?>> sendinger = new ArrayList<>(antall);
        long fra = System.nanoTime();
        try (ExecutorService trader = Executors.newFixedThreadPool(SAMTIDIGE)) {
            for (int i = 0; i < antall; i++) {
                long naar = fra + i * 1_000_000_000L / rate;
                TimeUnit.NANOSECONDS.sleep(Math.max(0, naar - System.nanoTime()));
                int nummer = i;
                byte[] sak = saker.next();
                sendinger.add(trader.submit(() -> {
                    long sendt = rate == FULL_FART ? System.nanoTime() : naar;
                    send(token, sak);
                    kvittering[nummer] = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - sendt);
                }));
            }
        }
        for (Future<?> en : sendinger) {
            if (en.state() == Future.State.FAILED) {
                throw new IllegalStateException("A document got no receipt", en.exceptionNow());
            }
        }
        double sekunder = (System.nanoTime() - fra) / 1e9;
        Arrays.sort(kvittering);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d ms | %d ms | %d ms | %.0f |%s",
                rate == FULL_FART ? "as fast as it goes, 64 at once" : Integer.toString(rate),
                antall,
                kvittering[antall / 2],
                kvittering[antall * 95 / 100],
                kvittering[antall * 99 / 100],
                antall / sekunder,
                heleVeien ? " " + registrert(antall) + " |" : "");
    }

    private void send(String token, byte[] sak) {
        URI adresse = system.adresse(Lokaltjeneste.INTAKE).resolve("/api/v1/innsendinger");
        HttpRequest sporsmal = HttpRequest.newBuilder(adresse)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/xml")
                .POST(HttpRequest.BodyPublishers.ofByteArray(sak))
                .build();
        try {
            int svar =
                    http.send(sporsmal, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (svar != 202) {
                throw new LokalFeil("intake-service svarte " + svar + ".");
            }
        } catch (IOException e) {
            throw new LokalFeil("intake-service svarte ikke: " + e.getClass().getName() + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LokalFeil("Målingen ble avbrutt.");
        }
    }

    /** Waits for the register; then from receipt to register for the newest submissions, and how many a second came through. */
    private String registrert(int antall) throws InterruptedException, SQLException {
        while (!sporr("SELECT count(*) FROM innsending WHERE status NOT IN ('REGISTRERT', 'AVVIST')")
                .equals("0")) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
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
