-- The base of the counts for some municipalities starts from the cases that something happened in, not from all that ever
-- were there; and what several counts looked up each for itself is looked up once.

ALTER TABLE sak ADD COLUMN flyttet boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN sak.flyttet IS 'Whether it has been in more than one municipality';
SELECT set_config('bvr.tilgang', 'alle', true);
UPDATE sak s SET flyttet = true FROM (SELECT sak_nr FROM sak_versjon GROUP BY sak_nr HAVING count(DISTINCT kommune) > 1) v
WHERE v.sak_nr = s.nr;
GRANT UPDATE (flyttet) ON sak TO ${app};

CREATE INDEX sak_flyttet ON sak (nr) WHERE flyttet;
CREATE INDEX sak_versjon_kostra ON sak_versjon (kommune) WHERE kanal = 'KOSTRA';
CREATE INDEX melding_kommune ON melding (kommune, slutt_dato);
CREATE INDEX undersokelse_kommune ON undersokelse (kommune, slutt_dato);
CREATE INDEX tiltak_kommune ON tiltak (kommune, slutt_dato);
CREATE INDEX ettervern_kommune ON ettervern (kommune);
CREATE INDEX oversendelse_fylkesnemnd_kommune ON oversendelse_fylkesnemnd (kommune, start_dato);
CREATE INDEX flytting_kommune ON flytting (kommune, slutt_dato);

CREATE FUNCTION telling_utvalg(forste date, siste date, i_kommuner text[]) RETURNS bigint[] LANGUAGE sql STABLE AS $$
    WITH aktuelle AS MATERIALIZED (
        -- Of a case that has moved, or that comes by 15F, nothing can be said before it is known where it counts.
        SELECT v.sak_nr FROM sak s JOIN sak_versjon v ON v.sak_nr = s.nr WHERE s.flyttet AND v.kommune = ANY (i_kommuner)
        UNION SELECT v.sak_nr FROM sak_versjon v WHERE v.kommune = ANY (i_kommuner) AND v.kanal = 'KOSTRA'
        UNION SELECT o.sak_nr FROM melding o
        WHERE o.kommune = ANY (i_kommuner) AND (o.slutt_dato >= forste OR o.slutt_dato IS NULL) AND o.start_dato <= siste
        UNION SELECT o.sak_nr FROM undersokelse o
        WHERE o.kommune = ANY (i_kommuner) AND (o.slutt_dato >= forste OR o.slutt_dato IS NULL) AND o.start_dato <= siste
        UNION SELECT o.sak_nr FROM tiltak o
        WHERE o.kommune = ANY (i_kommuner) AND (o.slutt_dato >= forste OR o.slutt_dato IS NULL) AND o.start_dato <= siste
        UNION SELECT o.sak_nr FROM ettervern o
        WHERE o.kommune = ANY (i_kommuner)
          AND (o.tilbud_sendt_dato BETWEEN forste AND siste OR o.slutt_dato BETWEEN forste AND siste)
        UNION SELECT o.sak_nr FROM oversendelse_fylkesnemnd o
        WHERE o.kommune = ANY (i_kommuner) AND o.start_dato BETWEEN forste AND siste
        UNION SELECT o.sak_nr FROM flytting o
        WHERE o.kommune = ANY (i_kommuner) AND o.slutt_dato BETWEEN forste AND siste
    )
    -- With the other cases of their children: the newest Personalia of any of them says who the child is.
    SELECT coalesce(array_agg(DISTINCT s.sak_nr), '{}') FROM (
        SELECT a.sak_nr FROM aktuelle a
        UNION ALL
        SELECT annen.sak_nr FROM aktuelle a JOIN personalia egen USING (sak_nr) JOIN personalia annen USING (barn)
        WHERE annen.sak_nr <> egen.sak_nr) s
$$;
COMMENT ON FUNCTION telling_utvalg(date, date, text[]) IS
    'Cases enough to count a period in these municipalities: those with something in force in it, whenever the register knew it, '
    'and the other cases of their children. Some that count for nothing are among them';

