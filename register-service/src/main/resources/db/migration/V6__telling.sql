-- What every count stands on: where and who each case counts for.

CREATE FUNCTION snudd(start_dato date, slutt_dato date) RETURNS boolean LANGUAGE sql IMMUTABLE AS
    $$ SELECT coalesce(slutt_dato < start_dato, false) $$;
COMMENT ON FUNCTION snudd(date, date) IS 'An object whose own end lies before its start is ignored by every count';

CREATE FUNCTION slutt(start_dato date, slutt_dato date, sak_slutt date) RETURNS date LANGUAGE sql IMMUTABLE AS
    $$ SELECT coalesce(slutt_dato, CASE WHEN start_dato <= sak_slutt THEN sak_slutt END, 'infinity') $$;
COMMENT ON FUNCTION slutt(date, date, date) IS
    'The end of an object: its own, else the case''s when it began by then, else none (infinity)';

CREATE FUNCTION aldersgruppe(fodt date, siste date) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE
        WHEN fodt IS NULL THEN 'ukjent'
        WHEN fodt > siste THEN 'ufodt'
        WHEN fodt > siste - interval '3 years' THEN '0-2'
        WHEN fodt > siste - interval '6 years' THEN '3-5'
        WHEN fodt > siste - interval '13 years' THEN '6-12'
        WHEN fodt > siste - interval '18 years' THEN '13-17'
        WHEN fodt > siste - interval '23 years' THEN '18-22'
        WHEN fodt > siste - interval '25 years' THEN '23-24'
        ELSE '25+' END
$$;
COMMENT ON FUNCTION aldersgruppe(date, date) IS 'Group of the completed years on the last day of a period';

CREATE FUNCTION telling_saker(kutt timestamptz, siste date)
RETURNS TABLE (sak_nr bigint, sak_slutt date, kommune text, bydel text, barn text, kjonn text, fodt date, aldersgruppe text)
LANGUAGE sql STABLE AS $$
    WITH sted AS (
        -- The last message extracted by the end of the period decides; without one, the first.
        SELECT DISTINCT ON (v.sak_nr) v.sak_nr, v.kommune, v.bydel
        FROM sak_versjon v WHERE v.kjent_fra <= kutt
        ORDER BY v.sak_nr, v.uttrekksdato <= siste DESC,
            CASE WHEN v.uttrekksdato <= siste THEN -v.versjon ELSE v.versjon END
    ), hvem AS (
        SELECT DISTINCT ON (p.sak_nr) p.sak_nr, p.barn, p.start_dato, p.personalia_id, p.fodt, p.kjonn
        FROM personalia_ved(kutt) p
        ORDER BY p.sak_nr, p.start_dato DESC, p.personalia_id DESC
    ), saker AS (
        SELECT n.sak_nr, n.slutt_dato AS sak_slutt, s.kommune, s.bydel,
            coalesce(h.barn, 'sak:' || n.sak_nr) AS barn, h.start_dato, h.personalia_id, h.fodt, h.kjonn
        FROM sak_versjon_ved(kutt) n JOIN sted s USING (sak_nr) LEFT JOIN hvem h USING (sak_nr)
        WHERE NOT n.slettet
    ), barn_i_kommune AS (
        SELECT s.*, first_value(s.kjonn) OVER barnet AS barnets_kjonn, first_value(s.fodt) OVER barnet AS barnet_fodt
        FROM saker s
        WINDOW barnet AS (PARTITION BY s.kommune, s.barn ORDER BY s.start_dato DESC NULLS LAST, s.personalia_id DESC)
    )
    SELECT sak_nr, sak_slutt, kommune, bydel, barn,
        CASE barnets_kjonn WHEN '1' THEN '1' WHEN '2' THEN '2' WHEN '0' THEN 'ufodt' ELSE 'ukjent' END,
        barnet_fodt, aldersgruppe(barnet_fodt, siste)
    FROM barn_i_kommune
$$;
COMMENT ON FUNCTION telling_saker(timestamptz, date) IS
    'Each case not withdrawn at the cut-off, with the place, child, sex, birth date and age group it counts for in a period';

CREATE FUNCTION kutt_barriere() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_lock(1802859636);
    PERFORM pg_advisory_unlock(1802859636);
END $$;
COMMENT ON FUNCTION kutt_barriere() IS 'Waits until every writer that began before this is through';
