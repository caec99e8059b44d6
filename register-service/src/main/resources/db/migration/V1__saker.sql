CREATE TABLE sak (
    nr                bigint      GENERATED ALWAYS AS IDENTITY CONSTRAINT sak_pk PRIMARY KEY,
    rapporterende_org text        NOT NULL,
    sak_id            uuid        NOT NULL,
    versjon           int         NOT NULL DEFAULT 0,
    kjent_fra         timestamptz NOT NULL DEFAULT 'epoch',
    CONSTRAINT sak_id_unik UNIQUE (rapporterende_org, sak_id)
);
COMMENT ON TABLE sak IS 'Each case of each reporting organisation';
COMMENT ON COLUMN sak.nr IS 'Our own number of the case';
COMMENT ON COLUMN sak.rapporterende_org IS 'Organisation number of the reporting service';
COMMENT ON COLUMN sak.sak_id IS 'Sak/@Id';
COMMENT ON COLUMN sak.versjon IS 'The newest version; 0 before the first';
COMMENT ON COLUMN sak.kjent_fra IS 'The instant from which the register knows it';

CREATE TABLE sak_versjon (
    sak_nr         bigint      NOT NULL CONSTRAINT sak_versjon_sak REFERENCES sak (nr),
    versjon        int         NOT NULL,
    dokument_id    uuid        NOT NULL,
    innsending_id  uuid        NOT NULL,
    kommune        text        NOT NULL,
    bydel          text,
    uttrekksdato   date        NOT NULL,
    xsd_versjon    int         NOT NULL,
    kanal          text        NOT NULL,
    leverandor_org text,
    migrert_id     text,
    journalnummer  text        NOT NULL,
    start_dato     date        NOT NULL,
    slutt_dato     date,
    slettet        boolean     NOT NULL,
    kjent_fra      timestamptz NOT NULL,
    innhold        text        NOT NULL,
    CONSTRAINT sak_versjon_pk PRIMARY KEY (sak_nr, versjon),
    CONSTRAINT sak_versjon_kanal CHECK (kanal IN ('FAGSYSTEM', 'KOSTRA'))
);
CREATE UNIQUE INDEX sak_versjon_innsending ON sak_versjon (innsending_id);
COMMENT ON TABLE sak_versjon IS 'Every version of every case; nothing here is ever changed';
COMMENT ON COLUMN sak_versjon.sak_nr IS 'The case';
COMMENT ON COLUMN sak_versjon.versjon IS 'Place in the chain, from 1';
COMMENT ON COLUMN sak_versjon.dokument_id IS 'Barnevern/@Id';
COMMENT ON COLUMN sak_versjon.innsending_id IS 'The submission that brought it';
COMMENT ON COLUMN sak_versjon.kommune IS 'Avgiver/@Kommunenummer';
COMMENT ON COLUMN sak_versjon.bydel IS 'Avgiver/@Bydelsnummer';
COMMENT ON COLUMN sak_versjon.uttrekksdato IS 'The day of DatoUttrekk in Oslo';
COMMENT ON COLUMN sak_versjon.xsd_versjon IS 'Schema version of the document';
COMMENT ON COLUMN sak_versjon.kanal IS 'By case system or by KOSTRA';
COMMENT ON COLUMN sak_versjon.leverandor_org IS 'The vendor that delivered it';
COMMENT ON COLUMN sak_versjon.migrert_id IS 'Sak/@MigrertId';
COMMENT ON COLUMN sak_versjon.journalnummer IS 'Sak/@Journalnummer';
COMMENT ON COLUMN sak_versjon.start_dato IS 'Sak/@StartDato';
COMMENT ON COLUMN sak_versjon.slutt_dato IS 'Sak/@SluttDato';
COMMENT ON COLUMN sak_versjon.slettet IS 'Sak/@ErSlettet';
COMMENT ON COLUMN sak_versjon.kjent_fra IS 'The instant from which the register knew this version';
COMMENT ON COLUMN sak_versjon.innhold IS 'The merged case as XML, encrypted with the key of the municipality, as JSON';

