-- The audit log: who read what and why, and what came in. Entries are added and never changed.
-- They are sealed in batches: revisjon_segl holds the hash of each batch, chained, and the newest is signed outside.

CREATE TABLE revisjon (
    nr       bigint      GENERATED ALWAYS AS IDENTITY,
    xid      xid8        NOT NULL DEFAULT pg_current_xact_id(),
    tid      timestamptz NOT NULL DEFAULT now(),
    slag     text        NOT NULL,
    hvem     text        NOT NULL,
    rolle    text        NOT NULL,
    sporring text        NOT NULL,
    formaal  text,
    hjemmel  text,
    omfang   text        NOT NULL,
    sak_nr   bigint,
    barn     text,
    rader    bigint,
    CONSTRAINT revisjon_pk PRIMARY KEY (xid, nr, tid),
    CONSTRAINT revisjon_slag CHECK (slag IN ('LEST', 'LESING_BEGYNT', 'LESING_AVSLUTTET', 'REGISTRERT', 'SLETTET')),
    CONSTRAINT revisjon_grunn CHECK (slag NOT IN ('LEST', 'LESING_BEGYNT', 'LESING_AVSLUTTET') OR (formaal <> '' AND hjemmel <> ''))
) PARTITION BY RANGE (tid);
CREATE INDEX revisjon_sak ON revisjon (sak_nr) WHERE sak_nr IS NOT NULL;
CREATE INDEX revisjon_barn ON revisjon (barn) WHERE barn IS NOT NULL;
CREATE INDEX revisjon_vidt ON revisjon (tid) WHERE sak_nr IS NULL AND barn IS NULL;
COMMENT ON TABLE revisjon IS 'The audit log: reads with purpose and legal basis, what came in, and what was removed by a rule';
COMMENT ON COLUMN revisjon.nr IS 'Number of the entry; numbers of transactions that were rolled back are left out';
COMMENT ON COLUMN revisjon.xid IS 'The transaction that wrote it; entries are sealed in this order, when no older transaction runs';
COMMENT ON COLUMN revisjon.tid IS 'Start of that transaction';
COMMENT ON COLUMN revisjon.slag IS 'What it tells of';
COMMENT ON COLUMN revisjon.hvem IS 'Subject of the token, or the service';
COMMENT ON COLUMN revisjon.rolle IS 'In which role';
COMMENT ON COLUMN revisjon.sporring IS 'Name of the query, the consumer or the rule';
COMMENT ON COLUMN revisjon.formaal IS 'Purpose of a read';
COMMENT ON COLUMN revisjon.hjemmel IS 'Legal basis of a read';
COMMENT ON COLUMN revisjon.omfang IS 'The municipalities whose rows it could reach, with commas between; alle for all';
COMMENT ON COLUMN revisjon.sak_nr IS 'The case that it was about; empty for one that picked out no case';
COMMENT ON COLUMN revisjon.barn IS 'Pseudonym of the child that it was about; empty for one that picked out no child';
COMMENT ON COLUMN revisjon.rader IS 'How many rows were given out, came in or were removed';

