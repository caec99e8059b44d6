-- Queries that readers keep. It is the one table to which the public's role can add, and it holds nothing but the query.
CREATE TABLE offentlig.lagret_sporring (
    id        text        NOT NULL CONSTRAINT lagret_sporring_pk PRIMARY KEY,
    sporring  text        NOT NULL,
    opprettet timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT lagret_sporring_id CHECK (id ~ '^[0-9a-f]{32}$'),
    CONSTRAINT lagret_sporring_storrelse CHECK (length(sporring) <= 200000)
);
COMMENT ON TABLE offentlig.lagret_sporring IS 'Queries to tables that somebody keeps the address of';
COMMENT ON COLUMN offentlig.lagret_sporring.id IS 'Hash of the query, so that the same one is kept once';
COMMENT ON COLUMN offentlig.lagret_sporring.sporring IS 'JSON: table, selection, language and format';
COMMENT ON COLUMN offentlig.lagret_sporring.opprettet IS 'When it was kept';

GRANT SELECT, INSERT (id, sporring) ON offentlig.lagret_sporring TO ${offentlig};
