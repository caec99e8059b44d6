-- What every count stands on: the state as of a cut-off, and where and who each case counts for.

CREATE FUNCTION kjent(rad personalia, kutt timestamptz) RETURNS boolean LANGUAGE sql IMMUTABLE AS
    $$ SELECT rad.kjent_fra <= kutt AND rad.kjent_til > kutt $$;
COMMENT ON FUNCTION kjent(personalia, timestamptz) IS 'Whether the register knew this row at the cut-off';
CREATE FUNCTION kjent(rad melding, kutt timestamptz) RETURNS boolean LANGUAGE sql IMMUTABLE AS
    $$ SELECT rad.kjent_fra <= kutt AND rad.kjent_til > kutt $$;
COMMENT ON FUNCTION kjent(melding, timestamptz) IS 'Whether the register knew this row at the cut-off';
CREATE FUNCTION kjent(rad undersokelse, kutt timestamptz) RETURNS boolean LANGUAGE sql IMMUTABLE AS
    $$ SELECT rad.kjent_fra <= kutt AND rad.kjent_til > kutt $$;
COMMENT ON FUNCTION kjent(undersokelse, timestamptz) IS 'Whether the register knew this row at the cut-off';
CREATE FUNCTION kjent(rad tiltak, kutt timestamptz) RETURNS boolean LANGUAGE sql IMMUTABLE AS
    $$ SELECT rad.kjent_fra <= kutt AND rad.kjent_til > kutt $$;
COMMENT ON FUNCTION kjent(tiltak, timestamptz) IS 'Whether the register knew this row at the cut-off';

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
RETURNS TABLE (sak_nr bigint, sak_slutt date, kommune text, barn text, kjonn text, aldersgruppe text)
LANGUAGE sql STABLE AS $$
    WITH nyeste AS (
        SELECT DISTINCT ON (v.sak_nr) v.sak_nr, v.slutt_dato, v.slettet
        FROM sak_versjon v WHERE v.kjent_fra <= kutt
        ORDER BY v.sak_nr, v.versjon DESC
    ), sted AS (
        -- The last message extracted by the end of the period decides; without one, the first.
        SELECT DISTINCT ON (v.sak_nr) v.sak_nr, v.kommune
        FROM sak_versjon v WHERE v.kjent_fra <= kutt
        ORDER BY v.sak_nr, v.uttrekksdato <= siste DESC,
            CASE WHEN v.uttrekksdato <= siste THEN -v.versjon ELSE v.versjon END
    ), hvem AS (
        SELECT DISTINCT ON (p.sak_nr) p.sak_nr, p.barn, p.start_dato, p.id, p.fodt, p.kjonn
        FROM personalia p WHERE kjent(p, kutt)
        ORDER BY p.sak_nr, p.start_dato DESC, p.id DESC
    ), saker AS (
        SELECT n.sak_nr, n.slutt_dato AS sak_slutt, s.kommune,
            coalesce(h.barn, 'sak:' || n.sak_nr) AS barn, h.start_dato, h.id, h.fodt, h.kjonn
        FROM nyeste n JOIN sted s USING (sak_nr) LEFT JOIN hvem h USING (sak_nr)
        WHERE NOT n.slettet
    )
    SELECT sak_nr, sak_slutt, kommune, barn,
        CASE first_value(s.kjonn) OVER barnet
            WHEN '1' THEN '1' WHEN '2' THEN '2' WHEN '0' THEN 'ufodt' ELSE 'ukjent' END,
        aldersgruppe(first_value(s.fodt) OVER barnet, siste)
    FROM saker s
    WINDOW barnet AS (PARTITION BY s.kommune, s.barn ORDER BY s.start_dato DESC NULLS LAST, s.id DESC)
$$;
COMMENT ON FUNCTION telling_saker(timestamptz, date) IS
    'Each case not deleted at the cut-off, with the municipality, child, sex and age group it counts for in a period';

CREATE FUNCTION kutt_barriere() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_lock(1802859636);
    PERFORM pg_advisory_unlock(1802859636);
END $$;
COMMENT ON FUNCTION kutt_barriere() IS 'Waits until every writer that began before this is through';