DROP FUNCTION telling_grunnlag_barn(timestamptz, date, text[], boolean);
CREATE FUNCTION telling_grunnlag_barn(kutt timestamptz, forste date, siste date, i_kommuner text[], med_bydeler boolean)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    utvalg bigint[] := CASE WHEN i_kommuner IS NOT NULL THEN telling_utvalg(forste, siste, i_kommuner) END;
BEGIN
    DROP TABLE IF EXISTS pg_temp.stedssaker, pg_temp.steder, pg_temp.saker;

    CREATE TEMP TABLE stedssaker ON COMMIT DROP AS
    SELECT * FROM telling_saker(kutt, siste, utvalg) s WHERE i_kommuner IS NULL OR s.kommune = ANY (i_kommuner);

    CREATE TEMP TABLE steder ON COMMIT DROP AS
    SELECT (row_number() OVER ())::int AS barn_nr, b.* FROM (
        SELECT DISTINCT kommune, NULL::text AS bydel, barn, kjonn, fodt, aldersgruppe FROM stedssaker
        UNION ALL
        SELECT DISTINCT kommune, bydel, barn, kjonn, fodt, aldersgruppe FROM stedssaker
        WHERE med_bydeler AND bydel IS NOT NULL
    ) b;
    ANALYZE steder;

    CREATE TEMP TABLE saker ON COMMIT DROP AS
    SELECT s.sak_nr, b.barn_nr, s.sak_slutt, s.aldersgruppe IN ('18-22', '23-24', '25+') AS voksen
    FROM stedssaker s JOIN steder b ON b.kommune = s.kommune AND b.barn = s.barn AND coalesce(b.bydel = s.bydel, b.bydel IS NULL);
    DROP TABLE stedssaker;
    ANALYZE saker;
END $$;
COMMENT ON FUNCTION telling_grunnlag_barn(timestamptz, date, date, text[], boolean) IS
    'steder: each child in each place, with sex and age. saker: each case for each place it counts in. For some municipalities '
    'children whom nothing counted belongs to may be left out';

CREATE FUNCTION telling_grunnlag_evalueringer(siste date) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    DROP TABLE IF EXISTS pg_temp.evaluerte_planer;
    CREATE TEMP TABLE evaluerte_planer ON COMMIT DROP AS
    SELECT p.barn_nr, p.plantype, e.sist FROM planer p CROSS JOIN LATERAL (
        SELECT max(e.utfort_dato) AS sist FROM plan_evaluering e
        WHERE (e.sak_nr, e.plan_id, e.kjent_fra) = (p.sak_nr, p.plan_id, p.kjent_fra) AND e.utfort_dato <= siste) e
    WHERE e.sist IS NOT NULL;
    ANALYZE evaluerte_planer;
END $$;
COMMENT ON FUNCTION telling_grunnlag_evalueringer(date) IS
    'evaluerte_planer: those of planer that were evaluated by the end of the period, and when last';

CREATE OR REPLACE FUNCTION telling_grunnlag_utvalg() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    DROP TABLE IF EXISTS pg_temp.barna;
    CREATE TEMP TABLE barna ON COMMIT DROP AS
    SELECT s.*, fyller_18(s.fodt) AS fyller_18 FROM steder s WHERE s.barn_nr IN (
        SELECT barn_nr FROM meldinger UNION SELECT barn_nr FROM undersokelser UNION SELECT barn_nr FROM tiltaksbarn
        UNION SELECT barn_nr FROM ettervernene UNION SELECT barn_nr FROM oversendelser UNION SELECT barn_nr FROM flyttinger_meldt);
    DROP TABLE steder;
    ANALYZE barna;
END $$;
COMMENT ON FUNCTION telling_grunnlag_utvalg() IS
    'barna: those of steder whom something counted belongs to, a part of all, with the day they turn 18';

