package no.barnevernsregister.register.sletting.infra;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.hendelse.PersonSlettet.SlettetSak;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.contracts.typer.SakId;
import no.barnevernsregister.register.sletting.Slettegrunn;
import no.barnevernsregister.register.sletting.Slettepost;

/** Orders and receipts, in the transaction of one connection that may see every municipality. */
record Slettelager(Connection forbindelse) {

    private static final String SLETT = """
            SELECT s.rapporterende_org, s.sak_id, min(v.kanal) FILTER (WHERE v.versjon = s.versjon),
                array_agg(DISTINCT v.innsending_id), array_agg(DISTINCT v.dokument_id)
            FROM slett_person(?, ?) p JOIN sak s ON s.nr = p.sak_nr JOIN sak_versjon v ON v.sak_nr = s.nr
            GROUP BY s.rapporterende_org, s.sak_id ORDER BY 1, 2""";

    private static final String BARNET = """
            SELECT p.barn FROM sak s JOIN personalia p ON p.sak_nr = s.nr
            WHERE s.rapporterende_org = ? AND s.sak_id = ?
            ORDER BY p.kjent_til DESC, p.start_dato DESC, p.personalia_id DESC LIMIT 1""";

    /** What stands for the child of a case. */
    Optional<String> barnet(Organisasjonsnummer org, SakId sak) throws SQLException {
        try (var sql = forbindelse.prepareStatement(BARNET)) {
            sql.setString(1, org.verdi());
            sql.setObject(2, sak.verdi());
            try (ResultSet rad = sql.executeQuery()) {
                return rad.next() ? Optional.of(rad.getString(1)) : Optional.empty();
            }
        }
    }

    void bestill(Slettepost post) throws SQLException {
        String setning = "INSERT INTO slettebestilling (id, pseudonymer, bestilt_av, grunn, hjemmel, bestilt)"
                + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setObject(1, post.id());
            sql.setArray(2, forbindelse.createArrayOf("text", post.pseudonymer().toArray()));
            sql.setString(3, post.grunn().bestiltAv());
            sql.setString(4, post.grunn().grunn());
            sql.setString(5, post.grunn().hjemmel());
            sql.setTimestamp(6, Timestamp.from(post.bestilt()));
            sql.executeUpdate();
        }
    }

    /** Removes the contents of the person's cases and gives the cases. */
    List<SlettetSak> slett(UUID bestilling, Instant naa) throws SQLException {
        List<SlettetSak> saker = new ArrayList<>();
        try (var sql = forbindelse.prepareStatement(SLETT)) {
            sql.setObject(1, bestilling);
            sql.setTimestamp(2, Timestamp.from(naa));
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    saker.add(new SlettetSak(
                            new Organisasjonsnummer(rad.getString(1)),
                            new SakId(rad.getObject(2, UUID.class)),
                            Kanal.valueOf(rad.getString(3)),
                            uuider(rad, 4).map(InnsendingId::new).toList(),
                            uuider(rad, 5).map(DokumentId::new).toList()));
                }
            }
        }
        return saker;
    }

    /** Notes that the vault's rows are gone too. A person's receipt for the vault stands with every municipality. */
    void fullfor(Slettepost post, int iHvelvet, Instant naa) throws SQLException {
        String setning = "INSERT INTO slettekvittering"
                + " (slag, kommune, bestilling, utfort_av, grunn, hjemmel, hva, antall, kjent_fra)"
                + " VALUES ('PERSON', 'alle', ?, ?, ?, ?, 'identitet', ?, ?)";
        Slettegrunn grunn = post.grunn();
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setObject(1, post.id());
            sql.setString(2, grunn.bestiltAv());
            sql.setString(3, grunn.grunn());
            sql.setString(4, grunn.hjemmel());
            sql.setInt(5, iHvelvet);
            sql.setTimestamp(6, Timestamp.from(naa));
            sql.executeUpdate();
        }
        try (var sql = forbindelse.prepareStatement("UPDATE slettebestilling SET utfort = ? WHERE id = ?")) {
            sql.setTimestamp(1, Timestamp.from(naa));
            sql.setObject(2, post.id());
            sql.executeUpdate();
        }
    }

    Map<String, Integer> rader(UUID bestilling) throws SQLException {
        Map<String, Integer> rader = new TreeMap<>();
        String finn = "SELECT hva, sum(antall) FROM slettekvittering WHERE bestilling = ? GROUP BY hva";
        try (var sql = forbindelse.prepareStatement(finn)) {
            sql.setObject(1, bestilling);
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    rader.put(rad.getString(1), rad.getInt(2));
                }
            }
        }
        return rader;
    }

    Set<UUID> utforte() throws SQLException {
        Set<UUID> utforte = new HashSet<>();
        try (var sql = forbindelse.prepareStatement("SELECT id FROM slettebestilling WHERE utfort IS NOT NULL");
                ResultSet rad = sql.executeQuery()) {
            while (rad.next()) {
                utforte.add(rad.getObject(1, UUID.class));
            }
        }
        return utforte;
    }

    private static Stream<UUID> uuider(ResultSet rad, int kolonne) throws SQLException {
        return Stream.of((UUID[]) rad.getArray(kolonne).getArray());
    }
}
