-- What all counts of one period and cut-off share. telling_grunnlag(…) lays it out in temporary tables, which live until the
-- end of the transaction; each count is then a small query over them.

CREATE INDEX sak_versjon_kommune ON sak_versjon (kommune);

-- Kinds of measures and placements

CREATE TYPE tiltakstype AS ENUM ('omsorg', 'akutt', 'atferd', 'plassert_hjelp', 'hjemmet');
COMMENT ON TYPE tiltakstype IS 'Type of a measure, in the order in which the main type of a child is chosen';

CREATE FUNCTION grunnlag(lov text, kapittel text, paragraf text, ledd text[], jmfr_omsorg boolean) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
        WHEN lov = 'BVL' AND kapittel = '4' THEN CASE
            WHEN paragraf = '12' OR paragraf = '8' AND (ledd && '{2,3}' OR jmfr_omsorg) THEN 'omsorg'
            WHEN paragraf IN ('6', '9') AND (ledd && '{1,2}' OR ledd = '{}') THEN 'akutt'
            WHEN paragraf = '25' AND (ledd && '{2}' OR ledd = '{}') THEN 'akutt'
            WHEN paragraf IN ('24', '26') THEN 'atferd' END
        WHEN lov = 'BVL2021' THEN CASE
            WHEN kapittel = '5' AND paragraf = '1' OR kapittel = '4' AND paragraf = '3' AND jmfr_omsorg THEN 'omsorg'
            WHEN kapittel = '4' AND paragraf IN ('1', '2', '3', '4') THEN 'akutt'
            WHEN kapittel = '6' AND paragraf IN ('1', '2') THEN 'atferd'
            WHEN kapittel = '8' AND paragraf = '4' AND (ledd && '{1}' OR ledd = '{}') THEN 'atferd' END END
$$;
COMMENT ON FUNCTION grunnlag(text, text, text, text[], boolean) IS
    'Kind of a legal basis: omsorg, akutt, atferd or null. jmfr_omsorg: it stands with a cf. to the care order of its own act, '
    'which decides for the ban on moving a child (§ 4-8 of 1992, § 4-3 of 2021)';

CREATE FUNCTION jmfr_avgjor(lov text, kapittel text, paragraf text) RETURNS boolean LANGUAGE sql IMMUTABLE AS
    $$ SELECT kapittel = '4' AND (lov = 'BVL' AND paragraf = '8' OR lov = 'BVL2021' AND paragraf = '3') $$;
COMMENT ON FUNCTION jmfr_avgjor(text, text, text) IS 'Whether the kind of this legal basis hangs on its cf.';

