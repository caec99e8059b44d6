package no.barnevernsregister.register.telling.infra;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.register.sak.infra.Proveregister;
import no.barnevernsregister.register.telling.Omfang;
import no.barnevernsregister.register.telling.Periode;
import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellinger;
import no.barnevernsregister.register.tilgang.Tilgang;
import no.barnevernsregister.register.tilgang.infra.Tilgangsgrense;

/** How long all counts of a year take, for the country and for one municipality. The rows are made in the tables. */
public final class Tellingsbenk {

    private static final Instant KUTT = Instant.parse("2026-02-01T00:00:00Z");

    private Tellingsbenk() {}

    /** Arguments: how many cases; {@code hver} to see each count of the first run as well. */
    public static void main(String[] arg) throws SQLException, IOException {
        try (var register = Proveregister.start(Files.createTempDirectory("tellingsbenk"))) {
            fyll(register, arg[0]);
            Map<String, Double> hver = new LinkedHashMap<>();
            System.out.println(
                    "| where | period | cells | seconds | CPU seconds: service | database |\n|---|---|---|---|---|---|");
            Omfang landet = Omfang.landet(KUTT);
            mal(register, Tellinger.alle(), "the country", landet, "2025", hver);
            mal(register, Tellinger.alle(), "with districts", landet.medBydeler(), "2025H1", new LinkedHashMap<>());
            mal(register, Tellinger.alle(), "with all sums", landet.medSummer(), "2025", new LinkedHashMap<>());
            for (String nummer : List.of("0301", "4601", "5634", "5634")) {
                Omfang ett = landet.i(Set.of(new Kommunenummer(nummer)));
                mal(register, Tellinger.alle(), nummer, ett, "2025", new LinkedHashMap<>());
            }
            mal(register, List.of(), "only what is shared", landet, "2025", new LinkedHashMap<>());
            if (arg.length > 1) {
                hver.forEach((telling, sekunder) -> System.out.printf("| %s | %.2f |%n", telling, sekunder));
            }
        }
    }

    private static void fyll(Proveregister register, String saker) throws SQLException, IOException {
        String kommuner = Kommuner.iDag().stream()
                .map(kommune -> kommune.nummer().verdi())
                .collect(Collectors.joining(",", "{", "}"));
        Instant start = Instant.now();
        try (Connection eier = register.koble("register_eier");
                Statement sql = eier.createStatement();
                var fil = Objects.requireNonNull(Tellingsbenk.class.getResourceAsStream("/benk/fyll.sql"))) {
            String alt = new String(fil.readAllBytes(), StandardCharsets.UTF_8);
            sql.execute(alt.replace("{saker}", saker).replace("{kommuner}", kommuner));
        }
        System.out.printf(
                "%s cases, %d measures, filled in %d s%n",
                saker,
                register.tall("SELECT count(*) FROM tiltak"),
                Instant.now().getEpochSecond() - start.getEpochSecond());
    }

    private static void mal(
            Proveregister register,
            List<Telling> tellinger,
            String hvor,
            Omfang omfang,
            String periode,
            Map<String, Double> hver)
            throws SQLException {
        var celler = new AtomicLong();
        double tjeneste = cpu(Stream.of(ProcessHandle.current()));
        double database = cpu(ProcessHandle.current().descendants());
        long start = System.nanoTime();
        var forrige = new AtomicLong(start);
        try (Connection app = register.forbindelse()) {
            app.setAutoCommit(false);
            Tilgangsgrense.sett(app, Tilgang.ALLE);
            new Teller(app).<RuntimeException>tell(tellinger, Periode.av(periode), omfang, celle -> {
                celler.incrementAndGet();
                long naa = System.nanoTime();
                hver.merge(celle.tellingId(), (naa - forrige.getAndSet(naa)) / 1e9, Double::sum);
            });
            System.out.printf(
                    "| %s | %s | %d | %.2f | %.2f | %.2f |%n",
                    hvor,
                    periode,
                    celler.get(),
                    (System.nanoTime() - start) / 1e9,
                    cpu(Stream.of(ProcessHandle.current())) - tjeneste,
                    cpu(ProcessHandle.current().descendants()) - database);
            app.rollback();
        }
    }

    /** Seconds of processor time so far; unlike the clock it does not see who else uses the machine. */
    private static double cpu(Stream<ProcessHandle> prosesser) {
        return prosesser
                        .mapToLong(en -> en.info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toMillis())
                        .sum()
                / 1000.0;
    }
}
