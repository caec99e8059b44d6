package no.barnevernsregister.register.uttrekk.infra;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import no.barnevernsregister.contracts.kostra.ArsakFra;
import no.barnevernsregister.contracts.kostra.Flytting;
import no.barnevernsregister.contracts.kostra.FlyttingTil;
import no.barnevernsregister.contracts.kostra.Kategori;
import no.barnevernsregister.contracts.kostra.Lovhjemmel;
import no.barnevernsregister.contracts.kostra.Melder;
import no.barnevernsregister.contracts.kostra.Melding;
import no.barnevernsregister.contracts.kostra.Opphevelse;
import no.barnevernsregister.contracts.kostra.Plan;
import no.barnevernsregister.contracts.kostra.Saksinnhold;
import no.barnevernsregister.contracts.kostra.Tiltak;
import no.barnevernsregister.contracts.kostra.Undersokelse;
import no.barnevernsregister.register.uttrekk.Uttrekksbestilling;
import no.barnevernsregister.register.uttrekk.kostra.Klient;
import no.barnevernsregister.register.uttrekk.kostra.Klientdeler;
import no.barnevernsregister.register.uttrekk.kostra.Klientdeler.Par;
import no.barnevernsregister.register.uttrekk.kostra.KortId;
import org.jspecify.annotations.Nullable;

/** The objects of some clients, kind by kind; what ended after the year has no end. */
final class Klientobjekter {

    private static final String SAKER =
            "WITH saker AS (SELECT * FROM unnest(:saker, :grupper, :slutter) AS k (sak_nr, gruppe, sak_slutt)) ";

    /** The source's own id where the extract has room for it and no other object has it too. */
    private static final String NOKLER = """
            SELECT gruppe, o.%1$s_id AS nokkel, CASE WHEN length(o.migrert_id) BETWEEN 1 AND 30
                AND count(*) OVER (PARTITION BY gruppe, o.migrert_id) = 1 THEN o.migrert_id END AS id,
            """;

    private static final String KODER = """
            , ARRAY(SELECT d.kode FROM %1$s_%2$s d
                WHERE (d.sak_nr, d.%1$s_id, d.kjent_fra) = (o.sak_nr, o.%1$s_id, o.kjent_fra) ORDER BY d.nr) AS %2$s
            """;

    private static final String EGEN_SLUTT = """
            o.start_dato AS start, CASE WHEN o.slutt_dato <= :siste THEN o.slutt_dato END AS slutt,
            CASE WHEN o.slutt_dato <= :siste THEN o.konklusjon END AS kode
            """;

    /** A plan or measure ends with its case when it has no end of its own, as in the counts. */
    private static final String SLUTT_MED_SAKEN = """
            o.start_dato AS start, CASE WHEN slutt(o.start_dato, o.slutt_dato, sak_slutt) <= :siste
                THEN slutt(o.start_dato, o.slutt_dato, sak_slutt) END AS slutt
            """;

    private static final String FRA = """
             FROM saker JOIN %1$s_ved(:kutt) o USING (sak_nr)
            WHERE NOT snudd(o.start_dato, o.slutt_dato) AND o.start_dato <= :siste
            """;

    private static final String I_AARET = " AND slutt(o.start_dato, o.slutt_dato, sak_slutt) >= :forste";

    private static final String REKKEFOLGE = " ORDER BY gruppe, o.start_dato, o.%1$s_id";

    private static final String LOV =
            "ARRAY[%1$s.lov, %1$s.kapittel, %1$s.paragraf, %1$s.bokstav[1], array_to_string(%1$s.ledd, ','),"
                    + " array_to_string(%1$s.punktum, ',')]";

    private static final String MELDINGER = SAKER
            + (NOKLER + EGEN_SLUTT).formatted("melding")
            + KODER.formatted("melding", "melder")
            + KODER.formatted("melding", "saksinnhold")
            + (FRA + REKKEFOLGE).formatted("melding");

    private static final String UNDERSOKELSER = SAKER
            + (NOKLER + EGEN_SLUTT).formatted("undersokelse")
            + KODER.formatted("undersokelse", "vedtaksgrunnlag")
            + (FRA + I_AARET + REKKEFOLGE).formatted("undersokelse");

