CREATE TABLE arsuttrekk (
    tjeneste      text        NOT NULL,
    aar           int         NOT NULL,
    innsending_id uuid        NOT NULL,
    mottatt       timestamptz NOT NULL,
    versjon       int         NOT NULL,
    CONSTRAINT arsuttrekk_pk PRIMARY KEY (tjeneste, aar)
);
COMMENT ON TABLE arsuttrekk IS 'The newest accepted yearly extract of each service and year';
COMMENT ON COLUMN arsuttrekk.tjeneste IS 'Organisation number and region of the service';
COMMENT ON COLUMN arsuttrekk.aar IS 'The reporting year';
COMMENT ON COLUMN arsuttrekk.innsending_id IS 'The submission';
COMMENT ON COLUMN arsuttrekk.mottatt IS 'The instant of its receipt: an older file never takes the place of a newer';
COMMENT ON COLUMN arsuttrekk.versjon IS 'How many files of the service and year have been accepted';

CREATE TABLE arsuttrekk_sak (
    tjeneste      text NOT NULL,
    sak_id        uuid NOT NULL,
    aar           int  NOT NULL,
    innsending_id uuid NOT NULL,
    innhold       text NOT NULL,
    CONSTRAINT arsuttrekk_sak_pk PRIMARY KEY (tjeneste, sak_id, aar)
);
CREATE INDEX arsuttrekk_sak_aar ON arsuttrekk_sak (tjeneste, aar, innsending_id);
COMMENT ON TABLE arsuttrekk_sak IS 'What the newest accepted extract of each year holds of each case';
COMMENT ON COLUMN arsuttrekk_sak.tjeneste IS 'Organisation number and region of the service';
COMMENT ON COLUMN arsuttrekk_sak.sak_id IS 'The case, derived from the service and the client''s id';
COMMENT ON COLUMN arsuttrekk_sak.aar IS 'The reporting year';
COMMENT ON COLUMN arsuttrekk_sak.innsending_id IS 'The submission that last told of it';
COMMENT ON COLUMN arsuttrekk_sak.innhold IS 'The case as XML in an envelope, encrypted with the key of the municipality, as JSON';

GRANT SELECT, INSERT, UPDATE ON arsuttrekk TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON arsuttrekk_sak TO ${app};
