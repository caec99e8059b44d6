-- The vault: pseudonyms that say nothing, a keyed index that can be made anew, and who is the same person.

ALTER TABLE identitet.nokkel
    ALTER COLUMN innpakket DROP NOT NULL,
    ADD COLUMN fjernet timestamptz,
    ADD CONSTRAINT nokkel_fjernet CHECK ((innpakket IS NULL) = (fjernet IS NOT NULL));
COMMENT ON TABLE identitet.nokkel IS 'Keys of the index of numbers, wrapped by the key service; two at a time while one takes over for another';
COMMENT ON COLUMN identitet.nokkel.versjon IS 'Stands with each print that it made';
COMMENT ON COLUMN identitet.nokkel.innpakket IS 'The wrapped key; gone when a newer one has taken over';
COMMENT ON COLUMN identitet.nokkel.fjernet IS 'When the key was thrown away; empty while it lives';

CREATE TABLE identitet.oppslag (
    nokkelversjon int  NOT NULL CONSTRAINT oppslag_nokkel REFERENCES identitet.nokkel (versjon),
    avtrykk       uuid NOT NULL,
    pseudonym     text NOT NULL CONSTRAINT oppslag_person REFERENCES identitet.person (pseudonym) ON DELETE CASCADE,
    CONSTRAINT oppslag_pk PRIMARY KEY (avtrykk, nokkelversjon),
    CONSTRAINT oppslag_unik UNIQUE (pseudonym, nokkelversjon)
);
COMMENT ON TABLE identitet.oppslag IS 'The way from a number to its pseudonym; one row for each living key';
COMMENT ON COLUMN identitet.oppslag.nokkelversjon IS 'The key that made the print';
COMMENT ON COLUMN identitet.oppslag.avtrykk IS '128 bits of HMAC-SHA-256 of the number';
COMMENT ON COLUMN identitet.oppslag.pseudonym IS 'What stands for the number everywhere else';
INSERT INTO identitet.oppslag (nokkelversjon, avtrykk, pseudonym)
SELECT nokkelversjon, split_part(pseudonym, ':', 2)::uuid, pseudonym FROM identitet.person;
ALTER TABLE identitet.person DROP COLUMN nokkelversjon;
COMMENT ON TABLE identitet.person IS 'Numbers of persons; a person may have several, see tilknytning';
COMMENT ON COLUMN identitet.person.pseudonym IS 'What stands for the number everywhere else: chance, or made by a key of before';

CREATE TABLE identitet.uten_nummer (
    pseudonym text        NOT NULL CONSTRAINT uten_nummer_pk PRIMARY KEY,
    slag      text        NOT NULL,
    nummer    text        NOT NULL,
    opprettet timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT uten_nummer_slag CHECK (slag IN ('ufodt', 'surrogat'))
);
COMMENT ON TABLE identitet.uten_nummer IS 'Children whom no number names yet: what their case says instead';
COMMENT ON COLUMN identitet.uten_nummer.pseudonym IS 'The key of the case, which stands for the child everywhere else';
COMMENT ON COLUMN identitet.uten_nummer.slag IS 'Unborn, with a due date; or born, with a birth date';
COMMENT ON COLUMN identitet.uten_nummer.nummer IS 'The date and the suffix, encrypted and bound to this row, as JSON';
COMMENT ON COLUMN identitet.uten_nummer.opprettet IS 'When it first came';

CREATE TABLE identitet.sammenslaing (
    id         uuid        NOT NULL CONSTRAINT sammenslaing_pk PRIMARY KEY,
    utfort_av  text        NOT NULL,
    grunn      text        NOT NULL,
    utfort     timestamptz NOT NULL,
    delt_av    text,
    delt_grunn text,
    delt       timestamptz,
    CONSTRAINT sammenslaing_delt CHECK ((delt IS NULL) = (delt_av IS NULL) AND (delt IS NULL) = (delt_grunn IS NULL))
);
COMMENT ON TABLE identitet.sammenslaing IS 'Decisions that two persons are one, and that they were not after all';
COMMENT ON COLUMN identitet.sammenslaing.id IS 'Our id of the decision';
COMMENT ON COLUMN identitet.sammenslaing.utfort_av IS 'Who decided';
COMMENT ON COLUMN identitet.sammenslaing.grunn IS 'Why';
COMMENT ON COLUMN identitet.sammenslaing.utfort IS 'When';
COMMENT ON COLUMN identitet.sammenslaing.delt_av IS 'Who parted them again';
COMMENT ON COLUMN identitet.sammenslaing.delt_grunn IS 'Why they were parted';
COMMENT ON COLUMN identitet.sammenslaing.delt IS 'When they were parted; empty while they are one';

