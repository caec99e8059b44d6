-- Cases, their versions and the encrypted content of each version.

CREATE TABLE sak (
    nr                bigint      GENERATED ALWAYS AS IDENTITY CONSTRAINT sak_pk PRIMARY KEY,
    rapporterende_org text        NOT NULL,
    sak_id            uuid        NOT NULL,
    kommune           text        NOT NULL,
    versjon           int         NOT NULL DEFAULT 0,
    kjent_fra         timestamptz NOT NULL DEFAULT 'epoch',
    CONSTRAINT sak_id_unik UNIQUE (rapporterende_org, sak_id)
);
COMMENT ON TABLE sak IS 'Each case of each reporting organisation; a case that moves within an organisation is the same case';
COMMENT ON COLUMN sak.nr IS 'Our own number of the case';
COMMENT ON COLUMN sak.rapporterende_org IS 'Organisation number of the reporting service';
COMMENT ON COLUMN sak.sak_id IS 'Sak/@Id';
COMMENT ON COLUMN sak.kommune IS 'Municipality of the newest version';
COMMENT ON COLUMN sak.versjon IS 'The newest version; 0 before the first';
COMMENT ON COLUMN sak.kjent_fra IS 'The instant from which the register knew the newest version';

CREATE TABLE sak_versjon (
    sak_nr            bigint      NOT NULL CONSTRAINT sak_versjon_sak REFERENCES sak (nr),
    versjon           int         NOT NULL,
    kommune           text        NOT NULL,
    bydel             text,
    uttrekksdato      date        NOT NULL,
    start_dato        date        NOT NULL,
    slutt_dato        date,
    avsluttet         boolean,
    slettet           boolean     NOT NULL,
    migrert_id        text,
    dokument_id       uuid        NOT NULL,
    innsending_id     uuid        NOT NULL,
    kanal             text        NOT NULL,
    xsd_versjon       int         NOT NULL,
    leverandor_org    text,
    fagsystem         text        NOT NULL,
    fagsystem_versjon text        NOT NULL,
    kjent_fra         timestamptz NOT NULL,
    kjent_til         timestamptz NOT NULL DEFAULT 'infinity',
    CONSTRAINT sak_versjon_pk PRIMARY KEY (sak_nr, versjon),
    CONSTRAINT sak_versjon_innsending UNIQUE (sak_nr, innsending_id),
    CONSTRAINT sak_versjon_kjent CHECK (kjent_fra < kjent_til),
    CONSTRAINT sak_versjon_kanal CHECK (kanal IN ('FAGSYSTEM', 'KOSTRA'))
);
CREATE INDEX sak_versjon_innsending_id ON sak_versjon (innsending_id);
COMMENT ON TABLE sak_versjon IS 'Every version of every case: the envelope of a document and the attributes of Sak';
COMMENT ON COLUMN sak_versjon.sak_nr IS 'The case';
COMMENT ON COLUMN sak_versjon.versjon IS 'Place in the chain, from 1';
COMMENT ON COLUMN sak_versjon.kommune IS 'Avgiver/@Kommunenummer';
COMMENT ON COLUMN sak_versjon.bydel IS 'Avgiver/@Bydelsnummer';
COMMENT ON COLUMN sak_versjon.uttrekksdato IS 'The day of DatoUttrekk in Oslo';
COMMENT ON COLUMN sak_versjon.start_dato IS 'Sak/@StartDato';
COMMENT ON COLUMN sak_versjon.slutt_dato IS 'Sak/@SluttDato';
COMMENT ON COLUMN sak_versjon.avsluttet IS 'Sak/@Avsluttet; no count reads it';
COMMENT ON COLUMN sak_versjon.slettet IS 'Sak/@ErSlettet: the case is withdrawn for as long as its newest version says so';
COMMENT ON COLUMN sak_versjon.migrert_id IS 'Sak/@MigrertId';
COMMENT ON COLUMN sak_versjon.dokument_id IS 'Barnevern/@Id';
COMMENT ON COLUMN sak_versjon.innsending_id IS 'The submission that brought it';
COMMENT ON COLUMN sak_versjon.kanal IS 'By case system or by KOSTRA';
COMMENT ON COLUMN sak_versjon.xsd_versjon IS 'Schema version of the document';
COMMENT ON COLUMN sak_versjon.leverandor_org IS 'The vendor that delivered it; empty when the service did so itself';
COMMENT ON COLUMN sak_versjon.fagsystem IS 'Fagsystem/@Navn';
COMMENT ON COLUMN sak_versjon.fagsystem_versjon IS 'Fagsystem/@Versjon';
COMMENT ON COLUMN sak_versjon.kjent_fra IS 'The instant from which the register knew this version';
COMMENT ON COLUMN sak_versjon.kjent_til IS 'The instant from which it knew a newer one; infinity for the newest';

