ALTER TABLE rapport ADD COLUMN vurdert timestamptz;
ALTER TABLE rapport ADD COLUMN funn_tatt timestamptz;
COMMENT ON COLUMN rapport.vurdert IS 'When the document was judged; empty in reports from before it was kept';
COMMENT ON COLUMN rapport.funn_tatt IS 'When the open findings of its case had taken it in; empty until then';
CREATE INDEX rapport_ikke_tatt ON rapport (innsending_id) WHERE funn_tatt IS NULL;
CREATE INDEX innsending_sak ON innsending (rapporterende_org, sak_id, versjon);
CREATE INDEX innsending_ubesvart ON innsending (kommune) WHERE status IN ('MOTTATT', 'VALIDERES');
COMMENT ON COLUMN innsending.versjon IS 'Its place in the chain of the case, when it is accepted';

CREATE TABLE apent_funn (
    id                bigint      GENERATED ALWAYS AS IDENTITY CONSTRAINT apent_funn_pk PRIMARY KEY,
    rapporterende_org text        NOT NULL,
    sak_id            uuid        NOT NULL,
    regel_id          text        NOT NULL,
    type              text        NOT NULL,
    element_id        uuid,
    nummer            int         NOT NULL,
    kommune           text        NOT NULL,
    alvorlighet       text        NOT NULL,
    innhold           text        NOT NULL,
    forst_sett        timestamptz NOT NULL,
    sist_sett         timestamptz NOT NULL,
    sist_innsending   uuid        NOT NULL CONSTRAINT apent_funn_innsending REFERENCES innsending (id),
    CONSTRAINT apent_funn_identitet UNIQUE NULLS NOT DISTINCT
        (rapporterende_org, sak_id, regel_id, type, element_id, nummer),
    CONSTRAINT apent_funn_nummer CHECK (nummer > 0),
    CONSTRAINT apent_funn_alvorlighet CHECK (alvorlighet IN ('OK', 'INFO', 'WARNING', 'ERROR', 'FATAL'))
);
CREATE INDEX apent_funn_kommune ON apent_funn (kommune, id);
COMMENT ON TABLE apent_funn IS 'What the newest accepted document of each case has of findings; follows from the reports';
COMMENT ON COLUMN apent_funn.id IS 'Place in the list; stays while the finding is open';
COMMENT ON COLUMN apent_funn.rapporterende_org IS 'The organisation whose case it is';
COMMENT ON COLUMN apent_funn.sak_id IS 'Sak/@Id';
COMMENT ON COLUMN apent_funn.regel_id IS 'The rule';
COMMENT ON COLUMN apent_funn.type IS 'Kind of the element';
COMMENT ON COLUMN apent_funn.element_id IS 'The element in the case system';
COMMENT ON COLUMN apent_funn.nummer IS 'Tells apart findings of one rule on one element, from 1 in the order of the report';
COMMENT ON COLUMN apent_funn.kommune IS 'Avgiver/@Kommunenummer of the newest document';
COMMENT ON COLUMN apent_funn.alvorlighet IS 'WARNING or INFO as a rule, since graver ones refuse the document';
COMMENT ON COLUMN apent_funn.innhold IS 'The finding as it stands in the newest report, as JSON; no number or name of a person';
COMMENT ON COLUMN apent_funn.forst_sett IS 'When it was first said, of those times in a row that it has been said';
COMMENT ON COLUMN apent_funn.sist_sett IS 'When it was last said';
COMMENT ON COLUMN apent_funn.sist_innsending IS 'The submission about which it was last said';

CREATE TABLE funnstand (
    kommune   text        NOT NULL CONSTRAINT funnstand_pk PRIMARY KEY,
    oppdatert timestamptz NOT NULL
);
COMMENT ON TABLE funnstand IS 'How fresh the list of each municipality is';
COMMENT ON COLUMN funnstand.kommune IS 'The municipality';
COMMENT ON COLUMN funnstand.oppdatert IS 'When the newest judgement that the list has taken in was given';

GRANT UPDATE (funn_tatt) ON rapport TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON apent_funn TO ${app};
GRANT SELECT, INSERT, UPDATE ON funnstand TO ${app};