CREATE TABLE revisjon_segl (
    nr         bigint      NOT NULL CONSTRAINT revisjon_segl_pk PRIMARY KEY,
    fra_xid    xid8        NOT NULL,
    til_xid    xid8        NOT NULL,
    forste_tid timestamptz NOT NULL,
    antall     bigint      NOT NULL,
    avtrykk    bytea       NOT NULL,
    kjede      bytea       NOT NULL,
    CONSTRAINT revisjon_segl_nr CHECK (nr >= 1),
    CONSTRAINT revisjon_segl_xid CHECK (fra_xid < til_xid),
    CONSTRAINT revisjon_segl_antall CHECK (antall >= 1),
    CONSTRAINT revisjon_segl_lengde CHECK (length(avtrykk) = 32 AND length(kjede) = 32)
);
COMMENT ON TABLE revisjon_segl IS 'Seals over the audit log: each covers the entries of a range of transactions and the seal before it';
COMMENT ON COLUMN revisjon_segl.nr IS 'Place in the chain, from 1';
COMMENT ON COLUMN revisjon_segl.fra_xid IS 'The first transaction it covers';
COMMENT ON COLUMN revisjon_segl.til_xid IS 'The first transaction it does not cover; where the next seal begins';
COMMENT ON COLUMN revisjon_segl.forste_tid IS 'The earliest time of its entries; a rule that lets older months go takes them away';
COMMENT ON COLUMN revisjon_segl.antall IS 'How many entries it covers';
COMMENT ON COLUMN revisjon_segl.avtrykk IS 'SHA-256 over the entries in order';
COMMENT ON COLUMN revisjon_segl.kjede IS 'SHA-256 over the chain of the seal before and all other columns';

-- Nobody changes or removes an entry; months that a rule lets go are dropped as whole partitions.
CREATE FUNCTION revisjon_urorlig() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'revisjonsloggen endres ikke (% av %)', tg_op, tg_table_name USING ERRCODE = 'restrict_violation';
END $$;
COMMENT ON FUNCTION revisjon_urorlig() IS 'Refuses to change what is logged';
CREATE TRIGGER revisjon_urorlig_rad BEFORE UPDATE OR DELETE ON revisjon
    FOR EACH ROW EXECUTE FUNCTION revisjon_urorlig();
CREATE TRIGGER revisjon_urorlig_tabell BEFORE TRUNCATE ON revisjon
    FOR EACH STATEMENT EXECUTE FUNCTION revisjon_urorlig();
CREATE TRIGGER revisjon_segl_urorlig_rad BEFORE UPDATE OR DELETE ON revisjon_segl
    FOR EACH ROW EXECUTE FUNCTION revisjon_urorlig();
CREATE TRIGGER revisjon_segl_urorlig_tabell BEFORE TRUNCATE ON revisjon_segl
    FOR EACH STATEMENT EXECUTE FUNCTION revisjon_urorlig();

-- A partition a month, made two years ahead. Without its month an entry still has a place: no entry, no answer.
CREATE TABLE revisjon_ellers PARTITION OF revisjon DEFAULT;
COMMENT ON TABLE revisjon_ellers IS 'Entries of months without a partition of their own';
CREATE TRIGGER revisjon_urorlig_tabell BEFORE TRUNCATE ON revisjon_ellers
    FOR EACH STATEMENT EXECUTE FUNCTION revisjon_urorlig();
CREATE FUNCTION revisjon_maaneder(til date) RETURNS int LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
DECLARE
    maaned date := greatest(date '2026-01-01', date_trunc('month', now() AT TIME ZONE 'UTC')::date);
    navn   text;
    laget  int := 0;
BEGIN
    WHILE maaned < least(til, maaned + interval '10 years') LOOP
        navn := 'revisjon_' || to_char(maaned, 'YYYY_MM');
        IF to_regclass(navn) IS NULL THEN
            EXECUTE format('CREATE TABLE %I PARTITION OF revisjon FOR VALUES FROM (%L) TO (%L)',
                navn, maaned || ' 00:00Z', (maaned + interval '1 month')::date || ' 00:00Z');
            EXECUTE format('COMMENT ON TABLE %I IS %L', navn, 'Entries of ' || to_char(maaned, 'YYYY-MM'));
            EXECUTE format('CREATE TRIGGER revisjon_urorlig_tabell BEFORE TRUNCATE ON %I'
                || ' FOR EACH STATEMENT EXECUTE FUNCTION revisjon_urorlig()', navn);
            laget := laget + 1;
        END IF;
        maaned := (maaned + interval '1 month')::date;
    END LOOP;
    RETURN laget;
