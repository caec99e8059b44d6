package no.barnevernsregister.intake.organisasjon.infra;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.OrganisasjonEndret;
import no.barnevernsregister.contracts.levering.Utboks;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.intake.innsending.infra.Databasefeil;
import no.barnevernsregister.intake.organisasjon.Organisasjon;
import no.barnevernsregister.intake.organisasjon.OrganisasjonRepository;
import org.jspecify.annotations.Nullable;

/** The organisation register in PostgreSQL. */
@ApplicationScoped
public class OrganisasjonPostgresRepository implements OrganisasjonRepository {

    /** The newest of each organisation, with the mark on its initial submission. */
    private static final String NAA = "SELECT n.*, f.ferdig FROM (SELECT DISTINCT ON (organisasjonsnummer) *"
            + " FROM organisasjon ORDER BY organisasjonsnummer, gyldig_fra DESC, nr DESC) n"
            + " LEFT JOIN forsteinnsending f ON f.organisasjonsnummer = n.organisasjonsnummer"
            + " AND f.konverteringsaar = n.konverteringsaar AND f.apnet IS NULL";

    private final AgroalDataSource database;
    private final Clock klokke;

    OrganisasjonPostgresRepository(AgroalDataSource database, Clock klokke) {
        this.database = database;
        this.klokke = klokke;
    }

    private interface Arbeid<T> {
        T gjor(Connection forbindelse) throws SQLException;
    }

    private <T> T iTransaksjon(Arbeid<T> arbeid) {
        try (Connection forbindelse = database.getConnection()) {
            forbindelse.setAutoCommit(false);
            boolean gikk = false;
            try {
                T svar = arbeid.gjor(forbindelse);
                forbindelse.commit();
                gikk = true;
                return svar;
            } finally {
                if (!gikk) {
                    forbindelse.rollback();
                }
            }
        } catch (SQLException e) {
            throw new Databasefeil(e);
        }
    }

    @Override
    public List<Stand> finn(String sok, int flest) {
        String sporring = NAA + " WHERE ? = '' OR strpos(lower(n.navn), ?) > 0 OR strpos(n.organisasjonsnummer, ?) > 0"
                + " OR n.kommune = ? OR ? = ANY (n.medlemmer) ORDER BY n.kommune, n.bydel NULLS FIRST, n.nr LIMIT ?";
        String tekst = sok.strip().toLowerCase(Locale.ROOT);
        return iTransaksjon(forbindelse -> {
            try (var sql = forbindelse.prepareStatement(sporring)) {
                for (int nummer = 1; nummer <= 5; nummer++) {
                    sql.setString(nummer, tekst);
                }
                sql.setInt(6, flest);
                return alle(sql);
            }
        });
    }

    @Override
    public Optional<Stand> hent(Organisasjonsnummer nummer) {
        return iTransaksjon(forbindelse -> hent(forbindelse, nummer));
    }

    private static Optional<Stand> hent(Connection forbindelse, Organisasjonsnummer nummer) throws SQLException {
        try (var sql = forbindelse.prepareStatement(NAA + " WHERE n.organisasjonsnummer = ?")) {
            sql.setString(1, nummer.verdi());
            return alle(sql).stream().findFirst();
        }
    }

    @Override
    public List<Versjon> historikk(Organisasjonsnummer nummer) {
        String sporring = "SELECT *, NULL::timestamptz AS ferdig FROM organisasjon WHERE organisasjonsnummer = ?"
                + " ORDER BY gyldig_fra DESC, nr DESC";
        return iTransaksjon(forbindelse -> {
            List<Versjon> versjoner = new ArrayList<>();
            try (var sql = forbindelse.prepareStatement(sporring)) {
                sql.setString(1, nummer.verdi());
                try (ResultSet rad = sql.executeQuery()) {
                    while (rad.next()) {
                        versjoner.add(new Versjon(
                                Organisasjonsrad.les(rad),
                                rad.getTimestamp("registrert").toInstant(),
                                rad.getString("registrert_av")));
                    }
                }
            }
            return versjoner;
        });
    }

    @Override
    public Set<Kommunenummer> kommuner(Organisasjonsnummer nummer) {
        return hent(nummer).map(en -> Set.copyOf(en.organisasjon().kommuner())).orElse(Set.of());
    }

