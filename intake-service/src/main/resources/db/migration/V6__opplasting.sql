-- Uploads that are on their way in, and who brought the files that have come.

CREATE TABLE opplasting (
    id                uuid        NOT NULL CONSTRAINT opplasting_pk PRIMARY KEY,
    bruker            text        NOT NULL,
    navn              text        NOT NULL,
    rapporterende_org text        NOT NULL,
    leverandor_org    text,
    system_id         text,
    mekanisme         text        NOT NULL,
    aar               int         NOT NULL,
    region            text        NOT NULL,
    storrelse         bigint      NOT NULL,
    avtrykk           text        NOT NULL,
    mottatt           bigint      NOT NULL,
    deler             int         NOT NULL,
    startet           timestamptz NOT NULL,
    sist              timestamptz NOT NULL,
    CONSTRAINT opplasting_storrelse CHECK (storrelse > 0 AND mottatt BETWEEN 0 AND storrelse)
);
CREATE UNIQUE INDEX opplasting_samme_fil ON opplasting (bruker, rapporterende_org, aar, region, storrelse, avtrykk);
CREATE INDEX opplasting_sist ON opplasting (sist);
COMMENT ON TABLE opplasting IS 'Files that have begun to come and are not whole yet; their parts are in fildel';
COMMENT ON COLUMN opplasting.id IS 'The id that the submission will have';
COMMENT ON COLUMN opplasting.bruker IS 'Who sends: the user''s key, or organisation number of a system';
COMMENT ON COLUMN opplasting.navn IS 'The name that others at the service see; empty for a system';
COMMENT ON COLUMN opplasting.rapporterende_org IS 'The organisation whose data it is';
COMMENT ON COLUMN opplasting.leverandor_org IS 'The vendor that delivers, when another';
COMMENT ON COLUMN opplasting.system_id IS 'The vendor''s system, for a system user';
COMMENT ON COLUMN opplasting.mekanisme IS 'How the sender proved that it may act for the organisation';
COMMENT ON COLUMN opplasting.aar IS 'The reporting year';
COMMENT ON COLUMN opplasting.region IS 'Municipality and district';
COMMENT ON COLUMN opplasting.storrelse IS 'Bytes that the file has, as the sender says';
COMMENT ON COLUMN opplasting.avtrykk IS 'Hash of the beginning of the file, as the sender says: the same again means the same file';
COMMENT ON COLUMN opplasting.mottatt IS 'Bytes that have come and are kept';
COMMENT ON COLUMN opplasting.deler IS 'Parts that they lie in';
COMMENT ON COLUMN opplasting.startet IS 'When it began';
COMMENT ON COLUMN opplasting.sist IS 'When a part last came';

CREATE TABLE opplaster (
    innsending_id uuid NOT NULL CONSTRAINT opplaster_pk PRIMARY KEY
        CONSTRAINT opplaster_innsending REFERENCES innsending (id),
    bruker        text NOT NULL,
    navn          text NOT NULL
);
COMMENT ON TABLE opplaster IS 'The person who uploaded a yearly extract; systems have no row';
COMMENT ON COLUMN opplaster.innsending_id IS 'The submission';
COMMENT ON COLUMN opplaster.bruker IS 'The user''s key in the identity provider';
COMMENT ON COLUMN opplaster.navn IS 'The person''s name when it was uploaded';

CREATE INDEX innsending_filer ON innsending (kommune, id) WHERE format = 'KOSTRA15F';

GRANT SELECT, INSERT, DELETE, UPDATE (mottatt, deler, sist) ON opplasting TO ${app};
GRANT SELECT, INSERT ON opplaster TO ${app};
