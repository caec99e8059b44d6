-- The register as it was: for each table T a function T_ved(kutt), the rows known at that instant.
-- Parts follow their object: FROM melding_ved(kutt) JOIN melding_melder USING (sak_nr, melding_id, kjent_fra).

DO $$
DECLARE
    tabell text;
BEGIN
    FOR tabell IN SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attname = 'kjent_til' LOOP
        EXECUTE format('CREATE FUNCTION %1$s_ved(kutt timestamptz) RETURNS SETOF %1$s LANGUAGE sql STABLE AS
            $f$ SELECT * FROM %1$s WHERE kjent_fra <= kutt AND kjent_til > kutt $f$', tabell);
        EXECUTE format('COMMENT ON FUNCTION %s_ved(timestamptz) IS %L', tabell,
            'The rows of ' || tabell || ' that the register knew at an instant');
    END LOOP;
END $$;
