CREATE TABLE sak (
    rapporterende_org text        NOT NULL,
    sak_id            uuid        NOT NULL,
    hode              uuid        NOT NULL,
    versjon           int         NOT NULL,
    innhold           text        NOT NULL,
    endret            timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT sak_pk PRIMARY KEY (rapporterende_org, sak_id),
    CONSTRAINT sak_versjon CHECK (versjon >= 1)
);
COMMENT ON TABLE sak IS 'The chain and the merged state of each case, per reporting organisation';
COMMENT ON COLUMN sak.rapporterende_org IS 'Organisation number of the reporting service';
COMMENT ON COLUMN sak.sak_id IS 'Sak/@Id';
COMMENT ON COLUMN sak.hode IS 'Barnevern/@Id of the newest accepted document';
COMMENT ON COLUMN sak.versjon IS 'Its place in the chain, from 1';
COMMENT ON COLUMN sak.innhold IS 'The merged case as XML, encrypted with the key of the municipality, as JSON';
COMMENT ON COLUMN sak.endret IS 'When the head last moved';

CREATE TABLE dokument (
    rapporterende_org text NOT NULL,
    dokument_id       uuid NOT NULL,
    sak_id            uuid NOT NULL,
    innsending_id     uuid NOT NULL,
    sha256            text NOT NULL,
    vurdering         text NOT NULL,
    svar              text NOT NULL,
    CONSTRAINT dokument_pk PRIMARY KEY (rapporterende_org, dokument_id),
    CONSTRAINT dokument_vurdering CHECK (vurdering IN ('AVVIST', 'GODTATT', 'GODTATT_MED_MERKNAD'))
);
COMMENT ON TABLE dokument IS 'Every document with a final answer: a repeat gets the first answer again';
COMMENT ON COLUMN dokument.rapporterende_org IS 'Organisation number of the reporting service';
COMMENT ON COLUMN dokument.dokument_id IS 'Barnevern/@Id';
COMMENT ON COLUMN dokument.sak_id IS 'Sak/@Id';
COMMENT ON COLUMN dokument.innsending_id IS 'The submission that was answered';
COMMENT ON COLUMN dokument.sha256 IS 'Hash of the document as it was sent';
COMMENT ON COLUMN dokument.vurdering IS 'The verdict';
COMMENT ON COLUMN dokument.svar IS 'The answer with its report, as JSON; it never holds the number or name of a person';

CREATE TABLE parkert (
    innsending_id     uuid        NOT NULL CONSTRAINT parkert_pk PRIMARY KEY,
    rapporterende_org text        NOT NULL,
    sak_id            uuid        NOT NULL,
    forrige_id        uuid        NOT NULL,
    parkert_tid       timestamptz NOT NULL DEFAULT now(),
    frist             timestamptz NOT NULL,
    hendelse          text        NOT NULL,
    innhold           text        NOT NULL
);
CREATE INDEX parkert_venter_paa ON parkert (rapporterende_org, sak_id, forrige_id);
CREATE INDEX parkert_frist ON parkert (frist);
COMMENT ON TABLE parkert IS 'Documents that wait for the one before them';
COMMENT ON COLUMN parkert.innsending_id IS 'The submission';
COMMENT ON COLUMN parkert.rapporterende_org IS 'Organisation number of the reporting service';
COMMENT ON COLUMN parkert.sak_id IS 'Sak/@Id';
COMMENT ON COLUMN parkert.forrige_id IS 'The document that it waits for';
COMMENT ON COLUMN parkert.parkert_tid IS 'Since when it waits';
COMMENT ON COLUMN parkert.frist IS 'When it is refused';
COMMENT ON COLUMN parkert.hendelse IS 'The event that brought it, as JSON';
COMMENT ON COLUMN parkert.innhold IS 'The document, encrypted with the key of the municipality, as JSON';

GRANT SELECT, INSERT, UPDATE ON sak TO ${app};
GRANT SELECT, INSERT ON dokument TO ${app};
GRANT SELECT, INSERT, UPDATE (frist), DELETE ON parkert TO ${app};
