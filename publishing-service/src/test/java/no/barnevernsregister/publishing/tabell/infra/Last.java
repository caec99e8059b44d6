package no.barnevernsregister.publishing.tabell.infra;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/** Makes calls over connections that stay open, and takes the time of each. */
final class Last {

    private final int port;
    private final int forbindelser;

    Last(int port, int forbindelser) {
        this.port = port;
        this.forbindelser = forbindelser;
    }

    /** Times in milliseconds from when a call was due to its last byte, sorted; and how long it all took. */
    @SuppressWarnings("ArrayRecordComponent") // Read here alone, compared nowhere.
    record Maaling(double[] ms, double sekunder, int feil) {
        double andel(double hvor) {
            return ms[(int) Math.min(ms.length - 1, Math.floor(hvor * ms.length))];
        }

        double perSekund() {
            return ms.length / sekunder;
        }
    }

    /** Calls at an even rate: one that has to wait for another has its wait counted. */
    Maaling jevnt(List<String> kall, double perSekund, double sekunder) {
        long start = System.nanoTime() + 100_000_000;
        int antall = (int) (perSekund * sekunder);
        return kjor(nummer -> {
            List<Long> tider = new ArrayList<>();
            try (var forbindelse = new Forbindelse(port)) {
                for (int i = nummer; i < antall; i += forbindelser) {
                    long naar = start + (long) (i * 1e9 / perSekund);
                    LockSupport.parkNanos(naar - System.nanoTime());
                    while (System.nanoTime() < naar) {
                        Thread.onSpinWait();
                    }
                    forbindelse.hent(kall.get(i % kall.size()));
                    tider.add(System.nanoTime() - naar);
                }
                return new Del(tider, forbindelse.feil);
            }
        });
    }

    /** As many calls as there can be. */
    Maaling fullt(List<String> kall, double sekunder) {
        long slutt = System.nanoTime() + (long) (sekunder * 1e9);
        return kjor(nummer -> {
            List<Long> tider = new ArrayList<>();
            try (var forbindelse = new Forbindelse(port)) {
                for (int i = nummer; System.nanoTime() < slutt; i++) {
                    long naar = System.nanoTime();
                    forbindelse.hent(kall.get(i % kall.size()));
                    tider.add(System.nanoTime() - naar);
                }
                return new Del(tider, forbindelse.feil);
            }
        });
    }

    private record Del(List<Long> tider, int feil) {}

    private interface Arbeid {
        Del gjor(int nummer) throws IOException;
    }

    private Maaling kjor(Arbeid arbeid) {
        long start = System.nanoTime();
        try (ExecutorService traader = Executors.newFixedThreadPool(forbindelser)) {
            List<Callable<Del>> deler = new ArrayList<>();
            for (int i = 0; i < forbindelser; i++) {
                int nummer = i;
                deler.add(() -> arbeid.gjor(nummer));
            }
            List<Long> tider = new ArrayList<>();
            int feil = 0;
            for (Future<Del> del : traader.invokeAll(deler)) {
                tider.addAll(del.get().tider());
                feil += del.get().feil();
            }
            double sekunder = (System.nanoTime() - start) / 1e9;
            double[] ms = tider.stream().mapToDouble(tid -> tid / 1e6).toArray();
            Arrays.sort(ms);
            return new Maaling(ms, sekunder, feil);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Just enough HTTP to be out of the way. */
    static final class Forbindelse implements AutoCloseable {
        private final Socket sokkel;
        private final InputStream inn;
        private final byte[] buffer = new byte[65_536];
        private int feil;

        Forbindelse(int port) throws IOException {
            sokkel = new Socket(InetAddress.getLoopbackAddress(), port);
            sokkel.setTcpNoDelay(true);
            inn = new BufferedInputStream(sokkel.getInputStream(), 65_536);
        }

        /** Sends a call, reads its answer to the end, and gives the length of the body. */
        int hent(String kall) throws IOException {
            sokkel.getOutputStream().write(kall.getBytes(US_ASCII));
            String status = linje();
            int lengde = 0;
            for (String linje = linje(); !linje.isEmpty(); linje = linje()) {
                if (linje.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                    lengde = Integer.parseInt(linje.substring(15).strip());
                }
            }
            boolean uendret = status.contains(" 304 ");
            feil += status.contains(" 200 ") || uendret ? 0 : 1;
            for (int igjen = uendret ? 0 : lengde; igjen > 0; ) {
                int lest = inn.read(buffer, 0, Math.min(buffer.length, igjen));
                if (lest < 0) {
                    throw new EOFException();
                }
                igjen -= lest;
            }
            return lengde;
        }

        private String linje() throws IOException {
            var linje = new StringBuilder(80);
            for (int tegn = inn.read(); tegn != '\n'; tegn = inn.read()) {
                if (tegn < 0) {
                    throw new EOFException();
                }
                if (tegn != '\r') {
                    linje.append((char) tegn);
                }
            }
            return linje.toString();
        }

        @Override
        public void close() {
            try {
                sokkel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