    private static final String PAR = SAKER + """
            SELECT gruppe, fra_objekt AS melding, til_objekt AS undersokelse FROM saker JOIN relasjon_ved(:kutt) USING (sak_nr)
            WHERE fra_type = 'Melding' AND til_type = 'Undersokelse' AND num_nulls(fra_objekt, til_objekt) = 0
            UNION SELECT gruppe, til_objekt, fra_objekt FROM saker JOIN relasjon_ved(:kutt) USING (sak_nr)
            WHERE fra_type = 'Undersokelse' AND til_type = 'Melding' AND num_nulls(fra_objekt, til_objekt) = 0
            """;

    private static final String PLANER =
            SAKER + (NOKLER + SLUTT_MED_SAKEN).formatted("plan") + """
            , o.plantype, (SELECT max(d.utfort_dato) FROM plan_evaluering d WHERE d.utfort_dato <= :siste
                AND (d.sak_nr, d.plan_id, d.kjent_fra) = (o.sak_nr, o.plan_id, o.kjent_fra)) AS evaluert
            """ + (FRA + I_AARET + REKKEFOLGE).formatted("plan");

    private static final String TILTAK = SAKER
            + (NOKLER + SLUTT_MED_SAKEN).formatted("tiltak")
            + ", o.kategori, CASE WHEN o.slutt_dato <= :siste THEN o.opphevelse END AS opphevelse, "
            + LOV.formatted("o")
            + " AS lov, ARRAY(SELECT "
            + LOV.formatted("d")
            + " FROM tiltak_jmfr_lovhjemmel d WHERE (d.sak_nr, d.tiltak_id, d.kjent_fra) = (o.sak_nr, o.tiltak_id, o.kjent_fra)"
            + " ORDER BY d.nr) AS jmfr"
            + KODER.formatted("tiltak", "grunnlag")
            + (FRA + I_AARET + REKKEFOLGE).formatted("tiltak");

    private static final String FLYTTINGER = SAKER + NOKLER.formatted("flytting") + """
            o.slutt_dato AS slutt, o.arsak_fra, o.flytting_til FROM saker JOIN flytting_ved(:kutt) o USING (sak_nr)
            WHERE o.slutt_dato BETWEEN :forste AND :siste ORDER BY gruppe, o.slutt_dato, o.flytting_id
            """;

    private static final int LENGSTE_LEDD = 5;

    private final Connection forbindelse;
    private final Map<String, Object> verdier;

    Klientobjekter(Connection forbindelse, Uttrekksbestilling bestilling) {
        this.forbindelse = forbindelse;
        this.verdier = Sporring.verdier(bestilling);
    }

    /** What each client holds, by its number. */
    Map<Long, Klientdeler> hent(List<Klient> klienter) throws SQLException {
        Map<Long, Klientdeler> alle = new HashMap<>();
        klienter.forEach(klient -> alle.put(klient.nr(), new Klientdeler()));
        Map<String, Object> parametre = new HashMap<>(verdier);
        parametre.put("saker", liste("bigint", klienter, (klient, sak) -> sak.nr()));
        parametre.put("grupper", liste("bigint", klienter, (klient, sak) -> klient.nr()));
        parametre.put("slutter", liste("date", klienter, (klient, sak) -> sak.slutt()));
        les(MELDINGER, parametre, alle, (rad, deler) -> deler.leggTil(nokkel(rad), melding(rad)));
        les(UNDERSOKELSER, parametre, alle, (rad, deler) -> deler.leggTil(nokkel(rad), undersokelse(rad)));
        les(
                PAR,
                parametre,
                alle,
                (rad, deler) -> deler.leggTil(
                        new Par(rad.getObject("melding", UUID.class), rad.getObject("undersokelse", UUID.class))));
        les(PLANER, parametre, alle, (rad, deler) -> deler.leggTil(plan(rad)));
        les(TILTAK, parametre, alle, (rad, deler) -> deler.leggTil(tiltak(rad)));
        les(FLYTTINGER, parametre, alle, (rad, deler) -> deler.leggTil(flytting(rad)));
        return alle;
    }

