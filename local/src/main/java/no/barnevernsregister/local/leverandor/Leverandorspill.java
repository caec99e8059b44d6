package no.barnevernsregister.local.leverandor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.xml.BarnevernXml;
import no.barnevernsregister.local.Innlogging;
import no.barnevernsregister.local.LokalFeil;
import no.barnevernsregister.local.Systemklient;
import no.barnevernsregister.local.generator.Forlop;
import no.barnevernsregister.local.generator.Generator;
import no.barnevernsregister.local.generator.Sending;

/** Plays the vendors: sends every message of the municipalities through the front door, as their case systems would. */
public final class Leverandorspill {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TOKENETS_LEVETID = Duration.ofSeconds(90);
    private static final int SAMTIDIGE = 8;
    private static final int FORSOK = 20;

    /**
     * What came of it.
     *
     * @param sendt receipts given
     * @param avvist refused, as the deliberate errors should be
     * @param sekunder until the last was answered
     * @param kvitteringer milliseconds from sending to receipt, sorted
     */
    public record Resultat(int sendt, int avvist, double sekunder, List<Long> kvitteringer) {

        /** The time that this share of the receipts took at the most, in milliseconds. */
        public long kvittering(double andel) {
            return kvitteringer.get((int) Math.min(kvitteringer.size() - 1L, Math.round(andel * kvitteringer.size())));
        }
    }

    /** Shows how far it has come. */
    @FunctionalInterface
    public interface Fremdrift {
        void vis(String steg, int ferdige, int alle);
    }

    private record Token(String verdi, Instant utloper) {}

    private final URI intake;
    private final Innlogging innlogging;
    private final Generator generator;
    private final Fremdrift fremdrift;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final ConcurrentLinkedQueue<Long> kvitteringer = new ConcurrentLinkedQueue<>();

    public Leverandorspill(URI intake, Innlogging innlogging, Generator generator, Fremdrift fremdrift) {
        this.intake = intake;
        this.innlogging = innlogging;
        this.generator = generator;
        this.fremdrift = fremdrift;
    }

    /**
     * Sends everything and waits until all is answered.
     *
     * @param tilhorer is told every story, so that the truth can be counted
     */
    public Resultat spill(List<Kommune> kommuner, java.util.function.BiConsumer<Kommune, Forlop> tilhorer) {
        long fra = System.nanoTime();
        AtomicInteger ferdige = new AtomicInteger();
        AtomicInteger sendt = new AtomicInteger();
        fremdrift.vis("kommuner sender", 0, kommuner.size());
        iParallell(kommuner, kommune -> {
            sendt.addAndGet(send(kommune, forlop -> {
                synchronized (tilhorer) {
                    tilhorer.accept(kommune, forlop);
                }
            }));
            fremdrift.vis("kommuner sender", ferdige.incrementAndGet(), kommuner.size());
        });
        AtomicInteger avvist = new AtomicInteger();
        ferdige.set(0);
        fremdrift.vis("kommuner i registeret", 0, kommuner.size());
        iParallell(kommuner, kommune -> {
            avvist.addAndGet(ventPaaSvar(kommune));
            fremdrift.vis("kommuner i registeret", ferdige.incrementAndGet(), kommuner.size());
        });
        List<Long> tider = new ArrayList<>(kvitteringer);
        Collections.sort(tider);
        return new Resultat(sendt.get(), avvist.get(), (System.nanoTime() - fra) / 1e9, tider);
    }

    private static void iParallell(List<Kommune> kommuner, Consumer<Kommune> arbeid) {
        try (ExecutorService trader = Executors.newFixedThreadPool(SAMTIDIGE)) {
            List<Future<?>> oppgaver = new ArrayList<>();
            kommuner.forEach(kommune -> oppgaver.add(trader.submit(() -> arbeid.accept(kommune))));
            for (Future<?> oppgave : oppgaver) {
                try {
                    oppgave.get();
                } catch (ExecutionException e) {
                    trader.shutdownNow();
                    throw e.getCause() instanceof LokalFeil feil
                            ? feil
                            : new LokalFeil("En leverandør kom ikke gjennom: " + e.getCause());
                } catch (InterruptedException e) {
                    trader.shutdownNow();
                    Thread.currentThread().interrupt();
                    throw new LokalFeil("Leverandørene ble avbrutt.");
                }
            }
        }
    }

