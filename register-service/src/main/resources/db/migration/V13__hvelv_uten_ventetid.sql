-- A new number does not wait for the disk by itself. The case that points to it is committed after it, in the same log of the
-- same PostgreSQL, and that commit waits for the disk: so no case on disk points to a number that is not.
CREATE OR REPLACE FUNCTION identitet.finn_eller_lag(
    versjoner int[], avtrykkene uuid[], nytt text, slaget text, nummeret text) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
    funnet text;
BEGIN
    PERFORM pg_advisory_xact_lock_shared(1752588902);
    IF versjoner IS DISTINCT FROM
            (SELECT array_agg(versjon ORDER BY versjon) FROM identitet.nokkel WHERE fjernet IS NULL) THEN
        RETURN NULL;
    END IF;
    LOOP
        SELECT o.pseudonym INTO funnet
        FROM unnest(versjoner, avtrykkene) AS a (versjon, avtrykk)
        JOIN identitet.oppslag o ON o.avtrykk = a.avtrykk AND o.nokkelversjon = a.versjon
        ORDER BY a.versjon DESC LIMIT 1;
        IF FOUND OR nytt IS NULL THEN
            RETURN coalesce(funnet, '');
        END IF;
        PERFORM set_config('synchronous_commit', 'off', true);
        BEGIN
            INSERT INTO identitet.person (pseudonym, slag, nummer) VALUES (nytt, slaget, nummeret);
            INSERT INTO identitet.oppslag (nokkelversjon, avtrykk, pseudonym)
            SELECT versjon, avtrykk, nytt FROM unnest(versjoner, avtrykkene) AS a (versjon, avtrykk);
            RETURN nytt;
        EXCEPTION WHEN unique_violation THEN
            -- Another was first; what it found holds.
        END;
    END LOOP;
END $$;
