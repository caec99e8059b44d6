-- Which channel holds for a municipality and year: 15F until the year before its service's conversion year, case messages after.

CREATE TABLE konvertering (
    organisasjon text        NOT NULL,
    kommune      text        NOT NULL,
    bydel        text        NOT NULL,
    aar          int         NOT NULL,
    erklart      boolean     NOT NULL,
    kjent_fra    timestamptz NOT NULL,
    kjent_til    timestamptz NOT NULL DEFAULT 'infinity',
    CONSTRAINT konvertering_pk PRIMARY KEY (organisasjon, kommune, bydel, kjent_fra),
    CONSTRAINT konvertering_kjent CHECK (kjent_fra < kjent_til)
);
COMMENT ON TABLE konvertering IS 'Conversion years as the organisation register has told them, by every number of the municipality';
COMMENT ON COLUMN konvertering.organisasjon IS 'Organisation number of the service';
COMMENT ON COLUMN konvertering.kommune IS 'A municipality that it reports for';
COMMENT ON COLUMN konvertering.bydel IS 'The district that it is for, 00 for the whole municipality';
COMMENT ON COLUMN konvertering.aar IS 'The first year that it reports by case system';
COMMENT ON COLUMN konvertering.erklart IS 'Whether the service names this number; else it is another number of one that it names';
COMMENT ON COLUMN konvertering.kjent_fra IS 'The instant from which the register knew this';
COMMENT ON COLUMN konvertering.kjent_til IS 'The instant from which it knew otherwise; infinity while it holds';

ALTER TABLE konvertering ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY konvertering_kommune ON konvertering USING (
    kommune = ANY ((SELECT tilgang())::text[]) OR 'alle' = ANY ((SELECT tilgang())::text[]));
GRANT SELECT, INSERT, UPDATE (kjent_til) ON konvertering TO ${app};

CREATE FUNCTION konvertering_ved(kutt timestamptz) RETURNS TABLE (kommune text, bydel text, aar int) LANGUAGE sql STABLE AS $$
    SELECT DISTINCT ON (k.kommune, k.bydel) k.kommune, k.bydel, k.aar FROM konvertering k
    WHERE k.kjent_fra <= kutt AND k.kjent_til > kutt
    ORDER BY k.kommune, k.bydel, k.erklart DESC, k.aar
$$;
COMMENT ON FUNCTION konvertering_ved(timestamptz) IS
    'The conversion year of each municipality and district at an instant; what a service says of a number itself goes first';

CREATE FUNCTION kanal_teller(kanal text, konvertert int, har_kostra boolean, siste date) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT kanal = CASE
        WHEN konvertert IS NULL AND har_kostra OR extract(year FROM siste) < konvertert THEN 'KOSTRA'
        ELSE 'FAGSYSTEM' END
$$;
COMMENT ON FUNCTION kanal_teller(text, int, boolean, date) IS
    'Whether a channel counts in a period. Before a conversion is told of, 15F counts where there is any, else case messages';

CREATE OR REPLACE FUNCTION telling_saker(kutt timestamptz, siste date, utvalg bigint[])
RETURNS TABLE (sak_nr bigint, sak_slutt date, kommune text, bydel text, barn text, kjonn text, fodt date, aldersgruppe text)
LANGUAGE sql STABLE AS $$
    WITH sted AS (
        -- The last message extracted by the end of the period decides; without one, the first.
        SELECT DISTINCT ON (v.sak_nr) v.sak_nr, v.kommune, v.bydel, v.kanal
        FROM sak_versjon v WHERE v.kjent_fra <= kutt AND (utvalg IS NULL OR v.sak_nr = ANY (utvalg))
        ORDER BY v.sak_nr, v.uttrekksdato <= siste DESC,
            CASE WHEN v.uttrekksdato <= siste THEN -v.versjon ELSE v.versjon END
    ), saker AS (
        SELECT b.*, s.kommune, s.bydel, s.kanal, coalesce(d.aar, h.aar) AS konvertert,
            bool_or(s.kanal = 'KOSTRA') OVER (PARTITION BY s.kommune COLLATE "C") AS har_kostra
        FROM sak_og_barn(kutt, utvalg) b JOIN sted s USING (sak_nr)
        LEFT JOIN konvertering_ved(kutt) d ON (d.kommune, d.bydel) = (s.kommune, s.bydel)
        LEFT JOIN konvertering_ved(kutt) h ON h.kommune = s.kommune AND h.bydel = '00'
    ), barn_i_kommune AS (
        SELECT b.sak_nr, b.sak_slutt, b.kommune, b.bydel, b.barn,
            first_value(b.kjonn) OVER barnet AS barnets_kjonn, first_value(b.fodt) OVER barnet AS barnet_fodt
        FROM saker b WHERE kanal_teller(b.kanal, b.konvertert, b.har_kostra, siste)
        WINDOW barnet AS (PARTITION BY b.kommune COLLATE "C", b.barn COLLATE "C"
            ORDER BY b.start_dato DESC NULLS LAST, b.personalia_id DESC)
    )
    SELECT sak_nr, sak_slutt, kommune, bydel, barn, kjonnskode(barnets_kjonn), barnet_fodt, aldersgruppe(barnet_fodt, siste)
    FROM barn_i_kommune
$$;
COMMENT ON FUNCTION telling_saker(timestamptz, date, bigint[]) IS
    'Each case not withdrawn at the cut-off, of these or of all, of the channel that holds for its place and the year, with the '
    'place, child, sex, birth date and age group it counts for';

