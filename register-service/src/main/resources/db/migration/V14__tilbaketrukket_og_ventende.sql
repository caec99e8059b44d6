-- A case that is withdrawn is as if it never was, so its measures do not stand for those of the extract.
CREATE OR REPLACE FUNCTION tiltak_fra(kutt timestamptz, fra text, migrert text, i_kommune text, i_sak bigint) RETURNS TABLE (sak_nr bigint)
LANGUAGE sql STABLE AS $$
    SELECT t.sak_nr FROM tiltak_ved(kutt) t JOIN sak s ON s.nr = t.sak_nr JOIN sak_versjon_ved(kutt) v USING (sak_nr)
    WHERE t.kanal = fra AND t.migrert_id = migrert AND NOT v.slettet
      AND (t.kommune = i_kommune OR s.rapporterende_org = (SELECT rapporterende_org FROM sak WHERE nr = i_sak))
$$;
COMMENT ON FUNCTION tiltak_fra(timestamptz, text, text, text, bigint) IS
    'Cases, not withdrawn, with a measure of a channel and MigrertId, in a municipality or of the service of a case';

-- Nothing accepted is ever lost: a version waits for the one that it follows for as long as it takes, and a metric says so.
DELETE FROM oppbevaring WHERE hva = 'ventende';
DROP FUNCTION bortfall_ventende(timestamptz);
