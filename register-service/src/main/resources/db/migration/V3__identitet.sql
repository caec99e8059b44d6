-- The identity vault.

CREATE SCHEMA identitet;
COMMENT ON SCHEMA identitet IS 'The identity vault: the only place that holds numbers of persons, encrypted';
CREATE TABLE identitet.nokkel (
    versjon   int         NOT NULL CONSTRAINT nokkel_pk PRIMARY KEY,
    innpakket bytea       NOT NULL,
    opprettet timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE identitet.nokkel IS 'Keys of the pseudonyms, wrapped by the key service';
COMMENT ON COLUMN identitet.nokkel.versjon IS 'Stands first in each pseudonym';
COMMENT ON COLUMN identitet.nokkel.innpakket IS 'The wrapped key';
COMMENT ON COLUMN identitet.nokkel.opprettet IS 'When it was made';
CREATE TABLE identitet.person (
    pseudonym     text        NOT NULL CONSTRAINT person_pk PRIMARY KEY,
    nokkelversjon int         NOT NULL CONSTRAINT person_nokkel REFERENCES identitet.nokkel (versjon),
    slag          text        NOT NULL,
    nummer        text        NOT NULL,
    opprettet     timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT person_slag CHECK (slag IN ('fnr', 'duf'))
);
COMMENT ON TABLE identitet.person IS 'Numbers of persons';
COMMENT ON COLUMN identitet.person.pseudonym IS 'What stands for the person everywhere else';
COMMENT ON COLUMN identitet.person.nokkelversjon IS 'The key that made the pseudonym';
COMMENT ON COLUMN identitet.person.slag IS 'National number or D-number, or number of the immigration register';
COMMENT ON COLUMN identitet.person.nummer IS 'The number, encrypted and bound to this row, as JSON';
COMMENT ON COLUMN identitet.person.opprettet IS 'When it first came';

GRANT USAGE ON SCHEMA identitet TO ${identitet};
GRANT SELECT, INSERT ON identitet.nokkel, identitet.person TO ${identitet};
