package no.barnevernsregister.register.identitet.infra;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.kryptering.Nokkeltjeneste;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.contracts.rapport.Csvrad;
import no.barnevernsregister.register.identitet.Prosjektnokkel;
import no.barnevernsregister.register.identitet.Prosjektpseudonymer;
import no.barnevernsregister.register.identitet.Utlevering;

/** Opens the vault for extracts, some hundred persons at a time. */
@ApplicationScoped
public class UtleveringPostgres implements Utlevering {

    private static final int NOKKELBYTES = 32;

    private record Person(String slag, String nummer) {}

    private final AgroalDataSource database;
    private final Nokkeltjeneste nokler;
    private final Celle celle;

    UtleveringPostgres(
            @DataSource("identitet") AgroalDataSource database, Nokkeltjeneste nokler, Nyttelastkryptering kryptering) {
        this.database = database;
        this.nokler = nokler;
        this.celle = new Celle(kryptering);
    }

    @Override
    public Map<String, Nummer> numre(Collection<String> barn) {
        Map<String, Nummer> funnet = new HashMap<>();
        personer(barn)
                .forEach((nokkel, person) -> funnet.put(
                        nokkel,
                        person.slag().equals("fnr")
                                ? new Nummer(new Fodselsnummer(person.nummer()), null)
                                : new Nummer(null, person.nummer())));
        return funnet;
    }

    @Override
    public Prosjektpseudonymer prosjekt(String prosjekt) {
        var nokkel = new Prosjektnokkel(finnEllerLagNokkel(prosjekt));
        return new Prosjektpseudonymer() {
            @Override
            public Map<String, String> av(Collection<String> barn) {
                Map<String, Person> personer = personer(barn);
                Map<String, String> pseudonymer = new HashMap<>();
                for (String en : barn) {
                    Person person = personer.getOrDefault(en, new Person("uten", en));
                    pseudonymer.put(en, nokkel.pseudonym(person.slag(), person.nummer()));
                }
                return pseudonymer;
            }

            @Override
            public String rekkefolge() {
                return nokkel.rekkefolge();
            }

            @Override
            public long skrivKobling(Collection<String> barn, Appendable til) throws IOException {
                Map<String, Person> personer = personer(barn);
                for (Person person : personer.values()) {
                    til.append(Csvrad.av(
                            List.of(nokkel.pseudonym(person.slag(), person.nummer()), person.slag(), person.nummer())));
                }
                return personer.size();
            }
        };
    }

    /** In the order they were asked for. */
    private Map<String, Person> personer(Collection<String> barn) {
        String finn = "SELECT pseudonym, slag, nummer FROM identitet.person WHERE pseudonym = ANY (?)";
        Map<String, Person> funnet = new HashMap<>();
        try (Connection forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement(finn)) {
            sql.setArray(1, forbindelse.createArrayOf("text", new TreeSet<>(barn).toArray()));
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    funnet.put(
                            rad.getString(1),
                            new Person(rad.getString(2), celle.apne("person", rad.getString(1), rad.getString(3))));
                }
            }
        } catch (SQLException e) {
            throw new Hvelvfeil(e);
        }
        Map<String, Person> ordnet = new LinkedHashMap<>();
        for (String en : barn) {
            Person person = funnet.get(en);
            if (person != null) {
                ordnet.put(en, person);
            }
        }
        return ordnet;
    }

    private byte[] finnEllerLagNokkel(String prosjekt) {
        byte[] ny = new byte[NOKKELBYTES];
        new SecureRandom().nextBytes(ny);
        try (Connection forbindelse = database.getConnection()) {
            String lag = "INSERT INTO identitet.prosjekt (prosjekt, innpakket) SELECT ?, ?"
                    + " WHERE NOT EXISTS (SELECT FROM identitet.prosjekt WHERE prosjekt = ?) ON CONFLICT DO NOTHING";
            try (var sql = forbindelse.prepareStatement(lag)) {
                sql.setString(1, prosjekt);
                sql.setBytes(2, nokler.pakkInn(Nokkelring.NOKKELNAVN, ny));
                sql.setString(3, prosjekt);
                sql.executeUpdate();
            }
            try (var sql =
                    forbindelse.prepareStatement("SELECT innpakket FROM identitet.prosjekt WHERE prosjekt = ?")) {
                sql.setString(1, prosjekt);
                try (ResultSet rad = sql.executeQuery()) {
                    rad.next();
                    return nokler.pakkUt(Nokkelring.NOKKELNAVN, rad.getBytes(1));
                }
            }
        } catch (SQLException e) {
            throw new Hvelvfeil(e);
        }
    }
}
