package no.barnevernsregister.register.identitet.infra;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.register.identitet.Identitet;
import no.barnevernsregister.register.identitet.Identitetshvelv;
import no.barnevernsregister.register.identitet.Idperiode;
import no.barnevernsregister.register.identitet.Pseudonym;
import no.barnevernsregister.register.identitet.Pseudonymnokkel;
import org.jspecify.annotations.Nullable;

/** The vault in a schema of its own, under a role of its own. */
@ApplicationScoped
public class IdentitetPostgresHvelv implements Identitetshvelv {

    private final AgroalDataSource database;
    private final Nokkelring nokkelring;
    private final Celle celle;

    IdentitetPostgresHvelv(
            @DataSource("identitet") AgroalDataSource database, Nokkelring nokkelring, Nyttelastkryptering kryptering) {
        this.database = database;
        this.nokkelring = nokkelring;
        this.celle = new Celle(kryptering);
    }

    @Override
    public String barnenokkel(Personalia personalia, String surrogat) {
        return Identitet.i(personalia).stream()
                .findFirst()
                .map(this::pseudonym)
                .orElseGet(() -> utenNummer(personalia, surrogat));
    }

    @Override
    public void knytt(String surrogat, List<Personalia> levende) {
        List<Idperiode> perioder = Idperiode.av(surrogat, levende, this::pseudonym);
        try (Connection forbindelse = database.getConnection()) {
            new Tilknytninger(forbindelse).erstatt(surrogat, perioder);
        } catch (SQLException e) {
            throw new Hvelvfeil(e);
        }
    }

    private String pseudonym(Identitet identitet) {
        Pseudonym nytt = Pseudonym.nytt();
        String lukket = celle.lukk("person", nytt.verdi(), identitet.nummer());
        try (Connection forbindelse = database.getConnection()) {
            return finn(forbindelse, nokkelring, identitet, nytt, lukket);
        } catch (SQLException e) {
            throw new Hvelvfeil(e);
        }
    }

    /** @param nytt what a number that nobody has seen gets; without it such a number gets nothing, the empty text */
    static String finn(
            Connection forbindelse,
            Nokkelring nokkelring,
            Identitet identitet,
            @Nullable Pseudonym nytt,
            @Nullable String lukket)
            throws SQLException {
        List<Pseudonymnokkel> nokler = nokkelring.gjeldende();
        while (true) {
            try (var sql = forbindelse.prepareStatement("SELECT identitet.finn_eller_lag(?, ?, ?, ?, ?)")) {
                sql.setArray(
                        1,
                        forbindelse.createArrayOf(
                                "int",
                                nokler.stream().map(Pseudonymnokkel::versjon).toArray()));
                sql.setArray(
                        2,
                        forbindelse.createArrayOf(
                                "uuid",
                                nokler.stream()
                                        .map(nokkel -> nokkel.av(identitet).verdi())
                                        .toArray(UUID[]::new)));
                sql.setString(3, nytt == null ? null : nytt.verdi());
                sql.setString(4, identitet.slag());
                sql.setString(5, lukket);
                try (ResultSet rad = sql.executeQuery()) {
                    rad.next();
                    String funnet = rad.getString(1);
                    if (funnet != null) {
                        return funnet;
                    }
                }
            }
            nokler = nokkelring.lesPaaNytt();
        }
    }

    private String utenNummer(Personalia personalia, String surrogat) {
        Fodselsnummer.Slag slag = personalia.fodselsnummer().slag();
        if (slag == Fodselsnummer.Slag.UFODT || slag == Fodselsnummer.Slag.SURROGAT) {
            String sifre = personalia.fodselsnummer().klartekst();
            try (Connection forbindelse = database.getConnection()) {
                lagreUtenNummer(forbindelse, surrogat, slag == Fodselsnummer.Slag.UFODT ? "ufodt" : "surrogat", sifre);
            } catch (SQLException e) {
                throw new Hvelvfeil(e);
            }
        }
        return surrogat;
    }

    /** A due date may move; the newest that the case has told holds. */
    private void lagreUtenNummer(Connection forbindelse, String surrogat, String slag, String sifre)
            throws SQLException {
        try (var sql = forbindelse.prepareStatement("SELECT nummer FROM identitet.uten_nummer WHERE pseudonym = ?")) {
            sql.setString(1, surrogat);
            try (ResultSet rad = sql.executeQuery()) {
                if (rad.next()
                        && celle.apne("uten_nummer", surrogat, rad.getString(1)).equals(sifre)) {
                    return;
                }
            }
        }
        String setning = "INSERT INTO identitet.uten_nummer (pseudonym, slag, nummer) VALUES (?, ?, ?)"
                + " ON CONFLICT ON CONSTRAINT uten_nummer_pk DO UPDATE"
                + " SET slag = excluded.slag, nummer = excluded.nummer";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setString(1, surrogat);
            sql.setString(2, slag);
            sql.setString(3, celle.lukk("uten_nummer", surrogat, sifre));
            sql.executeUpdate();
        }
    }
}