CREATE TABLE ventende_versjon (
    sak_nr   bigint NOT NULL CONSTRAINT ventende_versjon_sak REFERENCES sak (nr),
    versjon  int    NOT NULL,
    hendelse text   NOT NULL,
    innhold  text   NOT NULL,
    CONSTRAINT ventende_versjon_pk PRIMARY KEY (sak_nr, versjon)
);
COMMENT ON TABLE ventende_versjon IS 'Versions that came before the one they follow; taken in when it comes';
COMMENT ON COLUMN ventende_versjon.sak_nr IS 'The case';
COMMENT ON COLUMN ventende_versjon.versjon IS 'Place in the chain';
COMMENT ON COLUMN ventende_versjon.hendelse IS 'The event, as JSON';
COMMENT ON COLUMN ventende_versjon.innhold IS 'The merged case, encrypted with the key of the municipality, as JSON';

CREATE TABLE personalia (
    sak_nr     bigint      NOT NULL CONSTRAINT personalia_sak REFERENCES sak (nr),
    id         uuid        NOT NULL,
    start_dato date        NOT NULL,
    fodt       date        NOT NULL,
    kjonn      text        NOT NULL,
    barn       text        NOT NULL,
    avtrykk    text        NOT NULL,
    kjent_fra  timestamptz NOT NULL,
    kjent_til  timestamptz NOT NULL DEFAULT 'infinity',
    CONSTRAINT personalia_pk PRIMARY KEY (sak_nr, id, kjent_fra),
    CONSTRAINT personalia_kjent CHECK (kjent_fra < kjent_til)
);
COMMENT ON COLUMN personalia.sak_nr IS 'The case';
COMMENT ON COLUMN personalia.id IS 'Id in the case system';
COMMENT ON COLUMN personalia.avtrykk IS 'Print of the values, by which an unchanged object is known';
COMMENT ON COLUMN personalia.kjent_fra IS 'The instant from which the register knew this';
COMMENT ON COLUMN personalia.kjent_til IS 'The instant from which it knew otherwise; infinity while it holds';
CREATE INDEX personalia_barn ON personalia (barn);
COMMENT ON TABLE personalia IS 'Who the child of a case is from a date on, without any number';
COMMENT ON COLUMN personalia.start_dato IS 'Valid from';
COMMENT ON COLUMN personalia.fodt IS 'Birth date, or due date when unborn';
COMMENT ON COLUMN personalia.kjonn IS '1 boy, 2 girl, 0 unborn';
COMMENT ON COLUMN personalia.barn IS 'Pseudonym of the child, or the case''s own key when no number names it';

CREATE TABLE melding (
    sak_nr     bigint      NOT NULL CONSTRAINT melding_sak REFERENCES sak (nr),
    id         uuid        NOT NULL,
    migrert_id text,
    start_dato date        NOT NULL,
    slutt_dato date,
    konklusjon text,
    avtrykk    text        NOT NULL,
    kjent_fra  timestamptz NOT NULL,
    kjent_til  timestamptz NOT NULL DEFAULT 'infinity',
    CONSTRAINT melding_pk PRIMARY KEY (sak_nr, id, kjent_fra),
    CONSTRAINT melding_kjent CHECK (kjent_fra < kjent_til)
);
COMMENT ON COLUMN melding.sak_nr IS 'The case';
COMMENT ON COLUMN melding.id IS 'Id in the case system';
COMMENT ON COLUMN melding.avtrykk IS 'Print of the values, by which an unchanged object is known';
COMMENT ON COLUMN melding.kjent_fra IS 'The instant from which the register knew this';
COMMENT ON COLUMN melding.kjent_til IS 'The instant from which it knew otherwise; infinity while it holds';
COMMENT ON TABLE melding IS 'Reports of concern';
COMMENT ON COLUMN melding.migrert_id IS 'Key in the older system';
COMMENT ON COLUMN melding.start_dato IS 'Received';
COMMENT ON COLUMN melding.slutt_dato IS 'Concluded';
COMMENT ON COLUMN melding.konklusjon IS 'Code of the conclusion';

