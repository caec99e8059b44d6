-- Who sees what. The service's role owns nothing and adds rows only; the one thing it changes is until when a row was known.
-- A transaction sees the municipalities that it names in bvr.tilgang, as a list with commas; 'alle' names them all.

CREATE FUNCTION tilgang() RETURNS text[] LANGUAGE sql STABLE AS
    $$ SELECT string_to_array(current_setting('bvr.tilgang', true), ',') $$;
COMMENT ON FUNCTION tilgang() IS 'The municipalities that this transaction may see; none unless it says so';

DO $$
DECLARE
    tabell text;
BEGIN
    FOR tabell IN SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND a.attname = 'kommune' LOOP
        EXECUTE format('ALTER TABLE %1$s ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tabell);
        EXECUTE format('CREATE POLICY %1$s_kommune ON %1$s USING (
            kommune = ANY ((SELECT tilgang())::text[]) OR ''alle'' = ANY ((SELECT tilgang())::text[]))', tabell);
        EXECUTE format('GRANT SELECT, INSERT ON %s TO ${app}', tabell);
        IF EXISTS (SELECT FROM pg_attribute
                WHERE attrelid = tabell::regclass AND attname = 'kjent_til') THEN
            EXECUTE format('GRANT UPDATE (kjent_til) ON %s TO ${app}', tabell);
        END IF;
    END LOOP;
END $$;
GRANT UPDATE (kommune, versjon, kjent_fra) ON sak TO ${app};
GRANT DELETE ON ventende_versjon TO ${app};