    @Override
    public List<Organisasjonsnummer> utenKonvertering() {
        // Steps from one organisation to the next in the index, however many submissions each has.
        String sporring = """
                WITH RECURSIVE avsender AS (
                    SELECT min(rapporterende_org) AS org FROM innsending
                    UNION ALL
                    SELECT (SELECT min(i.rapporterende_org) FROM innsending i WHERE i.rapporterende_org > a.org)
                    FROM avsender a WHERE a.org IS NOT NULL
                )
                SELECT a.org FROM avsender a WHERE a.org IS NOT NULL
                  AND EXISTS (SELECT FROM innsending i WHERE i.rapporterende_org = a.org AND i.format = 'BVR')
                  AND NOT EXISTS (SELECT FROM organisasjon o WHERE o.organisasjonsnummer = a.org AND o.kanal = 'FAGSYSTEM')""";
        return iTransaksjon(forbindelse -> {
            List<Organisasjonsnummer> funnet = new ArrayList<>();
            try (var sql = forbindelse.prepareStatement(sporring);
                    ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    funnet.add(new Organisasjonsnummer(rad.getString(1)));
                }
            }
            return funnet;
        });
    }

    @Override
    public int lagre(List<Organisasjon> organisasjoner, String av) {
        return iTransaksjon(forbindelse -> {
            Set<Organisasjonsnummer> endret = new HashSet<>();
            for (Organisasjon en : organisasjoner) {
                if (Organisasjonsrad.settInn(forbindelse, en, av, naa())) {
                    endret.add(en.organisasjonsnummer());
                }
            }
            for (Organisasjonsnummer nummer : endret) {
                meldFra(forbindelse, hent(forbindelse, nummer).orElseThrow());
            }
            return endret.size();
        });
    }

    @Override
    public Instant merkFerdig(Organisasjon organisasjon, String av) {
        String setning = "INSERT INTO forsteinnsending (organisasjonsnummer, konverteringsaar, ferdig, ferdig_av)"
                + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING";
        return iTransaksjon(forbindelse -> {
            boolean ny;
            try (var sql = forbindelse.prepareStatement(setning)) {
                sql.setString(1, organisasjon.organisasjonsnummer().verdi());
                sql.setObject(2, organisasjon.konverteringsaar());
                sql.setTimestamp(3, Timestamp.from(naa()));
                sql.setString(4, av);
                ny = sql.executeUpdate() > 0;
            }
            Stand stand = hent(forbindelse, organisasjon.organisasjonsnummer()).orElseThrow();
            if (ny) {
                meldFra(forbindelse, stand);
            }
            return Optional.ofNullable(stand.ferdig()).orElseThrow();
        });
    }

    @Override
    public boolean apneIgjen(Organisasjon organisasjon, String av) {
        String setning = "UPDATE forsteinnsending SET apnet = ?, apnet_av = ?"
                + " WHERE organisasjonsnummer = ? AND konverteringsaar = ? AND apnet IS NULL";
        return iTransaksjon(forbindelse -> {
            boolean varFerdig;
            try (var sql = forbindelse.prepareStatement(setning)) {
                sql.setTimestamp(1, Timestamp.from(naa()));
                sql.setString(2, av);
                sql.setString(3, organisasjon.organisasjonsnummer().verdi());
                sql.setObject(4, organisasjon.konverteringsaar());
                varFerdig = sql.executeUpdate() > 0;
            }
            if (varFerdig) {
                meldFra(
                        forbindelse,
                        hent(forbindelse, organisasjon.organisasjonsnummer()).orElseThrow());
            }
            return varFerdig;
        });
    }

    @Override
    public int kunngjor() {
        return iTransaksjon(forbindelse -> {
            List<Stand> alle;
            try (var sql = forbindelse.prepareStatement(NAA)) {
                alle = alle(sql);
            }
            for (Stand stand : alle) {
                meldFra(forbindelse, stand);
            }
            return alle.size();
        });
    }

    private void meldFra(Connection forbindelse, Stand stand) throws SQLException {
        Organisasjon en = stand.organisasjon();
        var endret = new OrganisasjonEndret(
                en.organisasjonsnummer(),
                en.navn(),
                en.kommune(),
                en.bydel(),
                en.kanal(),
                en.konverteringsaar(),
                en.gyldigFra(),
                en.medlemmer(),
                en.leverandor(),
                stand.ferdig());
        Utboks.leggTil(forbindelse, CloudEvent.om(endret, "/intake-service", klokke.instant()));
    }

    private Instant naa() {
        return klokke.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static List<Stand> alle(PreparedStatement sql) throws SQLException {
        List<Stand> stander = new ArrayList<>();
        try (ResultSet rad = sql.executeQuery()) {
            while (rad.next()) {
                stander.add(new Stand(Organisasjonsrad.les(rad), tid(rad.getTimestamp("ferdig"))));
            }
        }
        return stander;
    }

    private static @Nullable Instant tid(@Nullable Timestamp tid) {
        return tid == null ? null : tid.toInstant();
    }
}
