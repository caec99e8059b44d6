package no.barnevernsregister.register.sletting.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.kryptering.Krypteringsfeil;
import no.barnevernsregister.contracts.kryptering.Kryptert;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.register.identitet.Identitet;
import no.barnevernsregister.register.identitet.Nummerspor;
import no.barnevernsregister.register.sletting.Prov;
import no.barnevernsregister.register.sletting.Prov.Rest;
import no.barnevernsregister.register.sletting.Prov.Slag;
import no.barnevernsregister.register.sletting.Spor;
import no.barnevernsregister.register.tilgang.Tilgang;
import no.barnevernsregister.register.tilgang.infra.Tilgangsgrense;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The proof that a person is erased: looks through all tables of the register, of its vault and of the databases it is given,
 * all topics and dead letters, and opens the contents that the register still holds.
 */
@ApplicationScoped
public class Restesok {

    private static final int BUNKE = 200;

    private static final String IDER = """
            SELECT s.sak_id::text, v.innsending_id::text, v.dokument_id::text, v.kanal
            FROM personalia p JOIN sak s ON s.nr = p.sak_nr AND s.person_slettet IS NOT NULL
            JOIN sak_versjon v ON v.sak_nr = s.nr WHERE p.barn = ANY (?)""";

    private static final String IGJEN = """
            SELECT 'sak_innhold', count(*) FROM sak_innhold WHERE sak_nr IN (SELECT sak_nr FROM personalia WHERE barn = ANY (?))
            UNION ALL
            SELECT 'ventende_versjon', count(*) FROM ventende_versjon WHERE sak_nr IN
                (SELECT p.sak_nr FROM personalia p JOIN sak s ON s.nr = p.sak_nr AND s.person_slettet IS NOT NULL
                 WHERE p.barn = ANY (?))""";

    private final AgroalDataSource database;
    private final AgroalDataSource hvelv;
    private final Nyttelastkryptering kryptering;
    private final Map<String, Object> megler;
    private final Clock klokke;
    private final List<String> andre;

    Restesok(
            AgroalDataSource database,
            @DataSource("identitet") AgroalDataSource hvelv,
            Nyttelastkryptering kryptering,
            @Identifier("default-kafka-broker") Map<String, Object> megler,
            Clock klokke,
            @ConfigProperty(name = "bvr.sletting.prov.databaser") Optional<List<String>> andre) {
        this.database = database;
        this.hvelv = hvelv;
        this.kryptering = kryptering;
        this.megler = megler;
        this.klokke = klokke;
        this.andre = andre.orElse(List.of());
    }

    /**
     * Looks for what an order should have removed.
     *
     * @param identitet the number; without it the numbers themselves cannot be looked for, only pseudonyms and payloads
     * @throws IllegalArgumentException when there is no such order
     */
    public Prov sok(UUID bestilling, Optional<Identitet> identitet) throws SQLException {
        try (Connection register = database.getConnection()) {
            register.setAutoCommit(false);
            try {
                Tilgangsgrense.sett(register, Tilgang.ALLE);
                List<String> pseudonymer = pseudonymer(register, bestilling);
                var spor = new Spor(identitet.map(Nummerspor::new), pseudonymer, ider(register, pseudonymer));
                return sok(register, spor);
            } finally {
                register.rollback();
            }
        }
    }

    private Prov sok(Connection register, Spor spor) throws SQLException {
        List<Rest> rester = new ArrayList<>();
        var tabeller = new Tabellsok(spor);
        rester.addAll(tabeller.sok("register", register));
        try (Connection forbindelse = hvelv.getConnection()) {
            forbindelse.setAutoCommit(false);
            rester.addAll(tabeller.sok("hvelv", forbindelse));
            forbindelse.rollback();
        }
        for (String url : andre) {
            try (Connection forbindelse = DriverManager.getConnection(url)) {
                forbindelse.setAutoCommit(false);
                rester.addAll(tabeller.sok(forbindelse.getCatalog(), forbindelse));
                forbindelse.rollback();
            }
        }
        rester.addAll(igjen(register, spor));
        rester.addAll(iInnholdet(register, spor));
        var emner = new Emnesok(spor, megler, klokke);
        rester.addAll(emner.sok());
        return new Prov(
                tabeller.lest() + emner.lest(),
                rester.stream().filter(en -> en.til().equals(Instant.MAX)).toList(),
                rester.stream().filter(en -> !en.til().equals(Instant.MAX)).toList());
    }

    private static List<Rest> igjen(Connection register, Spor spor) throws SQLException {
        List<Rest> rester = new ArrayList<>();
        try (var sql = register.prepareStatement(IGJEN)) {
            var barn = register.createArrayOf("text", spor.pseudonymer().toArray());
            sql.setArray(1, barn);
            sql.setArray(2, barn);
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    if (rad.getLong(2) > 0) {
                        rester.add(
                                new Rest("register/" + rad.getString(1), Slag.NYTTELAST, rad.getLong(2), Instant.MAX));
                    }
                }
            }
        }
        return rester;
    }

    /** The number may stand in the content of somebody else's case; it is opened here and looked through. */
    private List<Rest> iInnholdet(Connection register, Spor spor) throws SQLException {
        if (spor.nummer().isEmpty()) {
            return List.of();
        }
        long funnet = 0;
        try (var sql = register.prepareStatement("SELECT sak_nr, versjon, innhold FROM sak_innhold")) {
            sql.setFetchSize(BUNKE);
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    byte[] sted = ("register/sak/" + rad.getLong(1) + "/" + rad.getInt(2)).getBytes(UTF_8);
                    Kryptert innhold = HendelseJson.lesVerdi(rad.getString(3), Kryptert.class);
                    funnet += staarI(innhold, sted, spor.nummer().get()) ? 1 : 0;
                }
            }
        }
        return funnet == 0
                ? List.of()
                : List.of(new Rest("register/sak_innhold (åpnet)", Slag.NUMMER, funnet, Instant.MAX));
    }

    private boolean staarI(Kryptert innhold, byte[] sted, Nummerspor nummer) {
        try {
            return nummer.i(kryptering.dekrypter(innhold, sted));
        } catch (Krypteringsfeil e) {
            // The municipality's key is destroyed: nobody reads it any more.
            return false;
        }
    }

    private static List<String> pseudonymer(Connection register, UUID bestilling) throws SQLException {
        try (var sql = register.prepareStatement("SELECT pseudonymer FROM slettebestilling WHERE id = ?")) {
            sql.setObject(1, bestilling);
            try (ResultSet rad = sql.executeQuery()) {
                if (!rad.next()) {
                    throw new IllegalArgumentException("Det finnes ingen bestilling av sletting med denne iden.");
                }
                return List.of((String[]) rad.getArray(1).getArray());
            }
        }
    }

    /** A yearly file's own id stands with every child of it; there the documents alone tell. */
    private static List<String> ider(Connection register, List<String> pseudonymer) throws SQLException {
        List<String> ider = new ArrayList<>();
        try (var sql = register.prepareStatement(IDER)) {
            sql.setArray(1, register.createArrayOf("text", pseudonymer.toArray()));
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    ider.add(rad.getString(1));
                    ider.add(rad.getString(3));
                    if (rad.getString(4).equals("FAGSYSTEM")) {
                        ider.add(rad.getString(2));
                    }
                }
            }
        }
        return ider.stream().distinct().toList();
    }
}
