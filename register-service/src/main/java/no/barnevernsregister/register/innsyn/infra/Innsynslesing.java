package no.barnevernsregister.register.innsyn.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.kryptering.Krypteringsfeil;
import no.barnevernsregister.contracts.kryptering.Kryptert;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.register.innsyn.Innsynssvar.Innhold;
import no.barnevernsregister.register.innsyn.Innsynssvar.Innsynssak;
import no.barnevernsregister.register.innsyn.Innsynssvar.TidligereSak;
import no.barnevernsregister.register.innsyn.Saksrad;
import no.barnevernsregister.register.innsyn.Verdi;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cases of one person, on a connection that may see them. The only reader by person.
 *
 * <p>Tables are found in the database itself: one that is added later and has {@code sak_nr} is in the answer without a change
 * here.
 */
final class Innsynslesing {

    private static final String TABELLER = "SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
            + " WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition"
            + " AND a.attname = 'sak_nr' AND c.relname NOT IN ('revisjon', 'sak_innhold', 'ventende_versjon')"
            + " AND has_table_privilege(c.oid, 'SELECT') ORDER BY c.oid";

    /** Of each case that ever named one of them: whether its newest Personalia still does. */
    private static final String SAKER = """
            SELECT DISTINCT ON (p.sak_nr) p.sak_nr, s.sak_id, s.kommune, p.barn = ANY (?) FROM personalia p
            JOIN sak s ON s.nr = p.sak_nr
            WHERE p.sak_nr IN (SELECT sak_nr FROM personalia WHERE barn = ANY (?))
            ORDER BY p.sak_nr, p.kjent_til = 'infinity' DESC, p.start_dato DESC, p.kjent_fra DESC, p.personalia_id DESC""";

    private static final String TID = "kjent_fra";
    private static final Verdi UTEN_TID = new Verdi("", null);

    private final Connection forbindelse;
    private final Nyttelastkryptering kryptering;

    Innsynslesing(Connection forbindelse, Nyttelastkryptering kryptering) {
        this.forbindelse = forbindelse;
        this.kryptering = kryptering;
    }

    /** A case that names or once named the person. */
    record Funnet(long nr, String sakId, String kommune, boolean naa) {}

    List<Funnet> saker(Collection<String> pseudonymer) throws SQLException {
        List<Funnet> funnet = new ArrayList<>();
        try (var sql = forbindelse.prepareStatement(SAKER)) {
            sql.setArray(1, forbindelse.createArrayOf("text", pseudonymer.toArray()));
            sql.setArray(2, forbindelse.createArrayOf("text", pseudonymer.toArray()));
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    funnet.add(new Funnet(rad.getLong(1), rad.getString(2), rad.getString(3), rad.getBoolean(4)));
                }
            }
        }
        return funnet;
    }

    Innsynssak hele(Funnet sak) throws SQLException {
        Map<String, List<Map<String, Verdi>>> tabeller = new LinkedHashMap<>();
        tabeller.put("sak", rader("sak", "nr = ?", sak.nr(), List.of()));
        for (String tabell : tabeller()) {
            List<Map<String, Verdi>> rader = rader(tabell, "sak_nr = ?", sak.nr(), List.of());
            if (!rader.isEmpty()) {
                tabeller.put(tabell, rader);
            }
        }
        return new Innsynssak(sak.nr(), sak.sakId(), sak.kommune(), tabeller, innhold(sak.nr()));
    }

    TidligereSak delvis(Funnet sak, Collection<String> pseudonymer) throws SQLException {
        return new TidligereSak(
                sak.sakId(),
                sak.kommune(),
                rader("personalia", "sak_nr = ? AND barn = ANY (?)", sak.nr(), pseudonymer));
    }

    private List<String> tabeller() throws SQLException {
        List<String> funnet = new ArrayList<>();
        try (var sql = forbindelse.prepareStatement(TABELLER);
                ResultSet rad = sql.executeQuery()) {
            while (rad.next()) {
                funnet.add(rad.getString(1));
            }
        }
        return funnet;
    }

    private List<Map<String, Verdi>> rader(String tabell, String vilkaar, long sakNr, Collection<String> pseudonymer)
            throws SQLException {
        List<Map<String, Verdi>> rader = new ArrayList<>();
        String sporring = "SELECT row_to_json(t) FROM \"" + tabell + "\" t WHERE " + vilkaar;
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setLong(1, sakNr);
            if (!pseudonymer.isEmpty()) {
                sql.setArray(2, forbindelse.createArrayOf("text", pseudonymer.toArray()));
            }
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    rader.add(rad(tabell, HendelseJson.lesVerdi(rad.getString(1), JsonNode.class)));
                }
            }
        }
        rader.sort(Comparator.comparing(rad -> rad.getOrDefault(TID, UTEN_TID).verdi()));
        return rader;
    }

    private static Map<String, Verdi> rad(String tabell, JsonNode json) {
        var rad = new Saksrad(tabell);
        json.properties().forEach(felt -> {
            String verdi = verdi(felt.getValue());
            if (!verdi.isEmpty()) {
                rad.ta(felt.getKey(), verdi);
            }
        });
        return rad.verdier();
    }

    private static String verdi(JsonNode felt) {
        if (felt.isNull()) {
            return "";
        }
        return felt.isArray()
                ? String.join(
                        ", ",
                        StreamSupport.stream(felt.spliterator(), false)
                                .map(JsonNode::asText)
                                .toList())
                : felt.asText();
    }

    private List<Innhold> innhold(long sakNr) throws SQLException {
        List<Innhold> alle = new ArrayList<>();
        String sporring = "SELECT versjon, kjent_fra, false, innhold FROM sak_innhold WHERE sak_nr = ? UNION ALL"
                + " SELECT versjon, mottatt, true, innhold FROM ventende_versjon WHERE sak_nr = ? ORDER BY 1";
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setLong(1, sakNr);
            sql.setLong(2, sakNr);
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    boolean venter = rad.getBoolean(3);
                    String sted = "register/" + (venter ? "ventende/" : "sak/") + sakNr + "/" + rad.getInt(1);
                    alle.add(new Innhold(
                            rad.getInt(1), rad.getTimestamp(2).toInstant(), venter, apnet(rad.getString(4), sted)));
                }
            }
        }
        return alle;
    }

    private @Nullable String apnet(String innhold, String sted) {
        try {
            return new String(
                    kryptering.dekrypter(HendelseJson.lesVerdi(innhold, Kryptert.class), sted.getBytes(UTF_8)), UTF_8);
        } catch (Krypteringsfeil e) {
            return null;
        }
    }
}
