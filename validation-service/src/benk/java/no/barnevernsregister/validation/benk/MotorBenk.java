package no.barnevernsregister.validation.benk;

import org.jspecify.annotations.Nullable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.hendelse.Format;
import no.barnevernsregister.contracts.hendelse.HandlerPaaVegneAv;
import no.barnevernsregister.contracts.hendelse.InnsendingMottatt;
import no.barnevernsregister.contracts.hendelse.InnsendingVurdert;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.hendelse.Mekanisme;
import no.barnevernsregister.contracts.hendelse.Nyttelast;
import no.barnevernsregister.contracts.hendelse.Provekjoring;
import no.barnevernsregister.contracts.kryptering.Kryptert;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.contracts.xml.BarnevernXml;
import no.barnevernsregister.local.generator.Generator;
import no.barnevernsregister.local.generator.kostra.Uttrekksgenerator;
import no.barnevernsregister.validation.innsending.Svarer;
import no.barnevernsregister.validation.innsending.Vurderer;
import no.barnevernsregister.validation.kostra.Filrapport;
import no.barnevernsregister.validation.kostra.Klientmottaker;
import no.barnevernsregister.validation.kostra.Kostrakontroll;
import no.barnevernsregister.validation.kostra.Runde;
import no.barnevernsregister.validation.sak.Sakstilstand;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Clients of a yearly extract and case messages a second, in steady state: reading, schema and all rules. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 8)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = "-Xmx256m")
public class MotorBenk {

    private static final int KLIENTER = 5_000;
    private static final Kommune KONGSVINGER =
            Kommuner.finn(Kommunenummer.av("3401")).orElseThrow();

    /** A file of valid clients, in memory. */
    @State(Scope.Benchmark)
    public static class Uttrekk {

        private byte[] fil = {};

        @Setup(Level.Trial)
        public void lag() throws IOException {
            var ut = new ByteArrayOutputStream();
            new Uttrekksgenerator(2025, 1, 0).skriv(KONGSVINGER, KLIENTER, ut);
            fil = ut.toByteArray();
        }
    }

    /** Case messages of a municipality, each of them whole. */
    @State(Scope.Thread)
    public static class Saker {

        private final List<byte[]> dokumenter = new ArrayList<>();
        private final Vurderer vurderer = new Vurderer(Clock.systemUTC(), Duration.ZERO, feilet -> {});
        private int neste;

        @Setup(Level.Trial)
        public void lag() {
            new Generator(1, 2023, 2025)
                    .sendinger(KONGSVINGER, forlop -> {})
                    .stream().limit(2_000).map(sending -> BarnevernXml.skriv(sending.barnevern())).forEach(dokumenter::add);
        }

        byte[] neste() {
            neste = (neste + 1) % dokumenter.size();
            return dokumenter.get(neste);
        }
    }

    /** Two threads check, the caller's reads; counted in clients. */
    @Benchmark
    @OperationsPerInvocation(KLIENTER)
    public Filrapport klienter(Uttrekk uttrekk) {
        return new Kostrakontroll(2, feilet -> {})
                .kontroller(new ByteArrayInputStream(uttrekk.fil), new Runde(2025, "340100"), Klientmottaker.INGEN);
    }

    /** Through the same code as the service, without state. */
    @Benchmark
    @Threads(2)
    public Svar saksmeldinger(Saker saker) throws SQLException {
        byte[] dokument = saker.neste();
        var svar = new Svar();
        saker.vurderer.vurder(innsending(), dokument, INGEN_SAKER, svar);
        return svar;
    }

    /** Keeps the answer, so that nothing of it is left out. */
    public static final class Svar implements Svarer {

        private InnsendingVurdert sist;

        @Override
        public void vurdert(InnsendingVurdert svar) {
            sist = svar;
        }

        @Override
        public void godkjent(
                InnsendingMottatt innsending, int xsdVersjon, Sakstilstand tilstand, @Nullable Integer sakerIFilen) {}
    }

    private static final no.barnevernsregister.validation.innsending.SakRepository INGEN_SAKER = null;

    private static InnsendingMottatt innsending() {
        return new InnsendingMottatt(
                new InnsendingId(new UUID(0, 1)),
                new HandlerPaaVegneAv(new Organisasjonsnummer("000000000"), null, null, Mekanisme.EGEN),
                Kanal.FAGSYSTEM,
                Format.BVR,
                null,
                Provekjoring.FRITTSTAENDE,
                Kommunenummer.av("3401"),
                null,
                null,
                Instant.EPOCH,
                null,
                new Nyttelast(1, 1, "", new Kryptert("ingen", new byte[0], new byte[0])));
    }
}
