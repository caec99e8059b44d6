-- The organisation register: what is said of each service from a date on. Rows are only added; the newest of a date holds.

CREATE TABLE organisasjon (
    nr                  bigint      GENERATED ALWAYS AS IDENTITY CONSTRAINT organisasjon_pk PRIMARY KEY,
    organisasjonsnummer text        NOT NULL,
    navn                text        NOT NULL,
    kommune             text        NOT NULL,
    bydel               text,
    medlemmer           text[]      NOT NULL,
    leverandor          text,
    kanal               text        NOT NULL,
    konverteringsaar    int,
    gyldig_fra          date        NOT NULL,
    registrert          timestamptz NOT NULL,
    registrert_av       text        NOT NULL,
    CONSTRAINT organisasjon_kanal CHECK (kanal IN ('FAGSYSTEM', 'KOSTRA')),
    CONSTRAINT organisasjon_konvertering CHECK ((kanal = 'FAGSYSTEM') = (konverteringsaar IS NOT NULL))
);
CREATE INDEX organisasjon_nummer ON organisasjon (organisasjonsnummer, gyldig_fra, nr);
COMMENT ON TABLE organisasjon IS 'What has been said of each reporting organisation; nothing here is ever changed';
COMMENT ON COLUMN organisasjon.nr IS 'Order of registration';
COMMENT ON COLUMN organisasjon.organisasjonsnummer IS 'The service';
COMMENT ON COLUMN organisasjon.navn IS 'Its name';
COMMENT ON COLUMN organisasjon.kommune IS 'The municipality that it belongs to';
COMMENT ON COLUMN organisasjon.bydel IS 'The district that it is for; empty when it is for the whole municipality';
COMMENT ON COLUMN organisasjon.medlemmer IS 'The other municipalities that an inter-municipal service reports for';
COMMENT ON COLUMN organisasjon.leverandor IS 'Organisation number of the vendor of its case system, when known';
COMMENT ON COLUMN organisasjon.kanal IS 'How it reports from the conversion year on, or until there is one';
COMMENT ON COLUMN organisasjon.konverteringsaar IS 'The first year that it reports by case system';
COMMENT ON COLUMN organisasjon.gyldig_fra IS 'From when this holds';
COMMENT ON COLUMN organisasjon.registrert IS 'When it was said';
COMMENT ON COLUMN organisasjon.registrert_av IS 'Who said it: the user''s key in the identity provider';

CREATE TABLE forsteinnsending (
    organisasjonsnummer text        NOT NULL,
    konverteringsaar    int         NOT NULL,
    ferdig              timestamptz NOT NULL,
    ferdig_av           text        NOT NULL,
    apnet               timestamptz,
    apnet_av            text,
    CONSTRAINT forsteinnsending_pk PRIMARY KEY (organisasjonsnummer, konverteringsaar, ferdig),
    CONSTRAINT forsteinnsending_apnet CHECK ((apnet IS NULL) = (apnet_av IS NULL))
);
CREATE UNIQUE INDEX forsteinnsending_en ON forsteinnsending (organisasjonsnummer, konverteringsaar) WHERE apnet IS NULL;
COMMENT ON TABLE forsteinnsending IS 'When services said that all of their conversion year had been sent, and when that was opened again';
COMMENT ON COLUMN forsteinnsending.organisasjonsnummer IS 'The service';
COMMENT ON COLUMN forsteinnsending.konverteringsaar IS 'The conversion year';
COMMENT ON COLUMN forsteinnsending.ferdig IS 'When it was said';
COMMENT ON COLUMN forsteinnsending.ferdig_av IS 'Who said it: organisation number of the sender, or the user''s key';
COMMENT ON COLUMN forsteinnsending.apnet IS 'When it was opened again; empty while the mark holds';
COMMENT ON COLUMN forsteinnsending.apnet_av IS 'The user''s key';

CREATE TABLE migreringsrapport (
    id          uuid        NOT NULL CONSTRAINT migreringsrapport_pk PRIMARY KEY,
    kommune     text        NOT NULL,
    foresporsel text        NOT NULL,
    bestilt     timestamptz NOT NULL,
    bestilt_av  text        NOT NULL,
    levert      timestamptz,
    innhold     text,
    CONSTRAINT migreringsrapport_levert CHECK ((levert IS NULL) = (innhold IS NULL))
);
CREATE INDEX migreringsrapport_kommune ON migreringsrapport (kommune, id);
COMMENT ON TABLE migreringsrapport IS 'Migration reports that were asked for';
COMMENT ON COLUMN migreringsrapport.id IS 'The order; sorts by time';
COMMENT ON COLUMN migreringsrapport.kommune IS 'The municipality that it is about';
COMMENT ON COLUMN migreringsrapport.foresporsel IS 'The national request as JSON';
COMMENT ON COLUMN migreringsrapport.bestilt IS 'When it was asked for';
COMMENT ON COLUMN migreringsrapport.bestilt_av IS 'Who asked: organisation number of the sender, or the user''s key';
COMMENT ON COLUMN migreringsrapport.levert IS 'When the register answered; empty until then';
COMMENT ON COLUMN migreringsrapport.innhold IS 'The national report, encrypted with the key of the municipality, as JSON; it has journal numbers';

GRANT SELECT, INSERT ON organisasjon TO ${app};
GRANT SELECT, INSERT, UPDATE (apnet, apnet_av) ON forsteinnsending TO ${app};
GRANT SELECT, INSERT, UPDATE (levert, innhold) ON migreringsrapport TO ${app};