CREATE TABLE identitet.tilknytning (
    kilde      text NOT NULL,
    pseudonym  text NOT NULL,
    gyldig_fra date,
    gyldig_til date,
    CONSTRAINT tilknytning_pk PRIMARY KEY (kilde, pseudonym),
    CONSTRAINT tilknytning_gyldig CHECK (gyldig_til > gyldig_fra)
);
CREATE INDEX tilknytning_pseudonym ON identitet.tilknytning (pseudonym);
COMMENT ON TABLE identitet.tilknytning IS
    'Who is one person: pseudonyms with a source in common. A pseudonym that is not here is a person alone';
COMMENT ON COLUMN identitet.tilknytning.kilde IS 'Who says so: a case, whose child had several ids, or a decision (sammenslaing)';
COMMENT ON COLUMN identitet.tilknytning.pseudonym IS 'One of the person''s ids: a number, or the case itself before it had one';
COMMENT ON COLUMN identitet.tilknytning.gyldig_fra IS 'The day from which the source says the person had this id; empty in a decision';
COMMENT ON COLUMN identitet.tilknytning.gyldig_til IS 'The day from which it was another; empty for the last';

-- The lock is shared by those who add numbers and taken alone by those who add or throw away keys: so a number gets a print
-- for each living key, and one child never two pseudonyms.
CREATE FUNCTION identitet.finn_eller_lag(
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
COMMENT ON FUNCTION identitet.finn_eller_lag(int[], uuid[], text, text, text) IS
    'The pseudonym of a number, made when it is new; empty when it is new and may not be made; null when the caller''s keys are out of date';

GRANT UPDATE (innpakket, fjernet) ON identitet.nokkel TO ${identitet};
GRANT DELETE ON identitet.person TO ${identitet};
GRANT SELECT, INSERT, DELETE ON identitet.oppslag, identitet.uten_nummer, identitet.tilknytning TO ${identitet};
GRANT UPDATE (nummer, slag) ON identitet.uten_nummer TO ${identitet};
GRANT SELECT, INSERT, UPDATE (delt_av, delt_grunn, delt) ON identitet.sammenslaing TO ${identitet};

-- Deletion, three kinds kept apart: an element by its source, a case withdrawn, a person erased. Each leaves receipts.

CREATE TABLE slettebestilling (
    id          uuid        NOT NULL CONSTRAINT slettebestilling_pk PRIMARY KEY,
    pseudonymer text[]      NOT NULL,
    bestilt_av  text        NOT NULL,
    grunn       text        NOT NULL,
    hjemmel     text        NOT NULL,
    bestilt     timestamptz NOT NULL,
    utfort      timestamptz,
    CONSTRAINT slettebestilling_begrunnet CHECK (length(bestilt_av) > 0 AND length(grunn) > 0 AND length(hjemmel) > 0)
);
COMMENT ON TABLE slettebestilling IS 'Orders to erase a person; kept outside the database too, so that a restore carries them out again';
COMMENT ON COLUMN slettebestilling.id IS 'Our id of the order';
COMMENT ON COLUMN slettebestilling.pseudonymer IS 'What stood for the person; leads to nobody when the vault''s rows are gone';
COMMENT ON COLUMN slettebestilling.bestilt_av IS 'Who ordered it: an id of a login, never a number of a person';
COMMENT ON COLUMN slettebestilling.grunn IS 'Why';
COMMENT ON COLUMN slettebestilling.hjemmel IS 'Legal basis';
COMMENT ON COLUMN slettebestilling.bestilt IS 'When it was ordered';
COMMENT ON COLUMN slettebestilling.utfort IS 'When the vault''s rows were gone too; empty while it is under way';
GRANT SELECT, INSERT, UPDATE (utfort) ON slettebestilling TO ${app};

CREATE TABLE slettekvittering (
    id            bigint      GENERATED ALWAYS AS IDENTITY CONSTRAINT slettekvittering_pk PRIMARY KEY,
    slag          text        NOT NULL,
    kommune       text        NOT NULL,
    sak_nr        bigint,
    innsending_id uuid,
    bestilling    uuid        CONSTRAINT slettekvittering_bestilling REFERENCES slettebestilling (id),
    utfort_av     text        NOT NULL,
    grunn         text        NOT NULL,
    hjemmel       text        NOT NULL,
    hva           text        NOT NULL,
    antall        int         NOT NULL,
    kjent_fra     timestamptz NOT NULL,
    CONSTRAINT slettekvittering_slag CHECK (slag IN ('ELEMENT', 'SAK', 'PERSON')),
    CONSTRAINT slettekvittering_kilde CHECK ((slag = 'PERSON') = (bestilling IS NOT NULL)
        AND (slag = 'PERSON') = (innsending_id IS NULL))
);
CREATE INDEX slettekvittering_av_bestilling ON slettekvittering (bestilling) WHERE bestilling IS NOT NULL;
COMMENT ON TABLE slettekvittering IS 'Who removed what, when and why; never what it held';
COMMENT ON COLUMN slettekvittering.id IS 'Our number of the receipt';
COMMENT ON COLUMN slettekvittering.slag IS 'An element by its source, a case withdrawn, or a person erased';
COMMENT ON COLUMN slettekvittering.kommune IS 'Whose rows they were';
COMMENT ON COLUMN slettekvittering.sak_nr IS 'The case of an element, or that was withdrawn';
COMMENT ON COLUMN slettekvittering.innsending_id IS 'The submission that said so; empty for a person';
COMMENT ON COLUMN slettekvittering.bestilling IS 'The order; for a person only';
COMMENT ON COLUMN slettekvittering.utfort_av IS 'Who: the reporting organisation, or the login that ordered';
COMMENT ON COLUMN slettekvittering.grunn IS 'Why';
COMMENT ON COLUMN slettekvittering.hjemmel IS 'Legal basis';
COMMENT ON COLUMN slettekvittering.hva IS 'Kind of element, or table';
COMMENT ON COLUMN slettekvittering.antall IS 'How many elements or rows';
COMMENT ON COLUMN slettekvittering.kjent_fra IS 'When';
ALTER TABLE slettekvittering ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY slettekvittering_kommune ON slettekvittering USING (
    kommune = ANY ((SELECT tilgang())::text[]) OR 'alle' = ANY ((SELECT tilgang())::text[]));
GRANT SELECT, INSERT ON slettekvittering TO ${app};

ALTER TABLE sak ADD COLUMN person_slettet timestamptz;
COMMENT ON COLUMN sak.person_slettet IS 'When its child was erased; nothing more is taken in about it then';
COMMENT ON TABLE sak_innhold IS 'The whole content of every version, free text included, encrypted; nothing here is ever changed, but the rows of an erased person go';

-- The service's role deletes nothing but by an order: what the order names, in one step, with receipts.
CREATE FUNCTION slett_person(ordre uuid, naa timestamptz)
RETURNS TABLE (sak_nr bigint) LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
#variable_conflict use_column
DECLARE
    o slettebestilling;
    egne bigint[];
    berorte bigint[];
BEGIN
    SELECT * INTO STRICT o FROM slettebestilling WHERE id = ordre;
    -- Whoever takes in a version of them is through when the lock is had; whoever comes after sees them erased.
    PERFORM FROM sak s WHERE s.nr IN (SELECT p.sak_nr FROM personalia p WHERE p.barn = ANY (o.pseudonymer)) ORDER BY s.nr FOR UPDATE;
    -- The child of a case is who its newest live Personalia names; a number that was there by mistake is in the content only.
    SELECT coalesce(array_agg(DISTINCT p.sak_nr), '{}') INTO berorte FROM personalia p WHERE p.barn = ANY (o.pseudonymer);
    SELECT coalesce(array_agg(n.sak_nr), '{}') INTO egne FROM (
        SELECT DISTINCT ON (p.sak_nr) p.sak_nr, p.barn FROM personalia p WHERE p.sak_nr = ANY (berorte)
        ORDER BY p.sak_nr, p.kjent_til DESC, p.start_dato DESC, p.personalia_id DESC) n
    WHERE n.barn = ANY (o.pseudonymer);

    WITH vekk AS (DELETE FROM sak_innhold i WHERE i.sak_nr = ANY (berorte) RETURNING i.kommune)
    INSERT INTO slettekvittering (slag, kommune, bestilling, utfort_av, grunn, hjemmel, hva, antall, kjent_fra)
    SELECT 'PERSON', kommune, o.id, o.bestilt_av, o.grunn, o.hjemmel, 'sak_innhold', count(*), naa FROM vekk GROUP BY kommune;

    WITH vekk AS (DELETE FROM ventende_versjon v WHERE v.sak_nr = ANY (egne) RETURNING v.kommune)
    INSERT INTO slettekvittering (slag, kommune, bestilling, utfort_av, grunn, hjemmel, hva, antall, kjent_fra)
    SELECT 'PERSON', kommune, o.id, o.bestilt_av, o.grunn, o.hjemmel, 'ventende_versjon', count(*), naa FROM vekk GROUP BY kommune;

    DELETE FROM nyttelastdel d USING sak_versjon v
    WHERE v.sak_nr = ANY (egne) AND d.innsending_id IN (v.innsending_id, v.dokument_id);

    WITH merket AS (
        UPDATE sak s SET person_slettet = naa WHERE s.nr = ANY (egne) AND s.person_slettet IS NULL RETURNING s.kommune)
    INSERT INTO slettekvittering (slag, kommune, bestilling, utfort_av, grunn, hjemmel, hva, antall, kjent_fra)
    SELECT 'PERSON', kommune, o.id, o.bestilt_av, o.grunn, o.hjemmel, 'sak', count(*), naa FROM merket GROUP BY kommune;

    RETURN QUERY SELECT unnest(egne);
END $$;
COMMENT ON FUNCTION slett_person(uuid, timestamptz) IS
    'Removes the content of the cases of the person that an order names, and gives those cases; rows that say nothing of who stay';
REVOKE ALL ON FUNCTION slett_person(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION slett_person(uuid, timestamptz) TO ${app};
