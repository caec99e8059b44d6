CREATE TABLE innsending (
    id                uuid        NOT NULL CONSTRAINT innsending_pk PRIMARY KEY,
    dokument_id       uuid,
    sak_id            uuid        NOT NULL,
    rapporterende_org text        NOT NULL,
    leverandor_org    text,
    system_id         text,
    mekanisme         text        NOT NULL,
    kommune           text        NOT NULL,
    xsd_versjon       int,
    provekjoring      text        NOT NULL,
    sha256            text        NOT NULL,
    status            text        NOT NULL,
    mottatt           timestamptz NOT NULL,
    endret            timestamptz NOT NULL,
    hode              uuid,
    versjon           int,
    CONSTRAINT innsending_mekanisme CHECK (mekanisme IN ('EGEN', 'DELEGERING', 'SYSTEMBRUKER', 'PERSON')),
    CONSTRAINT innsending_provekjoring CHECK (provekjoring IN ('NEI', 'MOT_TILSTAND', 'FRITTSTAENDE')),
    CONSTRAINT innsending_status CHECK (status IN ('MOTTATT', 'VALIDERES', 'PARKERT', 'AVVIST', 'GODTATT',
        'GODTATT_MED_MERKNAD', 'REGISTRERT'))
);
CREATE UNIQUE INDEX innsending_samme_dokument ON innsending (rapporterende_org, dokument_id, sha256)
    WHERE provekjoring = 'NEI';
CREATE INDEX innsending_kommune ON innsending (kommune, id);
COMMENT ON TABLE innsending IS 'One row per receipt';
COMMENT ON COLUMN innsending.id IS 'Our id, printed on the receipt; sorts by time';
COMMENT ON COLUMN innsending.dokument_id IS 'Barnevern/@Id; empty when it is no UUID';
COMMENT ON COLUMN innsending.sak_id IS 'Sak/@Id';
COMMENT ON COLUMN innsending.rapporterende_org IS 'The organisation whose data it is';
COMMENT ON COLUMN innsending.leverandor_org IS 'The vendor that delivered it, when another';
COMMENT ON COLUMN innsending.system_id IS 'The vendor''s system, for a system user';
COMMENT ON COLUMN innsending.mekanisme IS 'How the sender proved that it may act for the organisation';
COMMENT ON COLUMN innsending.kommune IS 'Avgiver/@Kommunenummer';
COMMENT ON COLUMN innsending.xsd_versjon IS 'The schema version that the sender named';
COMMENT ON COLUMN innsending.provekjoring IS 'Whether it is a dry run, and against what';
COMMENT ON COLUMN innsending.sha256 IS 'Hash of the document as it was sent';
COMMENT ON COLUMN innsending.status IS 'How far it has come; only moves forward';
COMMENT ON COLUMN innsending.mottatt IS 'The instant of the receipt';
COMMENT ON COLUMN innsending.endret IS 'When the status last changed';
COMMENT ON COLUMN innsending.hode IS 'The newest accepted document of the case, when the answer told';
COMMENT ON COLUMN innsending.versjon IS 'Its place in the chain, when it is registered';

CREATE TABLE dokument (
    innsending_id uuid NOT NULL CONSTRAINT dokument_pk PRIMARY KEY
        CONSTRAINT dokument_innsending REFERENCES innsending (id),
    innhold       text NOT NULL
);
COMMENT ON TABLE dokument IS 'Documents as they were sent; a dry run''s is removed when its report stands';
COMMENT ON COLUMN dokument.innsending_id IS 'The submission';
COMMENT ON COLUMN dokument.innhold IS 'The document, encrypted with the key of the municipality, as JSON';

CREATE TABLE rapport (
    innsending_id uuid NOT NULL CONSTRAINT rapport_pk PRIMARY KEY
        CONSTRAINT rapport_innsending REFERENCES innsending (id),
    innhold       text NOT NULL
);
COMMENT ON TABLE rapport IS 'The report on each submission that has a final answer';
COMMENT ON COLUMN rapport.innsending_id IS 'The submission';
COMMENT ON COLUMN rapport.innhold IS 'The report as JSON; it never holds the number or name of a person';

CREATE FUNCTION status_rang(status text) RETURNS int LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE status
        WHEN 'MOTTATT' THEN 0 WHEN 'VALIDERES' THEN 1 WHEN 'PARKERT' THEN 2
        WHEN 'REGISTRERT' THEN 4 ELSE 3 END
$$;
COMMENT ON FUNCTION status_rang(text) IS 'The order of statuses: the two answers race on two topics';

GRANT SELECT, INSERT, UPDATE (status, endret, hode, versjon) ON innsending TO ${app};
GRANT SELECT, INSERT, DELETE ON dokument TO ${app};
GRANT SELECT, INSERT ON rapport TO ${app};
