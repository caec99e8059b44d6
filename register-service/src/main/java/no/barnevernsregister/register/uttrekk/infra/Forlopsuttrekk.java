package no.barnevernsregister.register.uttrekk.infra;

import static no.barnevernsregister.register.uttrekk.Kolonne.dato;
import static no.barnevernsregister.register.uttrekk.Kolonne.heltall;
import static no.barnevernsregister.register.uttrekk.Kolonne.tekst;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.barnevernsregister.register.identitet.Prosjektpseudonymer;
import no.barnevernsregister.register.uttrekk.Kolonne;
import no.barnevernsregister.register.uttrekk.Opptelling;
import no.barnevernsregister.register.uttrekk.Tabellskriver;
import no.barnevernsregister.register.uttrekk.Uttrekksbestilling;
import org.jspecify.annotations.Nullable;

/**
 * FD-Barnevern: one dated row for each child and state, from 2013 until the end of the period. A state that ended later, or
 * not, has no end. States are not joined; a placement stands beside the measure that it is. The type of a measure is what the
 * law says, whatever the age.
 */
final class Forlopsuttrekk {

    static final List<Kolonne> KOLONNER = List.of(
            tekst("pseudonym"),
            tekst("kjonn"),
            heltall("fodselsaar"),
            tekst("kommune"),
            tekst("bydel"),
            tekst("tilstand"),
            tekst("type"),
            tekst("kategori"),
            tekst("lovhjemmel"),
            dato("start"),
            dato("slutt"),
            tekst("utfall"));

    private static final String EPISODER = """
            WITH saker AS MATERIALIZED (
                SELECT s.*, min(s.sak_nr) OVER (PARTITION BY s.barn) AS gruppe FROM telling_saker(:kutt, :siste) s
            ), tilstander AS (
                SELECT sak_nr, 'klient' AS tilstand, null::text AS type, null::text AS kategori, null::text AS lov, start_dato,
                    slutt_dato, null::text AS utfall, null::uuid AS id
                FROM sak_versjon_ved(:kutt)
                UNION ALL SELECT sak_nr, 'melding', null, null, null, start_dato, slutt_dato, konklusjon, melding_id
                FROM melding_ved(:kutt)
                UNION ALL SELECT sak_nr, 'undersokelse', null, null, null, start_dato, slutt_dato, konklusjon, undersokelse_id
                FROM undersokelse_ved(:kutt)
                UNION ALL SELECT sak_nr, 'plan', plantype, null, null, start_dato, slutt_dato, null, plan_id
                FROM plan_ved(:kutt)
                UNION ALL SELECT sak_nr, 'tiltak', tiltakstype(grunnlag(t.lov, t.kapittel, t.paragraf, t.ledd, (
                        SELECT bool_or(er_omsorgsvedtak(j.lov, j.kapittel, j.paragraf)) FROM tiltak_jmfr_lovhjemmel j
                        WHERE (j.sak_nr, j.tiltak_id, j.kjent_fra) = (t.sak_nr, t.tiltak_id, t.kjent_fra) AND j.lov = t.lov
                    )), plasseringstype(t.kategori), false)::text, kategori, lov || ' ' || kapittel || '-' || paragraf,
                    start_dato, slutt_dato, opphevelse, tiltak_id
                FROM tiltak_ved(:kutt) t
                UNION ALL SELECT sak_nr, 'plassering', plasseringstype(kategori), kategori, null, start_dato, slutt_dato, null,
                    tiltak_id
                FROM tiltak_ved(:kutt) WHERE plasseringstype(kategori) IS NOT NULL
                UNION ALL SELECT sak_nr, 'ettervern', null, null, null, tilbud_sendt_dato, slutt_dato, konklusjon, ettervern_id
                FROM ettervern_ved(:kutt)
            ), episoder AS (
                SELECT s.gruppe, s.barn, s.kjonn, extract(year FROM s.fodt)::int AS fodselsaar, s.kommune, s.bydel,
                    t.tilstand, t.type, t.kategori, t.lov, t.start_dato, slutt(t.start_dato, t.slutt_dato, s.sak_slutt) AS slutt_dato,
                    CASE WHEN t.slutt_dato <= :siste THEN t.utfall END AS utfall, t.id
                FROM tilstander t JOIN saker s USING (sak_nr)
                WHERE NOT snudd(t.start_dato, t.slutt_dato) AND t.start_dato <= :siste
                  AND slutt(t.start_dato, t.slutt_dato, s.sak_slutt) >= DATE '2013-01-01'
                  AND :omfang IN ('landet', s.kommune)
            )
            """;