CREATE FUNCTION sak_teller(kutt timestamptz, siste date, nr bigint) RETURNS boolean LANGUAGE sql STABLE AS $$
    -- With every case of an extract where it has been, since whether there is an extract decides for the channel.
    SELECT EXISTS (
        SELECT FROM telling_saker(kutt, siste, (
            SELECT array_agg(DISTINCT v.sak_nr) FROM sak_versjon v
            WHERE v.sak_nr = nr OR v.kanal = 'KOSTRA' AND v.kommune IN (SELECT e.kommune FROM sak_versjon e WHERE e.sak_nr = nr))) s
        WHERE s.sak_nr = nr)
$$;
COMMENT ON FUNCTION sak_teller(timestamptz, date, bigint) IS
    'Whether a case is of the channel that counts where it is, whatever municipalities are counted';

-- As before, but the children are a list and not a join, which is planned as if there were two of them; and a case outside the
-- municipalities that are counted is asked for by itself.
CREATE OR REPLACE FUNCTION telling_grunnlag_flyttinger(kutt timestamptz, siste date, i_kommuner text[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    -- All cases of the placed children, in whatever municipality; null when all cases of all are at hand.
    utvalg bigint[] := CASE WHEN i_kommuner IS NOT NULL THEN (
        SELECT coalesce(array_agg(DISTINCT u.sak_nr), '{}') FROM (
            SELECT p.sak_nr FROM personalia_ved(kutt) p
            WHERE p.barn IN (SELECT b.barn FROM tiltaksbarn t JOIN barna b USING (barn_nr))
            UNION ALL SELECT t.sak_nr FROM tiltakene t) u) END;
    tiltaksbarna text[] := (SELECT coalesce(array_agg(DISTINCT b.barn), '{}') FROM tiltaksbarn t JOIN barna b USING (barn_nr));
BEGIN
    DROP TABLE IF EXISTS pg_temp.historie, pg_temp.flyttingene, pg_temp.flyttebarn;

    CREATE TEMP TABLE historie ON COMMIT DROP AS
    SELECT s.barn, CASE WHEN t.kanal = 'KOSTRA' OR t.migrert_id IS NULL OR t.sak_nr IN (SELECT c.sak_nr FROM saker c)
            OR i_kommuner IS NOT NULL AND sak_teller(kutt, siste, t.sak_nr) THEN t.sak_nr
            ELSE coalesce((SELECT min(k.sak_nr) FROM tiltak_fra(kutt, 'KOSTRA', t.migrert_id, t.kommune, t.sak_nr) k), t.sak_nr)
        END AS sak_nr, t.tiltak_id, t.kategori, t.start_dato, slutt(t.start_dato, t.slutt_dato, s.sak_slutt) AS slutt
    FROM sak_og_barn(kutt, utvalg) s
    JOIN tiltak_begge_kanaler(kutt) t USING (sak_nr)
    WHERE s.barn = ANY (tiltaksbarna) AND NOT snudd(t.start_dato, t.slutt_dato) AND t.start_dato <= siste;
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

-- A small sample of what lives for a minute is enough.
CREATE OR REPLACE FUNCTION telling_grunnlag(kutt timestamptz, forste date, siste date, i_kommuner text[], med_bydeler boolean)
RETURNS void LANGUAGE plpgsql SET client_min_messages = warning SET jit = off SET default_statistics_target = 10 AS $$
BEGIN
    PERFORM telling_grunnlag_barn(kutt, forste, siste, i_kommuner, med_bydeler);
    PERFORM telling_grunnlag_saksgang(kutt, forste, siste);
    PERFORM telling_grunnlag_evalueringer(siste);
    PERFORM telling_grunnlag_tiltak(kutt, forste, siste);
    PERFORM telling_grunnlag_utvalg();
    PERFORM telling_grunnlag_landet(kutt, siste, i_kommuner);
    PERFORM telling_grunnlag_hjem(forste, siste);
    PERFORM telling_grunnlag_flyttinger(kutt, siste, i_kommuner);
END $$;