    private int send(Kommune kommune, Consumer<Forlop> tilhorer) {
        Systemklient klient = Leverandor.klient(kommune);
        Token token = nyttToken(klient);
        List<Sending> sendinger = generator.sendinger(kommune, tilhorer);
        for (Sending sending : sendinger) {
            if (Instant.now().isAfter(token.utloper())) {
                token = nyttToken(klient);
            }
            send(token, BarnevernXml.skriv(sending.barnevern()));
        }
        return sendinger.size();
    }

    private Token nyttToken(Systemklient klient) {
        String verdi = innlogging.maskintoken(klient, "bvr:innsending.write bvr:innsending.read");
        return new Token(verdi, Instant.now().plus(TOKENETS_LEVETID));
    }

    private void send(Token token, byte[] xml) {
        HttpRequest sporsmal = HttpRequest.newBuilder(intake.resolve("/api/v1/innsendinger"))
                .header("Authorization", "Bearer " + token.verdi())
                .header("Content-Type", "application/xml")
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofByteArray(xml))
                .build();
        for (int forsok = 1; forsok <= FORSOK; forsok++) {
            long fra = System.nanoTime();
            int svar = status(sporsmal);
            if (svar == 202 || svar == 200) {
                kvitteringer.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - fra));
                return;
            }
            if (svar != 429 && svar < 500) {
                throw new LokalFeil("intake-service svarte " + svar + " på en innsending.");
            }
            pust(Duration.ofMillis(500));
        }
        throw new LokalFeil("intake-service tok ikke imot en innsending etter " + FORSOK + " forsøk.");
    }

    /** The status of the answer; 503 when there was none. */
    private int status(HttpRequest sporsmal) {
        try {
            return http.send(sporsmal, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 503;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LokalFeil("Sendingen ble avbrutt.");
        }
    }

    /** Waits until nothing of the municipality is under way. */
    private int ventPaaSvar(Kommune kommune) {
        Systemklient klient = Leverandor.klient(kommune);
        Token token = nyttToken(klient);
        for (String status : List.of("MOTTATT", "PARKERT", "GODTATT", "GODTATT_MED_MERKNAD")) {
            while (antall(token, kommune, status, 1) > 0) {
                pust(Duration.ofMillis(300));
                if (Instant.now().isAfter(token.utloper())) {
                    token = nyttToken(klient);
                }
            }
        }
        return antall(token, kommune, "AVVIST", Integer.MAX_VALUE);
    }

    private int antall(Token token, Kommune kommune, String status, int hoyst) {
        int antall = 0;
        String cursor = "";
        do {
            String sporring = "/api/v1/innsendinger?kommune=" + kommune.nummer() + "&status=" + status
                    + (cursor.isEmpty() ? "" : "&cursor=" + cursor);
            try {
                var svar = http.send(
                        HttpRequest.newBuilder(intake.resolve(sporring))
                                .header("Authorization", "Bearer " + token.verdi())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                JsonNode side = JSON.readTree(svar.body());
                antall += side.path("innsendinger").size();
                cursor = side.path("cursor").asText("");
            } catch (IOException e) {
                throw new LokalFeil("intake-service svarte ikke på en liste.");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LokalFeil("Ventingen ble avbrutt.");
            }
        } while (!cursor.isEmpty() && !cursor.equals("null") && antall < hoyst);
        return antall;
    }

    private static void pust(Duration tid) {
        try {
            TimeUnit.MILLISECONDS.sleep(tid.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LokalFeil("Ventingen ble avbrutt.");
        }
    }
}