END $$;
COMMENT ON FUNCTION revisjon_maaneder(date) IS 'Makes the partitions of the audit log from this month up to a day; gives how many were new';
REVOKE EXECUTE ON FUNCTION revisjon_maaneder(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION revisjon_maaneder(date) TO ${app};
SELECT revisjon_maaneder((now() + interval '24 months')::date);

-- Entries name cases and children, so they are read by those only who may see every municipality; everybody may add.
ALTER TABLE revisjon ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY revisjon_alle ON revisjon FOR SELECT USING ('alle' = ANY ((SELECT tilgang())::text[]));
CREATE POLICY revisjon_ny ON revisjon FOR INSERT WITH CHECK (true);
-- Number, transaction and time are the database's own; the service cannot choose them.
GRANT SELECT, INSERT (slag, hvem, rolle, sporring, formaal, hjemmel, omfang, sak_nr, barn, rader) ON revisjon TO ${app};
GRANT SELECT, INSERT ON revisjon_segl TO ${app};

-- How long things are kept. The rules are the owner's; the service carries them out and cannot change them.
CREATE TABLE oppbevaring (
    hva         text     NOT NULL,
    gjelder_fra date     NOT NULL,
    lengde      interval NOT NULL,
    hjemmel     text     NOT NULL,
    CONSTRAINT oppbevaring_pk PRIMARY KEY (hva, gjelder_fra),
    CONSTRAINT oppbevaring_lengde CHECK (lengde > interval '0')
);
COMMENT ON TABLE oppbevaring IS 'How long what is kept, by rules with dates; each has a function bortfall_<hva> that removes what is older';
COMMENT ON COLUMN oppbevaring.hva IS 'What the rule is about';
COMMENT ON COLUMN oppbevaring.gjelder_fra IS 'The day from which the rule is in force, until the next about the same';
COMMENT ON COLUMN oppbevaring.lengde IS 'How long it is kept; infinity for ever';
COMMENT ON COLUMN oppbevaring.hjemmel IS 'Legal basis';
INSERT INTO oppbevaring (hva, gjelder_fra, lengde, hjemmel) VALUES
    ('saksinnhold', '2026-01-01', '10 years', 'personvernforordningen artikkel 5 nr. 1 bokstav e; avventer registerets forskrift'),
    ('ventende', '2026-01-01', '1 year', 'personvernforordningen artikkel 5 nr. 1 bokstav c; avventer registerets forskrift'),
    ('hvelv', '2026-01-01', '30 days', 'personvernforordningen artikkel 5 nr. 1 bokstav c'),
    ('revisjon', '2026-01-01', '10 years', 'personvernforordningen artikkel 5 nr. 2; avventer registerets forskrift');
GRANT SELECT ON oppbevaring TO ${app};

CREATE FUNCTION bortfall_saksinnhold(grense timestamptz) RETURNS bigint LANGUAGE sql AS $$
    WITH vekk AS (
        DELETE FROM sak_innhold i USING sak_versjon v
        WHERE v.sak_nr = i.sak_nr AND v.versjon = i.versjon AND v.kjent_til < grense RETURNING 1)
    SELECT count(*) FROM vekk
$$;
COMMENT ON FUNCTION bortfall_saksinnhold(timestamptz) IS
    'Removes the encrypted content of versions that were replaced before; the newest version of a case stays, and so do all figures';

CREATE FUNCTION bortfall_ventende(grense timestamptz) RETURNS bigint LANGUAGE sql AS $$
    WITH vekk AS (DELETE FROM ventende_versjon WHERE mottatt < grense RETURNING 1) SELECT count(*) FROM vekk
$$;
COMMENT ON FUNCTION bortfall_ventende(timestamptz) IS 'Removes versions that have waited since before for one that never came';

-- Alone with the lock that those who register hold: so nobody is about to use a number that goes.
CREATE FUNCTION bortfall_hvelv(grense timestamptz) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    antall bigint;
BEGIN
    PERFORM pg_advisory_xact_lock(1802859636);
    DELETE FROM identitet.person p WHERE p.opprettet < grense
        AND NOT EXISTS (SELECT FROM personalia s WHERE s.barn = p.pseudonym)
        AND NOT EXISTS (SELECT FROM identitet.tilknytning t WHERE t.pseudonym = p.pseudonym);
    GET DIAGNOSTICS antall = ROW_COUNT;
    RETURN antall;
END $$;
COMMENT ON FUNCTION bortfall_hvelv(timestamptz) IS 'Removes numbers that came before and that nothing in the register points to';

CREATE FUNCTION bortfall_revisjon(grense timestamptz) RETURNS bigint LANGUAGE plpgsql
    SET search_path = public, pg_temp SET lock_timeout = '10s' AS $$
DECLARE
    maaned text;
    denne  bigint;
    usett  boolean;
    antall bigint := 0;
BEGIN
    FOR maaned IN SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
            WHERE i.inhparent = 'revisjon'::regclass AND c.relname ~ '^revisjon_[0-9]{4}_[0-9]{2}$'
              AND (to_date(right(c.relname, 7), 'YYYY_MM') + interval '1 month') AT TIME ZONE 'UTC' <= grense
            ORDER BY c.relname LOOP
        EXECUTE format('SELECT count(*), coalesce(max(xid) >= (SELECT til_xid FROM revisjon_segl ORDER BY nr DESC LIMIT 1), false)'
            || ' FROM %I', maaned) INTO denne, usett;
        IF usett OR (denne > 0 AND NOT EXISTS (SELECT FROM revisjon_segl)) THEN
            RAISE EXCEPTION 'revisjonsloggen for % er ikke forseglet', maaned;
        END IF;
        EXECUTE format('DROP TABLE %I', maaned);
        antall := antall + denne;
    END LOOP;
    RETURN antall;
END $$;
COMMENT ON FUNCTION bortfall_revisjon(timestamptz) IS 'Drops whole months of the audit log that ended before; only sealed ones';

CREATE FUNCTION oppbevar(hva text, naa timestamptz, OUT grense timestamptz, OUT antall bigint) LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
    regel oppbevaring;
BEGIN
    IF naa > now() + interval '1 day' THEN
        RAISE EXCEPTION 'klokka hos den som rydder, går for fort';
    END IF;
    SELECT o.* INTO STRICT regel FROM oppbevaring o
    WHERE o.hva = oppbevar.hva AND o.gjelder_fra <= naa ORDER BY o.gjelder_fra DESC LIMIT 1;
    grense := CASE WHEN isfinite(regel.lengde) THEN naa - regel.lengde ELSE '-infinity' END;
    IF hva = 'revisjon' AND isfinite(grense) THEN
        grense := date_trunc('month', grense, 'UTC');
    END IF;
    IF isfinite(grense) THEN
        EXECUTE format('SELECT %I($1)', 'bortfall_' || hva) INTO antall USING grense;
    ELSE
        antall := 0;
    END IF;
    INSERT INTO revisjon (slag, hvem, rolle, sporring, formaal, hjemmel, omfang, rader)
    VALUES ('SLETTET', 'register-service', 'oppbevaring', hva,
        'eldre enn ' || CASE WHEN isfinite(grense)
            THEN to_char(grense AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') ELSE '1970-01-01T00:00:00Z' END,
        regel.hjemmel, 'alle', antall);
END $$;
COMMENT ON FUNCTION oppbevar(text, timestamptz) IS
    'Carries out the rule that is in force and logs it, both or neither; gives the limit and how many rows went';
DO $$
DECLARE
    navn regprocedure;
BEGIN
    FOR navn IN SELECT p.oid FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
            AND (starts_with(p.proname, 'bortfall_') OR p.proname = 'oppbevar') LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', navn);
    END LOOP;
END $$;
GRANT EXECUTE ON FUNCTION oppbevar(text, timestamptz) TO ${app};
