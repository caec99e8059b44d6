package no.barnevernsregister.publishing.tabell.infra;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.tabell.Celler;
import no.barnevernsregister.publishing.tabell.Publisert;
import no.barnevernsregister.publishing.tabell.Tabellbeskrivelse;
import no.barnevernsregister.publishing.tabell.Tabellkube;
import no.barnevernsregister.publishing.tabell.Utvalg;
import no.barnevernsregister.publishing.tabell.Variabel;
import no.barnevernsregister.publishing.utgivelse.Publiserttall;
import org.jspecify.annotations.Nullable;

/**
 * Published cells through the role that can read nothing else. Which releases are out is asked for anew after a quarter of a
 * second; a release itself never changes, so its tables are read once and kept.
 */
@ApplicationScoped
public class PublisertPostgres implements Publisert {

    private static final long FERSK = Duration.ofMillis(250).toNanos();
    private static final long FLEST_CELLER_I_MINNET = 20_000_000;
    private static final long FLEST_HODER = 1_000;

    /** Which releases are out, newest first, and when that was known. */
    private record Ute(List<String> id, long lest) {}

    private record Sted(String utgivelse, String tabell) {}

    private final AgroalDataSource database;
    private final Lager<String, Hode> hoder = new Lager<>(FLEST_HODER, hode -> 1);
    private final Lager<Sted, Tabellkube> kuber = new Lager<>(FLEST_CELLER_I_MINNET, Tabellkube::antall);
    private volatile @Nullable Ute ute;

    PublisertPostgres(@DataSource("offentlig") AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public Optional<Hode> hode() {
        List<String> id = ute();
        return id.isEmpty() ? Optional.empty() : Optional.of(hode(id.getFirst()));
    }

    @Override
    public List<Hode> utgivelser() {
        return ute().stream().map(this::hode).toList();
    }

    private List<String> ute() {
        Ute kjent = ute;
        if (kjent != null && System.nanoTime() - kjent.lest() < FERSK) {
            return kjent.id();
        }
        synchronized (this) {
            kjent = ute;
            if (kjent == null || System.nanoTime() - kjent.lest() >= FERSK) {
                long naa = System.nanoTime();
                kjent = new Ute(lesUte(), naa);
                ute = kjent;
            }
            return kjent.id();
        }
    }

    private List<String> lesUte() {
        return les(forbindelse -> {
            List<String> id = new ArrayList<>();
            try (var sql = forbindelse.prepareStatement(
                            "SELECT id FROM offentlig.publisert_utgivelse ORDER BY publiseres DESC, id DESC");
                    ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    id.add(rad.getString(1));
                }
            }
            return List.copyOf(id);
        });
    }

    private Hode hode(String id) {
        return hoder.hent(
                id,
                () -> les(forbindelse -> {
                    String sporring = "SELECT p.navn, p.publiseres, p.perioder, p.regioner, u.stadium = 'FORELOPIG'"
                            + " FROM offentlig.publisert_utgivelse p JOIN offentlig.utgave u ON u.id = p.id"
                            + " WHERE p.id = ?";
                    try (var sql = forbindelse.prepareStatement(sporring)) {
                        sql.setObject(1, UUID.fromString(id));
                        try (ResultSet rad = sql.executeQuery()) {
                            if (!rad.next()) {
                                throw new IllegalStateException("The release " + id + " was taken back just now.");
                            }
                            return new Hode(
                                    id,
                                    rad.getString(1),
                                    rad.getTimestamp(2).toInstant(),
                                    liste(rad, 3),
                                    liste(rad, 4),
                                    rad.getBoolean(5));
                        }
                    }
                }));
    }

    private static List<String> liste(ResultSet rad, int kolonne) throws SQLException {
        return Arrays.stream((String[]) rad.getArray(kolonne).getArray())
                .sorted()
                .toList();
    }

    @Override
    public Tabellkube kube(Hode hode, Tabell tabell) {
        return kuber.hent(
                new Sted(hode.id(), tabell.id()),
                () -> les(forbindelse ->
                        lesKube(forbindelse, hode, tabell.id(), Tabellbeskrivelse.variabler(tabell, hode))));
    }

    private static Tabellkube lesKube(Connection forbindelse, Hode hode, String tabell, List<Variabel> variabler)
            throws SQLException {
        var bygger = new Tabellkube.Bygger(variabler);
        String kolonner = String.join(
                ", ", variabler.stream().map(en -> kolonne(en.kode())).toList());
        forbindelse.setAutoCommit(false);
        try (var sql = forbindelse.prepareStatement("SELECT " + kolonner
                + ", verdi, tegn FROM offentlig.publisert_celle WHERE utgivelse_id = ? AND tabell = ?"
                + ikkeInndelt(variabler))) {
            sql.setFetchSize(10_000);
            sql.setObject(1, UUID.fromString(hode.id()));
            sql.setString(2, tabell);
            try (ResultSet rad = sql.executeQuery()) {
                List<String> koder = new ArrayList<>();
                while (rad.next()) {
                    koder.clear();
                    for (int i = 1; i <= variabler.size(); i++) {
                        koder.add(rad.getString(i));
                    }
                    BigDecimal verdi = rad.getBigDecimal(variabler.size() + 1);
                    if (verdi == null) {
                        bygger.tegn(koder, rad.getString(variabler.size() + 2));
                    } else {
                        bygger.verdi(koder, verdi);
                    }
                }
            }
        } finally {
            forbindelse.rollback();
            forbindelse.setAutoCommit(true);
        }
        return bygger.bygg();
    }

    /** What a table is not divided by, is all in its cells. */
    private static String ikkeInndelt(List<Variabel> variabler) {
        return Stream.of("Kjonn", "Alder", "Kategori")
                .filter(kode -> variabler.stream().noneMatch(en -> en.kode().equals(kode)))
                .map(kode -> " AND " + kolonne(kode) + " = 'ALLE'")
                .collect(Collectors.joining());
    }

    /** The column of a variable. */
    private static String kolonne(String variabel) {
        return switch (variabel) {
            case "Region" -> "region";
            case "Kjonn" -> "kjonn";
            case "Alder" -> "alder";
            case "Kategori" -> "kategori";
            case "ContentsCode" -> "innhold";
            case "Tid" -> "tid";
            default -> throw new IllegalArgumentException("No column holds " + variabel + ".");
        };
    }

    @Override
    public List<Publiserttall> celler(Hode hode, String tabell, Utvalg utvalg) {
        return Celler.av(kube(hode, Tabell.finn(tabell).orElseThrow()), tabell, utvalg);
    }

    private interface Arbeid<T> {
        T gjor(Connection forbindelse) throws SQLException;
    }

    private <T> T les(Arbeid<T> arbeid) {
        try (Connection forbindelse = database.getConnection()) {
            return arbeid.gjor(forbindelse);
        } catch (SQLException e) {
            throw new IllegalStateException("Databasen svarte med " + e.getSQLState(), e);
        }
    }
}