-- History reads both channels; an object of the extract that the case system has sent again is the same object.

CREATE INDEX tiltak_migrert ON tiltak (migrert_id, kanal) WHERE migrert_id IS NOT NULL;

CREATE FUNCTION tiltak_fra(kutt timestamptz, fra text, migrert text, i_kommune text, i_sak bigint) RETURNS TABLE (sak_nr bigint)
LANGUAGE sql STABLE AS $$
    SELECT t.sak_nr FROM tiltak_ved(kutt) t JOIN sak s ON s.nr = t.sak_nr
    WHERE t.kanal = fra AND t.migrert_id = migrert
      AND (t.kommune = i_kommune OR s.rapporterende_org = (SELECT rapporterende_org FROM sak WHERE nr = i_sak))
$$;
COMMENT ON FUNCTION tiltak_fra(timestamptz, text, text, text, bigint) IS
    'Cases with a measure of a channel and MigrertId, in a municipality or of the service of a case';

CREATE FUNCTION tiltak_begge_kanaler(kutt timestamptz) RETURNS SETOF tiltak LANGUAGE sql STABLE AS $$
    SELECT t.* FROM tiltak_ved(kutt) t
    WHERE t.kanal = 'FAGSYSTEM' OR t.migrert_id IS NULL
       OR NOT EXISTS (SELECT FROM tiltak_fra(kutt, 'FAGSYSTEM', t.migrert_id, t.kommune, t.sak_nr))
$$;
COMMENT ON FUNCTION tiltak_begge_kanaler(timestamptz) IS
    'Measures of both channels at an instant; one of an extract that the case system of the same municipality or service has '
    'sent with its id as MigrertId is left out';

-- As before, but for the measures that it reads. A move before the conversion year counts where the case of the extract does.
CREATE OR REPLACE FUNCTION telling_grunnlag_flyttinger(kutt timestamptz, siste date, i_kommuner text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    -- All cases of the placed children, in whatever municipality; null when all cases of all are at hand.
    utvalg bigint[] := CASE WHEN i_kommuner IS NOT NULL THEN (
        SELECT coalesce(array_agg(DISTINCT u.sak_nr), '{}') FROM (
            SELECT p.sak_nr FROM personalia_ved(kutt) p
            WHERE p.barn IN (SELECT b.barn FROM tiltaksbarn t JOIN barna b USING (barn_nr))
            UNION ALL SELECT t.sak_nr FROM tiltakene t) u) END;
BEGIN
    DROP TABLE IF EXISTS pg_temp.historie, pg_temp.flyttingene, pg_temp.flyttebarn;

    CREATE TEMP TABLE historie ON COMMIT DROP AS
    SELECT b.barn, CASE WHEN t.kanal = 'KOSTRA' OR t.migrert_id IS NULL OR t.sak_nr IN (SELECT c.sak_nr FROM saker c) THEN t.sak_nr
            ELSE coalesce((SELECT min(k.sak_nr) FROM tiltak_fra(kutt, 'KOSTRA', t.migrert_id, t.kommune, t.sak_nr) k), t.sak_nr)
        END AS sak_nr, t.tiltak_id, t.kategori, t.start_dato, slutt(t.start_dato, t.slutt_dato, s.sak_slutt) AS slutt
    FROM sak_og_barn(kutt, utvalg) s
    JOIN (SELECT DISTINCT b.barn FROM tiltaksbarn t JOIN barna b USING (barn_nr)) b USING (barn)
    JOIN tiltak_begge_kanaler(kutt) t USING (sak_nr)
    WHERE NOT snudd(t.start_dato, t.slutt_dato) AND t.start_dato <= siste;
    ANALYZE historie;

    CREATE TEMP TABLE flyttingene ON COMMIT DROP AS
    WITH opphold AS (
        SELECT DISTINCT ON (h.barn COLLATE "C", h.start_dato) h.* FROM historie h
        WHERE plasseringstype(h.kategori) IS NOT NULL AND h.slutt >= '2014-01-01'
        ORDER BY h.barn COLLATE "C", h.start_dato, h.slutt DESC, plasseringsorden(h.kategori), h.tiltak_id
    ), rekke AS (
        SELECT o.*, lag(o.kategori) OVER barnet AS forrige,
            max(o.slutt) OVER (barnet ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS til_naa
        FROM opphold o WINDOW barnet AS (PARTITION BY o.barn COLLATE "C" ORDER BY o.start_dato)
    )
    SELECT r.barn, r.sak_nr, r.start_dato AS dato,
        CASE
            WHEN r.forrige IS NULL THEN 0
            WHEN r.til_naa < r.start_dato - 1 THEN 2
            WHEN r.forrige = r.kategori OR r.forrige = '8.2' AND r.kategori IN ('8.4', '8.5') THEN 0
            ELSE 1 END AS antall
    FROM rekke r;

    CREATE TEMP TABLE flyttebarn ON COMMIT DROP AS
    SELECT b.barn_nr, coalesce(f.flyttinger, 0) AS flyttinger, f.forste_start
    FROM barna b
    LEFT JOIN (SELECT barn, sum(antall) AS flyttinger, min(dato) AS forste_start FROM flyttingene GROUP BY barn) f USING (barn)
    WHERE b.barn_nr IN (SELECT t.barn_nr FROM tiltakene t WHERE tilknytning(t.kategori) IS NOT NULL);
    ANALYZE flyttingene, flyttebarn;
END $$;