CREATE FUNCTION er_omsorgsvedtak(lov text, kapittel text, paragraf text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT lov = 'BVL' AND kapittel = '4' AND paragraf = '12' OR lov = 'BVL2021' AND kapittel = '5' AND paragraf = '1'
$$;
COMMENT ON FUNCTION er_omsorgsvedtak(text, text, text) IS 'Whether a legal basis is the care order of its act';

CREATE FUNCTION tiltakstype(grunnlag text, plassering text, voksen boolean) RETURNS tiltakstype LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
        WHEN grunnlag IS NOT NULL AND NOT (grunnlag = 'omsorg' AND voksen) THEN grunnlag
        WHEN plassering IS NOT NULL THEN 'plassert_hjelp'
        ELSE 'hjemmet' END::tiltakstype
$$;
COMMENT ON FUNCTION tiltakstype(text, text, boolean) IS
    'Type of a measure by the kind of its legal basis and its placement; nobody of 18 years or more is under care';

CREATE FUNCTION plasseringstype(kategori text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
        WHEN kategori IN ('1.1', '1.2', '1.99') THEN 'institusjon'
        WHEN kategori IN ('2.1', '2.2', '2.3', '2.4', '2.99') THEN 'fosterhjem'
        WHEN kategori = '2.5' THEN 'beredskapshjem'
        WHEN kategori = '2.6' THEN 'midlertidig_hjem'
        WHEN kategori IN ('8.2', '8.4', '8.5') THEN 'bolig' END
$$;
COMMENT ON FUNCTION plasseringstype(text) IS 'Kind of place of a category of measures; null when it is no placement';

CREATE FUNCTION plasseringsorden(kategori text) RETURNS int LANGUAGE sql IMMUTABLE AS $$
    SELECT array_position('{1.1,1.2,1.99,2.1,2.2,2.3,2.4,2.5,2.6,2.99,8.2,8.4,8.5}'::text[], kategori)
$$;
COMMENT ON FUNCTION plasseringsorden(text) IS 'Which of two placements begun on one day goes first';

CREATE FUNCTION hovedkategori(kategori text) RETURNS text LANGUAGE sql IMMUTABLE AS
    $$ SELECT split_part(kategori, '.', 1) $$;
COMMENT ON FUNCTION hovedkategori(text) IS 'The digit before the point';

CREATE FUNCTION tilknytning(kategori text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN kategori = '2.1' THEN 'i_familie' WHEN kategori IN ('2.2', '2.3', '2.4') THEN 'utenom_familie' END
$$;
COMMENT ON FUNCTION tilknytning(text) IS 'In the family or outside it, for the foster homes of the counts of moves; null for all else';

CREATE FUNCTION hele_maneder(fra date, siste date) RETURNS int LANGUAGE sql IMMUTABLE AS $$
    SELECT (12 * (extract(year FROM siste + 1) - extract(year FROM fra)) + extract(month FROM siste + 1) - extract(month FROM fra)
        - CASE WHEN extract(day FROM fra) > 1 THEN 1 ELSE 0 END)::int
$$;
COMMENT ON FUNCTION hele_maneder(date, date) IS 'Whole months from a day to the last day of a month, both included';

CREATE FUNCTION fyller_18(fodt date) RETURNS date LANGUAGE sql IMMUTABLE AS $$
    SELECT (fodt + interval '18 years')::date + CASE WHEN to_char(fodt, 'MMDD') = '0229' THEN 1 ELSE 0 END
$$;
COMMENT ON FUNCTION fyller_18(date) IS 'The 18th birthday; of one born on 29 February 1 March, since that year is no leap year';

-- Cases and children

CREATE FUNCTION kjonnskode(kjonn text) RETURNS text LANGUAGE sql IMMUTABLE AS
    $$ SELECT CASE kjonn WHEN '1' THEN '1' WHEN '2' THEN '2' WHEN '0' THEN 'ufodt' ELSE 'ukjent' END $$;
COMMENT ON FUNCTION kjonnskode(text) IS 'Sex as counts have it; ukjent without Personalia';

CREATE FUNCTION sak_og_barn(kutt timestamptz, utvalg bigint[])
RETURNS TABLE (sak_nr bigint, sak_slutt date, barn text, start_dato date, personalia_id uuid, fodt date, kjonn text)
LANGUAGE sql STABLE AS $$
    SELECT n.sak_nr, n.slutt_dato, coalesce(h.barn, 'sak:' || n.sak_nr), h.start_dato, h.personalia_id, h.fodt, h.kjonn
    FROM sak_versjon_ved(kutt) n
    LEFT JOIN (
        SELECT DISTINCT ON (p.sak_nr) p.* FROM personalia_ved(kutt) p
        WHERE utvalg IS NULL OR p.sak_nr = ANY (utvalg)
        ORDER BY p.sak_nr, p.start_dato DESC, p.personalia_id DESC
    ) h USING (sak_nr)
    WHERE NOT n.slettet AND (utvalg IS NULL OR n.sak_nr = ANY (utvalg))
$$;
COMMENT ON FUNCTION sak_og_barn(timestamptz, bigint[]) IS
    'Each case not withdrawn at the cut-off, of these or of all, with its child by the newest Personalia';

CREATE FUNCTION telling_saker(kutt timestamptz, siste date, utvalg bigint[])
RETURNS TABLE (sak_nr bigint, sak_slutt date, kommune text, bydel text, barn text, kjonn text, fodt date, aldersgruppe text)
LANGUAGE sql STABLE AS $$
    WITH sted AS (
        -- The last message extracted by the end of the period decides; without one, the first.
        SELECT DISTINCT ON (v.sak_nr) v.sak_nr, v.kommune, v.bydel
        FROM sak_versjon v WHERE v.kjent_fra <= kutt AND (utvalg IS NULL OR v.sak_nr = ANY (utvalg))
        ORDER BY v.sak_nr, v.uttrekksdato <= siste DESC,
            CASE WHEN v.uttrekksdato <= siste THEN -v.versjon ELSE v.versjon END
    ), barn_i_kommune AS (
        SELECT b.sak_nr, b.sak_slutt, s.kommune, s.bydel, b.barn,
            first_value(b.kjonn) OVER barnet AS barnets_kjonn, first_value(b.fodt) OVER barnet AS barnet_fodt
        FROM sak_og_barn(kutt, utvalg) b JOIN sted s USING (sak_nr)
        WINDOW barnet AS (PARTITION BY s.kommune COLLATE "C", b.barn COLLATE "C"
            ORDER BY b.start_dato DESC NULLS LAST, b.personalia_id DESC)
    )
    SELECT sak_nr, sak_slutt, kommune, bydel, barn, kjonnskode(barnets_kjonn), barnet_fodt, aldersgruppe(barnet_fodt, siste)
    FROM barn_i_kommune
$$;
COMMENT ON FUNCTION telling_saker(timestamptz, date, bigint[]) IS
    'Each case not withdrawn at the cut-off, of these or of all, with the place, child, sex, birth date and age group it counts for';

CREATE OR REPLACE FUNCTION telling_saker(kutt timestamptz, siste date)
RETURNS TABLE (sak_nr bigint, sak_slutt date, kommune text, bydel text, barn text, kjonn text, fodt date, aldersgruppe text)
LANGUAGE sql STABLE AS $$ SELECT * FROM telling_saker(kutt, siste, NULL) $$;

-- The shared tables. One row of steder, and of barna, is a child in a place: in a municipality, in a district of one, in the country.
-- Whatever else is counted points to it by barn_nr, so a case in a district is there twice, once for each place.

CREATE FUNCTION telling_grunnlag(kutt timestamptz, forste date, siste date, i_kommuner text[], med_bydeler boolean)
RETURNS void LANGUAGE plpgsql SET client_min_messages = warning SET jit = off AS $$
BEGIN
    PERFORM telling_grunnlag_barn(kutt, siste, i_kommuner, med_bydeler);
    PERFORM telling_grunnlag_saksgang(kutt, forste, siste);
    PERFORM telling_grunnlag_tiltak(kutt, forste, siste);
    PERFORM telling_grunnlag_utvalg();
    PERFORM telling_grunnlag_landet(kutt, siste, i_kommuner);
    PERFORM telling_grunnlag_hjem(forste, siste);
    PERFORM telling_grunnlag_flyttinger(kutt, siste, i_kommuner);
END $$;
COMMENT ON FUNCTION telling_grunnlag(timestamptz, date, date, text[], boolean) IS
    'Makes the temporary tables that the counts of a period and cut-off read: for these municipalities or, with null, for all';

CREATE FUNCTION telling_grunnlag_barn(kutt timestamptz, siste date, i_kommuner text[], med_bydeler boolean)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    -- Cases that ever were in these municipalities; where each counts is decided after.
    utvalg bigint[] := CASE WHEN i_kommuner IS NOT NULL THEN
        (SELECT coalesce(array_agg(DISTINCT v.sak_nr), '{}') FROM sak_versjon v WHERE v.kommune = ANY (i_kommuner)) END;
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
COMMENT ON FUNCTION telling_grunnlag_barn(timestamptz, date, text[], boolean) IS
    'steder: each child in each place, with sex and age. saker: each case for each place it counts in';

CREATE FUNCTION telling_grunnlag_saksgang(kutt timestamptz, forste date, siste date) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    DROP TABLE IF EXISTS pg_temp.meldinger, pg_temp.undersokelser, pg_temp.planer, pg_temp.ettervernene,
        pg_temp.oversendelser, pg_temp.flyttinger_meldt;

    CREATE TEMP TABLE meldinger ON COMMIT DROP AS
    SELECT s.barn_nr, m.sak_nr, m.melding_id, m.kjent_fra, m.start_dato, m.slutt_dato, m.konklusjon,
        slutt(m.start_dato, m.slutt_dato, s.sak_slutt) AS slutt
    FROM melding_ved(kutt) m JOIN saker s USING (sak_nr)
    WHERE NOT snudd(m.start_dato, m.slutt_dato)
      AND m.start_dato <= siste AND slutt(m.start_dato, m.slutt_dato, s.sak_slutt) >= forste;

    CREATE TEMP TABLE undersokelser ON COMMIT DROP AS
    SELECT s.barn_nr, u.start_dato, u.slutt_dato, u.konklusjon, u.medvirkning,
        coalesce(u.utvidet_frist = '1', false) AS utvidet,
        (u.start_dato + CASE WHEN u.utvidet_frist = '1' THEN interval '6 months' ELSE interval '3 months' END)::date AS frist,
        slutt(u.start_dato, u.slutt_dato, s.sak_slutt) AS slutt
    FROM undersokelse_ved(kutt) u JOIN saker s USING (sak_nr)
    WHERE NOT snudd(u.start_dato, u.slutt_dato)
      AND u.start_dato <= siste AND slutt(u.start_dato, u.slutt_dato, s.sak_slutt) >= forste;

    CREATE TEMP TABLE planer ON COMMIT DROP AS
    SELECT s.barn_nr, p.plantype, p.sak_nr, p.plan_id, p.kjent_fra
    FROM plan_ved(kutt) p JOIN saker s USING (sak_nr)
    WHERE NOT snudd(p.start_dato, p.slutt_dato)
      AND p.start_dato <= siste AND slutt(p.start_dato, p.slutt_dato, s.sak_slutt) > siste;

    CREATE TEMP TABLE ettervernene ON COMMIT DROP AS
    SELECT s.barn_nr, e.tilbud_sendt_dato, e.slutt_dato, e.konklusjon
    FROM ettervern_ved(kutt) e JOIN saker s USING (sak_nr)
    WHERE NOT snudd(e.tilbud_sendt_dato, e.slutt_dato)
      AND (e.tilbud_sendt_dato BETWEEN forste AND siste OR e.slutt_dato BETWEEN forste AND siste);

    CREATE TEMP TABLE oversendelser ON COMMIT DROP AS
    SELECT s.barn_nr, grunnlag(o.lov, o.kapittel, o.paragraf, o.ledd, j.omsorg) AS grunnlag
    FROM oversendelse_fylkesnemnd_ved(kutt) o JOIN saker s USING (sak_nr)
    LEFT JOIN LATERAL (
        SELECT bool_or(er_omsorgsvedtak(j.lov, j.kapittel, j.paragraf)) AS omsorg
        FROM oversendelse_fylkesnemnd_jmfr_lovhjemmel j
        WHERE (j.sak_nr, j.oversendelse_fylkesnemnd_id, j.kjent_fra)
            = (o.sak_nr, o.oversendelse_fylkesnemnd_id, o.kjent_fra)
          AND j.lov = o.lov AND jmfr_avgjor(o.lov, o.kapittel, o.paragraf)
    ) j ON true
    WHERE o.start_dato BETWEEN forste AND siste;

    CREATE TEMP TABLE flyttinger_meldt ON COMMIT DROP AS
    SELECT s.barn_nr, f.flytting_til, f.arsak_fra FROM flytting_ved(kutt) f JOIN saker s USING (sak_nr)
    WHERE f.slutt_dato BETWEEN forste AND siste;

    ANALYZE meldinger, undersokelser, planer, ettervernene, oversendelser, flyttinger_meldt;
END $$;
COMMENT ON FUNCTION telling_grunnlag_saksgang(timestamptz, date, date) IS
    'meldinger, undersokelser: in force in the period. planer: open at its end. ettervernene, oversendelser, flyttinger_meldt '
    '(Flytting): dated in it';

CREATE FUNCTION telling_grunnlag_tiltak(kutt timestamptz, forste date, siste date) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    DROP TABLE IF EXISTS pg_temp.tiltakene, pg_temp.tiltaksbarn, pg_temp.tremanedersbarn;

    CREATE TEMP TABLE tiltakene ON COMMIT DROP AS
    SELECT s.barn_nr, t.sak_nr, t.tiltak_id, t.kjent_fra, t.start_dato, t.lov, t.kapittel, t.paragraf, t.kategori,
        slutt(t.start_dato, t.slutt_dato, s.sak_slutt) AS slutt,
        slutt(t.start_dato, t.slutt_dato, s.sak_slutt) > siste AS apent,
        plasseringstype(t.kategori) AS plassering,
        tiltakstype(grunnlag(t.lov, t.kapittel, t.paragraf, t.ledd, j.omsorg), plasseringstype(t.kategori), s.voksen) AS type
    FROM tiltak_ved(kutt) t JOIN saker s USING (sak_nr)
    LEFT JOIN LATERAL (
        SELECT bool_or(er_omsorgsvedtak(j.lov, j.kapittel, j.paragraf)) AS omsorg
        FROM tiltak_jmfr_lovhjemmel j
        WHERE (j.sak_nr, j.tiltak_id, j.kjent_fra) = (t.sak_nr, t.tiltak_id, t.kjent_fra)
          AND j.lov = t.lov AND jmfr_avgjor(t.lov, t.kapittel, t.paragraf)
    ) j ON true
    WHERE NOT snudd(t.start_dato, t.slutt_dato)
      AND t.start_dato <= siste AND slutt(t.start_dato, t.slutt_dato, s.sak_slutt) >= forste;
    ANALYZE tiltakene;

    CREATE TEMP TABLE tiltaksbarn ON COMMIT DROP AS
    SELECT b.*, h.kategori AS plassert_kategori, h.plassering AS plassert_hos FROM (
        SELECT t.barn_nr, min(t.type) AS hovedtype, min(t.type) FILTER (WHERE t.apent) AS hovedtype_slutt,
            bool_or(t.plassering IS NOT NULL) OR min(t.type) = 'omsorg' AS plassert,
            coalesce(bool_or(t.plassering IS NOT NULL) FILTER (WHERE t.apent)
                OR min(t.type) FILTER (WHERE t.apent) = 'omsorg', false) AS plassert_slutt
        FROM tiltakene t GROUP BY t.barn_nr
    ) b LEFT JOIN (
        SELECT DISTINCT ON (t.barn_nr) t.barn_nr, t.kategori, t.plassering FROM tiltakene t
        WHERE t.apent AND t.plassering IS NOT NULL
        ORDER BY t.barn_nr, t.start_dato DESC, plasseringsorden(t.kategori), t.tiltak_id
    ) h USING (barn_nr);

    CREATE TEMP TABLE tremanedersbarn ON COMMIT DROP AS
    SELECT t.barn_nr FROM tiltakene t
    WHERE (t.lov = 'BVL' AND t.kapittel = '4' AND t.paragraf = '4'
            OR t.lov = 'BVL2021' AND t.kapittel = '3' AND t.paragraf IN ('1', '2', '3', '4', '5'))
      AND t.barn_nr IN (SELECT p.barn_nr FROM planer p WHERE p.plantype = '1')
    GROUP BY t.barn_nr
    HAVING bool_or(t.apent) AND range_agg(daterange(t.start_dato, least(t.slutt, siste), '[]'))
        @> daterange((siste - interval '3 months')::date, siste, '[]');
    ANALYZE tiltaksbarn, tremanedersbarn;
END $$;
COMMENT ON FUNCTION telling_grunnlag_tiltak(timestamptz, date, date) IS
    'tiltakene: in force in the period; apent: open at its end. tiltaksbarn: each child that has one, with its main type in '
    'the period and at its end (null when none is open), whether it is placed, and its main placement (null when none is open). '
    'tremanedersbarn: those with an open plan of type 1 and help by § 4-4 of 1992 or §§ 3-1 to 3-5 of 2021 every day for three months';

CREATE FUNCTION telling_grunnlag_utvalg() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    DROP TABLE IF EXISTS pg_temp.barna;
    CREATE TEMP TABLE barna ON COMMIT DROP AS
    SELECT s.* FROM steder s WHERE s.barn_nr IN (
        SELECT barn_nr FROM meldinger UNION SELECT barn_nr FROM undersokelser UNION SELECT barn_nr FROM tiltaksbarn
        UNION SELECT barn_nr FROM ettervernene UNION SELECT barn_nr FROM oversendelser UNION SELECT barn_nr FROM flyttinger_meldt);
    DROP TABLE steder;
    ANALYZE barna;
END $$;
COMMENT ON FUNCTION telling_grunnlag_utvalg() IS 'barna: those of steder whom something counted belongs to, a part of all';

CREATE FUNCTION telling_grunnlag_landet(kutt timestamptz, siste date, i_kommuner text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    DROP TABLE IF EXISTS pg_temp.landets_tiltaksbarn;
    CREATE TEMP TABLE landets_tiltaksbarn ON COMMIT DROP AS
    SELECT -(row_number() OVER ())::int AS barn_nr, b.barn, b.apent, p.kjonn, p.fodt FROM (
        SELECT b.barn, bool_or(t.hovedtype_slutt IS NOT NULL) AS apent
        FROM tiltaksbarn t JOIN barna b USING (barn_nr)
        WHERE i_kommuner IS NULL AND b.bydel IS NULL GROUP BY b.barn
    ) b JOIN (
        SELECT DISTINCT ON (s.barn COLLATE "C") s.barn, s.kjonn, s.fodt FROM sak_og_barn(kutt, NULL) s
        WHERE i_kommuner IS NULL
        ORDER BY s.barn COLLATE "C", s.start_dato DESC NULLS LAST, s.personalia_id DESC
    ) p USING (barn);
    INSERT INTO barna (barn_nr, kommune, barn, kjonn, fodt, aldersgruppe)
    SELECT l.barn_nr, '0000', l.barn, kjonnskode(l.kjonn), l.fodt, aldersgruppe(l.fodt, siste) FROM landets_tiltaksbarn l;
END $$;
COMMENT ON FUNCTION telling_grunnlag_landet(timestamptz, date, text[]) IS
    'landets_tiltaksbarn: each child with a measure in the period, once, wherever its cases are; empty unless all are counted. '
    'Its place in barna is 0000';

CREATE FUNCTION telling_grunnlag_hjem(forste date, siste date) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    DROP TABLE IF EXISTS pg_temp.fosterhjemmene;
    CREATE TEMP TABLE fosterhjemmene ON COMMIT DROP AS
    SELECT h.barn_nr, CASE WHEN h.start_dato <= siste - interval '12 months' THEN 'over_1_ar' ELSE 'under_1_ar' END AS varighet,
        coalesce(th.kode::int, 4) * hele_maneder(greatest(h.start_dato, forste), siste) / 12 AS tilsyn_krav,
        (SELECT count(*) FROM tiltak_tilsyn_utfort u
            WHERE (u.sak_nr, u.tiltak_id, u.kjent_fra) = (h.sak_nr, h.tiltak_id, h.kjent_fra)
              AND u.utfort_dato BETWEEN greatest(h.start_dato, forste) AND siste)::int AS tilsyn_utfort,
        coalesce(oh.kode::int, 4) * hele_maneder(greatest(h.start_dato, forste), siste) / 12 AS oppfolging_krav,
        (SELECT count(*) FROM tiltak_oppfolging_utfort u
            WHERE (u.sak_nr, u.tiltak_id, u.kjent_fra) = (h.sak_nr, h.tiltak_id, h.kjent_fra)
              AND u.utfort_dato BETWEEN greatest(h.start_dato, forste) AND siste)::int AS oppfolging_utfort
    FROM (
        SELECT DISTINCT ON (t.barn_nr) t.* FROM tiltakene t JOIN barna b USING (barn_nr)
        WHERE t.apent AND t.plassering IN ('fosterhjem', 'beredskapshjem', 'midlertidig_hjem')
          AND b.aldersgruppe IN ('0-2', '3-5', '6-12', '13-17')
        ORDER BY t.barn_nr, t.start_dato DESC, plasseringsorden(t.kategori), t.tiltak_id
    ) h
    LEFT JOIN LATERAL (
        SELECT x.kode FROM tiltak_tilsyn_hyppighet x
        WHERE (x.sak_nr, x.tiltak_id, x.kjent_fra) = (h.sak_nr, h.tiltak_id, h.kjent_fra) AND x.start_dato <= siste
        ORDER BY x.start_dato DESC, x.id DESC LIMIT 1
    ) th ON true
    LEFT JOIN LATERAL (
        SELECT x.kode FROM tiltak_oppfolging_hyppighet x
        WHERE (x.sak_nr, x.tiltak_id, x.kjent_fra) = (h.sak_nr, h.tiltak_id, h.kjent_fra) AND x.start_dato <= siste
        ORDER BY x.start_dato DESC, x.id DESC LIMIT 1
    ) oh ON true;
    ANALYZE fosterhjemmene;
END $$;
COMMENT ON FUNCTION telling_grunnlag_hjem(date, date) IS
    'fosterhjemmene: the home of each child of 0-17 years in a foster home at the end of the period, with the visits of '
    'supervision and follow-up that were required in the period and those made';

CREATE FUNCTION telling_grunnlag_flyttinger(kutt timestamptz, siste date, i_kommuner text[]) RETURNS void LANGUAGE plpgsql AS $$
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
    SELECT b.barn, t.sak_nr, t.tiltak_id, t.kategori, t.start_dato, slutt(t.start_dato, t.slutt_dato, s.sak_slutt) AS slutt
    FROM sak_og_barn(kutt, utvalg) s
    JOIN (SELECT DISTINCT b.barn FROM tiltaksbarn t JOIN barna b USING (barn_nr)) b USING (barn)
    JOIN tiltak_ved(kutt) t USING (sak_nr)
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
COMMENT ON FUNCTION telling_grunnlag_flyttinger(timestamptz, date, text[]) IS
    'historie: all measures until the end of the period of the children in tiltaksbarn, in all their cases in the country. '
    'flyttingene: their placements from 2014 on, each with the moves that its beginning is (0, 1 or 2). '
    'flyttebarn: the children in a foster home in the period, with all their moves and the start of their first placement';

DO $$ BEGIN EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO ${app}', current_database()); END $$;