CREATE TABLE undersokelse (
    sak_nr     bigint      NOT NULL CONSTRAINT undersokelse_sak REFERENCES sak (nr),
    id         uuid        NOT NULL,
    migrert_id text,
    start_dato date        NOT NULL,
    slutt_dato date,
    konklusjon text,
    utvidet_frist text,
    medvirkning text,
    avtrykk    text        NOT NULL,
    kjent_fra  timestamptz NOT NULL,
    kjent_til  timestamptz NOT NULL DEFAULT 'infinity',
    CONSTRAINT undersokelse_pk PRIMARY KEY (sak_nr, id, kjent_fra),
    CONSTRAINT undersokelse_kjent CHECK (kjent_fra < kjent_til)
);
COMMENT ON COLUMN undersokelse.sak_nr IS 'The case';
COMMENT ON COLUMN undersokelse.id IS 'Id in the case system';
COMMENT ON COLUMN undersokelse.avtrykk IS 'Print of the values, by which an unchanged object is known';
COMMENT ON COLUMN undersokelse.kjent_fra IS 'The instant from which the register knew this';
COMMENT ON COLUMN undersokelse.kjent_til IS 'The instant from which it knew otherwise; infinity while it holds';
COMMENT ON TABLE undersokelse IS 'Investigations';
COMMENT ON COLUMN undersokelse.migrert_id IS 'Key in the older system';
COMMENT ON COLUMN undersokelse.start_dato IS 'Started';
COMMENT ON COLUMN undersokelse.slutt_dato IS 'Concluded';
COMMENT ON COLUMN undersokelse.konklusjon IS 'Code of the conclusion';
COMMENT ON COLUMN undersokelse.utvidet_frist IS '1 extension granted, 2 refused';
COMMENT ON COLUMN undersokelse.medvirkning IS 'Form of the child''s participation';

CREATE TABLE tiltak (
    sak_nr     bigint      NOT NULL CONSTRAINT tiltak_sak REFERENCES sak (nr),
    id         uuid        NOT NULL,
    migrert_id text,
    start_dato date        NOT NULL,
    slutt_dato date,
    kategori   text        NOT NULL,
    lov        text        NOT NULL,
    kapittel   text        NOT NULL,
    paragraf   text        NOT NULL,
    ledd       text        NOT NULL,
    jmfr       text        NOT NULL,
    avtrykk    text        NOT NULL,
    kjent_fra  timestamptz NOT NULL,
    kjent_til  timestamptz NOT NULL DEFAULT 'infinity',
    CONSTRAINT tiltak_pk PRIMARY KEY (sak_nr, id, kjent_fra),
    CONSTRAINT tiltak_kjent CHECK (kjent_fra < kjent_til)
);
COMMENT ON COLUMN tiltak.sak_nr IS 'The case';
COMMENT ON COLUMN tiltak.id IS 'Id in the case system';
COMMENT ON COLUMN tiltak.avtrykk IS 'Print of the values, by which an unchanged object is known';
COMMENT ON COLUMN tiltak.kjent_fra IS 'The instant from which the register knew this';
COMMENT ON COLUMN tiltak.kjent_til IS 'The instant from which it knew otherwise; infinity while it holds';
COMMENT ON TABLE tiltak IS 'Measures';
COMMENT ON COLUMN tiltak.migrert_id IS 'Key in the older system';
COMMENT ON COLUMN tiltak.start_dato IS 'In force from';
COMMENT ON COLUMN tiltak.slutt_dato IS 'Ended';
COMMENT ON COLUMN tiltak.kategori IS 'Category';
COMMENT ON COLUMN tiltak.lov IS 'Act';
COMMENT ON COLUMN tiltak.kapittel IS 'Chapter';
COMMENT ON COLUMN tiltak.paragraf IS 'Section';
COMMENT ON COLUMN tiltak.ledd IS 'Subsections, comma between';
COMMENT ON COLUMN tiltak.jmfr IS 'Cf. paragraphs, comma between';

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

GRANT SELECT, INSERT, UPDATE (versjon, kjent_fra) ON sak TO ${app};
GRANT SELECT, INSERT ON sak_versjon TO ${app};
GRANT SELECT, INSERT, DELETE ON ventende_versjon TO ${app};
GRANT SELECT, INSERT, UPDATE (kjent_til) ON personalia, melding, undersokelse, tiltak TO ${app};
GRANT USAGE ON SCHEMA identitet TO ${identitet};
GRANT SELECT, INSERT ON identitet.nokkel, identitet.person TO ${identitet};
