package no.barnevernsregister.register.telling.infra;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
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

    /** Arguments: how many cases; {@code hver} to measure each count as well. */
    public static void main(String[] arg) throws SQLException, IOException {
        try (var register = Proveregister.start(Files.createTempDirectory("tellingsbenk"))) {
            fyll(register, arg[0]);
            System.out.println("| counts | where | period | cells | seconds |\n|---|---|---|---|---|");
            for (int gang = 0; gang < 2; gang++) {
                mal(register, Tellinger.alle(), "landet", Omfang.landet(KUTT), "2025");
            }
            mal(register, Tellinger.alle(), "landet", Omfang.landet(KUTT).medBydeler(), "2025H1");
            mal(
                    register,
                    Tellinger.alle(),
                    "landet, summer",
                    Omfang.landet(KUTT).medSummer(),
                    "2025");
            for (String nummer : List.of("0301", "0301", "4601", "5634", "5634")) {
                Omfang ett = Omfang.landet(KUTT).i(Set.of(new Kommunenummer(nummer)));
                mal(register, Tellinger.alle(), nummer, ett, "2025");
            }
            mal(register, List.of(), "bare grunnlaget", Omfang.landet(KUTT), "2025");
            if (arg.length > 1) {
                for (Telling telling : Tellinger.alle()) {
                    mal(register, List.of(telling), telling.id(), Omfang.landet(KUTT), "2025");
                }
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

    private static void mal(Proveregister register, List<Telling> tellinger, String hvor, Omfang omfang, String periode)
            throws SQLException {
        var celler = new AtomicLong();
        long start = System.nanoTime();
        try (Connection app = register.forbindelse()) {
            app.setAutoCommit(false);
            Tilgangsgrense.sett(app, Tilgang.ALLE);
            new Teller(app)
                    .<RuntimeException>tell(tellinger, Periode.av(periode), omfang, celle -> celler.incrementAndGet());
            app.rollback();
        }
        System.out.printf(
                "| %d | %s | %s | %d | %.2f |%n",
                tellinger.size(), hvor, periode, celler.get(), (System.nanoTime() - start) / 1e9);
    }
}
