-- Two rooms: raw counts that only the release job sees, and what the public may see once it is published.
CREATE SCHEMA grunnlag;
CREATE SCHEMA offentlig;
COMMENT ON SCHEMA grunnlag IS 'Raw counts; only the release job can read them';
COMMENT ON SCHEMA offentlig IS 'Releases and protected cells; the public role reads the views of what is published';

CREATE TABLE offentlig.utgivelse (
    id                uuid        NOT NULL CONSTRAINT utgivelse_pk PRIMARY KEY,
    navn              text        NOT NULL,
    perioder          text[]      NOT NULL,
    kutt              timestamptz NOT NULL,
    status            text        NOT NULL,
    bestilt_av        text        NOT NULL,
    godkjent_av       text,
    publiseres        timestamptz,
    skjermingsrapport text,
    CONSTRAINT utgivelse_status CHECK (status IN ('PLANLAGT', 'KONTROLLERT', 'GODKJENT')),
    CONSTRAINT utgivelse_to_personer CHECK (godkjent_av <> bestilt_av),
    CONSTRAINT utgivelse_godkjent CHECK ((status = 'GODKJENT') = (godkjent_av IS NOT NULL AND publiseres IS NOT NULL))
);
COMMENT ON TABLE offentlig.utgivelse IS 'Releases';
COMMENT ON COLUMN offentlig.utgivelse.id IS 'Also the id of the order of counts';
COMMENT ON COLUMN offentlig.utgivelse.navn IS 'Name shown to readers';
COMMENT ON COLUMN offentlig.utgivelse.perioder IS 'Calendar years';
COMMENT ON COLUMN offentlig.utgivelse.kutt IS 'Only what the register had learned by then is in it';
COMMENT ON COLUMN offentlig.utgivelse.status IS 'PLANLAGT, KONTROLLERT (computed and protected) or GODKJENT';
COMMENT ON COLUMN offentlig.utgivelse.bestilt_av IS 'Subject of the person who had it computed';
COMMENT ON COLUMN offentlig.utgivelse.godkjent_av IS 'Subject of the person who approved it; never the same';
COMMENT ON COLUMN offentlig.utgivelse.publiseres IS 'The instant from which anybody can see it';
COMMENT ON COLUMN offentlig.utgivelse.skjermingsrapport IS 'How much is hidden, in counts only';

CREATE TABLE grunnlag.celle (
    utgivelse_id uuid    NOT NULL CONSTRAINT celle_utgivelse REFERENCES offentlig.utgivelse (id),
    del          int     NOT NULL,
    plass        int     NOT NULL,
    telling      text    NOT NULL,
    kommune      text    NOT NULL,
    periode      text    NOT NULL,
    kjonn        text    NOT NULL,
    aldersgruppe text    NOT NULL,
    verdi        numeric NOT NULL,
    barn         int     NOT NULL,
    CONSTRAINT celle_pk PRIMARY KEY (utgivelse_id, del, plass)
);
COMMENT ON TABLE grunnlag.celle IS 'Counts as the register delivered them';
COMMENT ON COLUMN grunnlag.celle.utgivelse_id IS 'The release that ordered them';
COMMENT ON COLUMN grunnlag.celle.del IS 'Part of the delivery';
COMMENT ON COLUMN grunnlag.celle.plass IS 'Place in the part';
COMMENT ON COLUMN grunnlag.celle.telling IS 'Id of the count';
COMMENT ON COLUMN grunnlag.celle.kommune IS 'Municipality';
COMMENT ON COLUMN grunnlag.celle.periode IS 'Period';
COMMENT ON COLUMN grunnlag.celle.kjonn IS 'Sex';
COMMENT ON COLUMN grunnlag.celle.aldersgruppe IS 'Disjoint age group';
COMMENT ON COLUMN grunnlag.celle.verdi IS 'The count';
COMMENT ON COLUMN grunnlag.celle.barn IS 'Distinct children behind it';

CREATE TABLE offentlig.celle (
    utgivelse_id uuid NOT NULL CONSTRAINT offentlig_celle_utgivelse REFERENCES offentlig.utgivelse (id),
    tabell       text NOT NULL,
    region       text NOT NULL,
    kjonn        text NOT NULL,
    alder        text NOT NULL,
    innhold      text NOT NULL,
    tid          text NOT NULL,
    verdi        numeric,
    tegn         text NOT NULL,
    CONSTRAINT offentlig_celle_pk PRIMARY KEY (utgivelse_id, tabell, region, innhold, tid, kjonn, alder),
    CONSTRAINT offentlig_celle_tegn CHECK (tegn IN ('', ':', '.', '..')),
    CONSTRAINT offentlig_celle_verdi CHECK ((verdi IS NOT NULL) = (tegn = ''))
);
COMMENT ON TABLE offentlig.celle IS 'Protected cells; a hidden value is not here at all';
COMMENT ON COLUMN offentlig.celle.utgivelse_id IS 'The release';
COMMENT ON COLUMN offentlig.celle.tabell IS 'Table id';
COMMENT ON COLUMN offentlig.celle.region IS 'Municipality, or F and the county';
COMMENT ON COLUMN offentlig.celle.kjonn IS 'Sex';
COMMENT ON COLUMN offentlig.celle.alder IS 'Age group';
COMMENT ON COLUMN offentlig.celle.innhold IS 'Key figure';
COMMENT ON COLUMN offentlig.celle.tid IS 'Year';
COMMENT ON COLUMN offentlig.celle.verdi IS 'The value; empty when there is none to show';
COMMENT ON COLUMN offentlig.celle.tegn IS 'Why there is none: hidden, not applicable, missing';

CREATE VIEW offentlig.publisert_utgivelse WITH (security_barrier) AS
    SELECT u.id, u.navn, u.publiseres, u.perioder,
        ARRAY(SELECT DISTINCT c.region FROM offentlig.celle c WHERE c.utgivelse_id = u.id) AS regioner
    FROM offentlig.utgivelse u
    WHERE u.status = 'GODKJENT' AND u.publiseres <= now();
COMMENT ON VIEW offentlig.publisert_utgivelse IS 'Releases that are out';

CREATE VIEW offentlig.publisert_celle WITH (security_barrier) AS
    SELECT c.*
    FROM offentlig.celle c JOIN offentlig.utgivelse u ON u.id = c.utgivelse_id
    WHERE u.status = 'GODKJENT' AND u.publiseres <= now();
COMMENT ON VIEW offentlig.publisert_celle IS 'Cells of releases that are out';

GRANT USAGE ON SCHEMA grunnlag, offentlig TO ${app};
GRANT SELECT, INSERT ON grunnlag.celle TO ${app};
GRANT SELECT, INSERT ON offentlig.celle TO ${app};
GRANT SELECT, INSERT, UPDATE (status, godkjent_av, publiseres, skjermingsrapport) ON offentlig.utgivelse TO ${app};
GRANT USAGE ON SCHEMA offentlig TO ${offentlig};
GRANT SELECT ON offentlig.publisert_utgivelse, offentlig.publisert_celle TO ${offentlig};
