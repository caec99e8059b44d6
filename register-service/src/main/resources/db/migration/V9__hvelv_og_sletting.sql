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
