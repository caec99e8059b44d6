package no.barnevernsregister.register.identitet.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.identitet.DufNummer;
import no.barnevernsregister.contracts.kryptering.Kryptert;
import no.barnevernsregister.contracts.kryptering.Nokkeltjeneste;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.register.identitet.Identitetshvelv;
import no.barnevernsregister.register.identitet.Pseudonym;
import no.barnevernsregister.register.identitet.Pseudonymnokkel;

/** The vault in a schema of its own, under a role of its own. */
@ApplicationScoped
public class IdentitetPostgresHvelv implements Identitetshvelv {

    private static final String NOKKELNAVN = "identitet";
    private static final int FLEST_HUSKET = 50_000;

    private final AgroalDataSource database;
    private final Nokkeltjeneste nokler;
    private final Nyttelastkryptering kryptering;
    private final Pseudonymnokkel nokkel;
    private final Set<Pseudonym> husket =
            Collections.newSetFromMap(Collections.synchronizedMap(new LinkedHashMap<Pseudonym, Boolean>() {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Pseudonym, Boolean> eldste) {
                    return size() > FLEST_HUSKET;
                }
            }));

    IdentitetPostgresHvelv(
            @DataSource("identitet") AgroalDataSource database, Nokkeltjeneste nokler, Nyttelastkryptering kryptering) {
        this.database = database;
        this.nokler = nokler;
        this.kryptering = kryptering;
        this.nokkel = finnEllerLagNokkel();
    }

    @Override
    public String barnenokkel(Personalia personalia, String surrogat) {
        if (personalia.fodselsnummer().erEntydig()) {
            return gjem("fnr", personalia.fodselsnummer().klartekst()).verdi();
        }
        String duf = personalia.dufNummer();
        return duf != null && DufNummer.erGyldig(duf) ? gjem("duf", duf).verdi() : surrogat;
    }

    private Pseudonym gjem(String slag, String nummer) {
        Pseudonym pseudonym = nokkel.av(slag, nummer);
        if (!husket.contains(pseudonym)) {
            lagre(pseudonym, slag, nummer);
            husket.add(pseudonym);
        }
        return pseudonym;
    }

    private void lagre(Pseudonym pseudonym, String slag, String nummer) {
        Kryptert gjemt = kryptering.krypter(
                NOKKELNAVN, nummer.getBytes(UTF_8), ("identitet/person/nummer/" + pseudonym).getBytes(UTF_8));
        String setning = "INSERT INTO identitet.person (pseudonym, nokkelversjon, slag, nummer) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING";
        try (Connection forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement(setning)) {
            sql.setString(1, pseudonym.verdi());
            sql.setInt(2, nokkel.versjon());
            sql.setString(3, slag);
            sql.setString(4, HendelseJson.skriv(gjemt));
            sql.executeUpdate();
        } catch (SQLException e) {
            throw new Hvelvfeil(e);
        }
    }

    private Pseudonymnokkel finnEllerLagNokkel() {
        byte[] ny = new byte[32];
        new SecureRandom().nextBytes(ny);
        try (Connection forbindelse = database.getConnection()) {
            String lag = "INSERT INTO identitet.nokkel (versjon, innpakket) SELECT 1, ?"
                    + " WHERE NOT EXISTS (SELECT FROM identitet.nokkel) ON CONFLICT DO NOTHING";
            try (var sql = forbindelse.prepareStatement(lag)) {
                sql.setBytes(1, nokler.pakkInn(NOKKELNAVN, ny));
                sql.executeUpdate();
            }
            String finn = "SELECT versjon, innpakket FROM identitet.nokkel ORDER BY versjon DESC LIMIT 1";
            try (var sql = forbindelse.prepareStatement(finn);
                    ResultSet rad = sql.executeQuery()) {
                rad.next();
                return new Pseudonymnokkel(rad.getInt(1), nokler.pakkUt(NOKKELNAVN, rad.getBytes(2)));
            }
        } catch (SQLException e) {
            throw new Hvelvfeil(e);
        }
    }
}