    @FunctionalInterface
    private interface Radleser {
        void les(ResultSet rad, Klientdeler deler) throws SQLException;
    }

    private void les(String sporring, Map<String, Object> parametre, Map<Long, Klientdeler> alle, Radleser leser)
            throws SQLException {
        try (var sql = Sporring.klargjor(forbindelse, sporring, parametre);
                ResultSet rad = sql.executeQuery()) {
            while (rad.next()) {
                leser.les(rad, Objects.requireNonNull(alle.get(rad.getLong("gruppe"))));
            }
        }
    }

    private Array liste(String type, List<Klient> klienter, BiFunction<Klient, Klient.Sak, @Nullable Object> verdi)
            throws SQLException {
        return forbindelse.createArrayOf(
                type,
                klienter.stream()
                        .flatMap(klient -> klient.saker().stream().map(sak -> verdi.apply(klient, sak)))
                        .toArray());
    }

    private static UUID nokkel(ResultSet rad) throws SQLException {
        return rad.getObject("nokkel", UUID.class);
    }

    private static String id(ResultSet rad) throws SQLException {
        @Nullable String id = rad.getString("id");
        return id == null ? KortId.av(nokkel(rad)) : id;
    }

    private static LocalDate start(ResultSet rad) throws SQLException {
        return rad.getObject("start", LocalDate.class);
    }

    private static @Nullable LocalDate slutt(ResultSet rad) throws SQLException {
        return rad.getObject("slutt", LocalDate.class);
    }

    private static Melding melding(ResultSet rad) throws SQLException {
        return new Melding(
                id(rad),
                start(rad),
                slutt(rad),
                rad.getString("kode"),
                koder(rad, "melder").stream()
                        .map(kode -> new Melder(kode, null))
                        .toList(),
                innhold(rad, "saksinnhold"),
                null);
    }

    private static Undersokelse undersokelse(ResultSet rad) throws SQLException {
        return new Undersokelse(
                id(rad), start(rad), slutt(rad), rad.getString("kode"), null, innhold(rad, "vedtaksgrunnlag"));
    }

    private static Plan plan(ResultSet rad) throws SQLException {
        return new Plan(
                id(rad), start(rad), slutt(rad), rad.getObject("evaluert", LocalDate.class), rad.getString("plantype"));
    }

    private static Tiltak tiltak(ResultSet rad) throws SQLException {
        @Nullable String opphevelse = rad.getString("opphevelse");
        return new Tiltak(
                id(rad),
                start(rad),
                slutt(rad),
                lov((Object[]) rad.getArray("lov").getArray()),
                Arrays.stream((Object[]) rad.getArray("jmfr").getArray())
                        .map(en -> lov((Object[]) en))
                        .toList(),
                new Kategori(rad.getString("kategori"), null),
                innhold(rad, "grunnlag"),
                opphevelse == null ? null : new Opphevelse(opphevelse, null));
    }

    private static Flytting flytting(ResultSet rad) throws SQLException {
        return new Flytting(
                id(rad),
                rad.getObject("slutt", LocalDate.class),
                new ArsakFra(rad.getString("arsak_fra"), null),
                new FlyttingTil(rad.getString("flytting_til"), null));
    }

    private static List<String> koder(ResultSet rad, String navn) throws SQLException {
        return List.of((String[]) rad.getArray(navn).getArray());
    }

    private static List<Saksinnhold> innhold(ResultSet rad, String navn) throws SQLException {
        return koder(rad, navn).stream()
                .map(kode -> new Saksinnhold(kode, null))
                .toList();
    }

    private static Lovhjemmel lov(@Nullable Object[] deler) {
        return new Lovhjemmel(
                (String) deler[0],
                (String) deler[1],
                (String) deler[2],
                (String) deler[3],
                kort((String) deler[4]),
                kort((String) deler[5]));
    }

    /** As many of the numbers as the extract has room for; none is absent. */
    private static @Nullable String kort(String tall) {
        String kortet = tall;
        while (kortet.length() > LENGSTE_LEDD) {
            kortet = kortet.substring(0, Math.max(0, kortet.lastIndexOf(',')));
        }
        return kortet.isEmpty() ? null : kortet;
    }
}