    private static final String RADER = EPISODER + """
            SELECT barn, kjonn, fodselsaar, kommune, bydel, tilstand, type, kategori, lov, start_dato,
                CASE WHEN slutt_dato <= :siste THEN slutt_dato END AS slutt_dato, utfall
            FROM episoder
            ORDER BY sha256(convert_to(:rekkefolge || gruppe, 'UTF8')), gruppe, start_dato, tilstand COLLATE "C", kommune COLLATE "C", id
            """;

    private static final String BARN = EPISODER + """
            SELECT barn FROM episoder GROUP BY barn, gruppe
            ORDER BY sha256(convert_to(:rekkefolge || gruppe, 'UTF8')), gruppe
            """;

    private static final int BUNKE = 1_000;

    private record Rad(String barn, List<@Nullable Object> verdier) {}

    private final Connection forbindelse;
    private final Prosjektpseudonymer pseudonymer;
    private final Map<String, Object> verdier;

    Forlopsuttrekk(Connection forbindelse, Uttrekksbestilling bestilling, Prosjektpseudonymer pseudonymer) {
        this.forbindelse = forbindelse;
        this.pseudonymer = pseudonymer;
        this.verdier = new HashMap<>(Sporring.verdier(bestilling));
        verdier.put("rekkefolge", pseudonymer.rekkefolge());
    }

    Opptelling skriv(Tabellskriver ut) throws SQLException, IOException {
        long rader = 0;
        List<Rad> bunke = new ArrayList<>();
        try (var sql = Sporring.klargjor(forbindelse, RADER, verdier);
                ResultSet rad = sql.executeQuery()) {
            while (rad.next()) {
                bunke.add(les(rad));
                rader++;
                if (bunke.size() == BUNKE) {
                    skriv(ut, bunke);
                }
            }
        }
        skriv(ut, bunke);
        return new Opptelling(rader, 0);
    }

    /** From pseudonym to number, for each child that {@link #skriv(Tabellskriver)} has rows of and a number names. */
    Opptelling skrivKobling(Appendable til) throws SQLException, IOException {
        long rader = 0;
        Set<String> bunke = new LinkedHashSet<>();
        try (var sql = Sporring.klargjor(forbindelse, BARN, verdier);
                ResultSet rad = sql.executeQuery()) {
            while (rad.next()) {
                bunke.add(rad.getString(1));
                if (bunke.size() == BUNKE) {
                    rader += pseudonymer.skrivKobling(bunke, til);
                    bunke.clear();
                }
            }
        }
        return new Opptelling(rader + pseudonymer.skrivKobling(bunke, til), 0);
    }

    private static Rad les(ResultSet rad) throws SQLException {
        List<@Nullable Object> verdier = new ArrayList<>(KOLONNER.size());
        for (int i = 2; i <= KOLONNER.size(); i++) {
            verdier.add(
                    switch (KOLONNER.get(i - 1).type()) {
                        case TEKST -> rad.getString(i);
                        case DATO -> rad.getObject(i, LocalDate.class);
                        case HELTALL -> rad.getObject(i, Integer.class);
                    });
        }
        return new Rad(rad.getString(1), verdier);
    }

    private void skriv(Tabellskriver ut, List<Rad> bunke) throws IOException {
        Set<String> barn = new LinkedHashSet<>();
        bunke.forEach(rad -> barn.add(rad.barn()));
        Map<String, String> navn = pseudonymer.av(barn);
        for (Rad rad : bunke) {
            List<@Nullable Object> hele = new ArrayList<>(KOLONNER.size());
            hele.add(navn.get(rad.barn()));
            hele.addAll(rad.verdier());
            ut.rad(hele);
        }
        bunke.clear();
    }
}