-- Large, only ever added to, and read by no count: by the year it came, so that old years lie still.
CREATE TABLE sak_innhold (
    sak_nr    bigint      NOT NULL,
    versjon   int         NOT NULL,
    kommune   text        NOT NULL,
    innhold   text        NOT NULL,
    kjent_fra timestamptz NOT NULL,
    CONSTRAINT sak_innhold_pk PRIMARY KEY (sak_nr, versjon, kjent_fra),
    CONSTRAINT sak_innhold_versjon FOREIGN KEY (sak_nr, versjon) REFERENCES sak_versjon (sak_nr, versjon)
) PARTITION BY RANGE (kjent_fra);
COMMENT ON TABLE sak_innhold IS 'The whole content of every version, free text included, encrypted; nothing here is ever changed';
COMMENT ON COLUMN sak_innhold.sak_nr IS 'The case';
COMMENT ON COLUMN sak_innhold.versjon IS 'Place in the chain';
COMMENT ON COLUMN sak_innhold.kommune IS 'The municipality whose key encrypts it';
COMMENT ON COLUMN sak_innhold.innhold IS 'The merged case as XML, encrypted, as JSON';
COMMENT ON COLUMN sak_innhold.kjent_fra IS 'The instant from which the register knew this version';
DO $$
BEGIN
    FOR aar IN 2026..2045 LOOP
        EXECUTE format('CREATE TABLE sak_innhold_%s PARTITION OF sak_innhold FOR VALUES FROM (%L) TO (%L)',
            aar, aar || '-01-01 00:00Z', aar + 1 || '-01-01 00:00Z');
        EXECUTE format('COMMENT ON TABLE sak_innhold_%s IS %L', aar, 'Content that came in ' || aar);
    END LOOP;
END $$;
CREATE TABLE sak_innhold_ellers PARTITION OF sak_innhold DEFAULT;
COMMENT ON TABLE sak_innhold_ellers IS 'Content that came in no year with a partition of its own';

CREATE TABLE ventende_versjon (
    sak_nr   bigint      NOT NULL CONSTRAINT ventende_versjon_sak REFERENCES sak (nr),
    versjon  int         NOT NULL,
    kommune  text        NOT NULL,
    hendelse text        NOT NULL,
    innhold  text        NOT NULL,
    mottatt  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT ventende_versjon_pk PRIMARY KEY (sak_nr, versjon)
);
COMMENT ON TABLE ventende_versjon IS 'Versions that came before the one they follow; taken in when it comes';
COMMENT ON COLUMN ventende_versjon.sak_nr IS 'The case';
COMMENT ON COLUMN ventende_versjon.versjon IS 'Place in the chain';
COMMENT ON COLUMN ventende_versjon.kommune IS 'The municipality whose key encrypts it';
COMMENT ON COLUMN ventende_versjon.hendelse IS 'The event, as JSON';
COMMENT ON COLUMN ventende_versjon.innhold IS 'The merged case, encrypted, as JSON';
COMMENT ON COLUMN ventende_versjon.mottatt IS 'When it came; a gap that stays open shows by its age';
