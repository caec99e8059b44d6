-- What every service needs so that nothing is lost or doubled between two databases with a broker between them.
-- The placeholder "app" is the service's application role.

CREATE TABLE utboks (
    nummer     bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT utboks_pk PRIMARY KEY,
    emne       text        NOT NULL,
    nokkel     text        NOT NULL,
    innhold    text        NOT NULL,
    opprettet  timestamptz NOT NULL DEFAULT now(),
    sendt      timestamptz
);
CREATE INDEX utboks_usendt ON utboks (nummer) WHERE sendt IS NULL;
CREATE INDEX utboks_sendt ON utboks (sendt) WHERE sendt IS NOT NULL;
COMMENT ON TABLE utboks IS 'Events written in the transaction that they tell of; sent to the broker afterwards, in order';
COMMENT ON COLUMN utboks.nummer IS 'The order of sending';
COMMENT ON COLUMN utboks.emne IS 'Topic';
COMMENT ON COLUMN utboks.nokkel IS 'Record key';
COMMENT ON COLUMN utboks.innhold IS 'CloudEvent as JSON, or a dead letter; payloads in it are encrypted';
COMMENT ON COLUMN utboks.opprettet IS 'Start of the transaction that wrote it';
COMMENT ON COLUMN utboks.sendt IS 'When the broker had acknowledged it; empty until then';

CREATE TABLE innboks (
    forbruker   text        NOT NULL,
    hendelse_id uuid        NOT NULL,
    mottatt     timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT innboks_pk PRIMARY KEY (forbruker, hendelse_id)
);
CREATE INDEX innboks_mottatt ON innboks (mottatt);
COMMENT ON TABLE innboks IS 'Events already treated, written in the transaction of their effect; a repeat is passed over';
COMMENT ON COLUMN innboks.forbruker IS 'Which consumer of this service treated it';
COMMENT ON COLUMN innboks.hendelse_id IS 'CloudEvents id';
COMMENT ON COLUMN innboks.mottatt IS 'Start of the transaction that treated it';

CREATE TABLE nyttelastdel (
    innsending_id uuid        NOT NULL,
    nummer        int         NOT NULL,
    antall        int         NOT NULL,
    innhold       text        NOT NULL,
    mottatt       timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT nyttelastdel_pk PRIMARY KEY (innsending_id, nummer),
    CONSTRAINT nyttelastdel_nummer CHECK (nummer BETWEEN 1 AND antall)
);
COMMENT ON TABLE nyttelastdel IS 'Parts of a large payload, kept encrypted until all have come';
COMMENT ON COLUMN nyttelastdel.innsending_id IS 'The submission that the payload belongs to';
COMMENT ON COLUMN nyttelastdel.nummer IS 'Number of the part, from 1';
COMMENT ON COLUMN nyttelastdel.antall IS 'How many parts there are';
COMMENT ON COLUMN nyttelastdel.innhold IS 'The encrypted part as JSON';
COMMENT ON COLUMN nyttelastdel.mottatt IS 'When the part came';

GRANT SELECT, INSERT, UPDATE (sendt), DELETE ON utboks TO ${app};
GRANT SELECT, INSERT, DELETE ON innboks TO ${app};
GRANT SELECT, INSERT, DELETE ON nyttelastdel TO ${app};
