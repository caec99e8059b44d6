-- Which channel holds for a municipality and year: 15F until the year before its service's conversion year, case messages after.

CREATE TABLE konvertering (
    organisasjon text        NOT NULL,
    kommune      text        NOT NULL,
    bydel        text        NOT NULL,
    aar          int         NOT NULL,
    erklart      boolean     NOT NULL,
    kjent_fra    timestamptz NOT NULL,
    kjent_til    timestamptz NOT NULL DEFAULT 'infinity',
    CONSTRAINT konvertering_pk PRIMARY KEY (organisasjon, kommune, bydel, kjent_fra),
    CONSTRAINT konvertering_kjent CHECK (kjent_fra < kjent_til)
);
COMMENT ON TABLE konvertering IS 'Conversion years as the organisation register has told them, by every number of the municipality';
COMMENT ON COLUMN konvertering.organisasjon IS 'Organisation number of the service';
COMMENT ON COLUMN konvertering.kommune IS 'A municipality that it reports for';
COMMENT ON COLUMN konvertering.bydel IS 'The district that it is for, 00 for the whole municipality';
COMMENT ON COLUMN konvertering.aar IS 'The first year that it reports by case system';
COMMENT ON COLUMN konvertering.erklart IS 'Whether the service names this number; else it is another number of one that it names';
COMMENT ON COLUMN konvertering.kjent_fra IS 'The instant from which the register knew this';
COMMENT ON COLUMN konvertering.kjent_til IS 'The instant from which it knew otherwise; infinity while it holds';

ALTER TABLE konvertering ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY konvertering_kommune ON konvertering USING (
    kommune = ANY ((SELECT tilgang())::text[]) OR 'alle' = ANY ((SELECT tilgang())::text[]));
GRANT SELECT, INSERT, UPDATE (kjent_til) ON konvertering TO ${app};

CREATE FUNCTION konvertering_ved(kutt timestamptz) RETURNS TABLE (kommune text, bydel text, aar int) LANGUAGE sql STABLE AS $$
    SELECT DISTINCT ON (k.kommune, k.bydel) k.kommune, k.bydel, k.aar FROM konvertering k
    WHERE k.kjent_fra <= kutt AND k.kjent_til > kutt
    ORDER BY k.kommune, k.bydel, k.erklart DESC, k.aar
$$;
COMMENT ON FUNCTION konvertering_ved(timestamptz) IS
    'The conversion year of each municipality and district at an instant; what a service says of a number itself goes first';

CREATE FUNCTION kanal_teller(kanal text, konvertert int, har_kostra boolean, siste date) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT kanal = CASE
        WHEN konvertert IS NULL AND har_kostra OR extract(year FROM siste) < konvertert THEN 'KOSTRA'
        ELSE 'FAGSYSTEM' END
$$;
COMMENT ON FUNCTION kanal_teller(text, int, boolean, date) IS
    'Whether a channel counts in a period. Before a conversion is told of, 15F counts where there is any, else case messages';

CREATE OR REPLACE FUNCTION telling_saker(kutt timestamptz, siste date, utvalg bigint[])
RETURNS TABLE (sak_nr bigint, sak_slutt date, kommune text, bydel text, barn text, kjonn text, fodt date, aldersgruppe text)
LANGUAGE sql STABLE AS $$
    WITH sted AS (
        -- The last message extracted by the end of the period decides; without one, the first.
        SELECT DISTINCT ON (v.sak_nr) v.sak_nr, v.kommune, v.bydel, v.kanal
        FROM sak_versjon v WHERE v.kjent_fra <= kutt AND (utvalg IS NULL OR v.sak_nr = ANY (utvalg))
        ORDER BY v.sak_nr, v.uttrekksdato <= siste DESC,
            CASE WHEN v.uttrekksdato <= siste THEN -v.versjon ELSE v.versjon END
    ), saker AS (
        SELECT b.*, s.kommune, s.bydel, s.kanal, coalesce(d.aar, h.aar) AS konvertert,
            bool_or(s.kanal = 'KOSTRA') OVER (PARTITION BY s.kommune COLLATE "C") AS har_kostra
        FROM sak_og_barn(kutt, utvalg) b JOIN sted s USING (sak_nr)
        LEFT JOIN konvertering_ved(kutt) d ON (d.kommune, d.bydel) = (s.kommune, s.bydel)
        LEFT JOIN konvertering_ved(kutt) h ON h.kommune = s.kommune AND h.bydel = '00'
    ), barn_i_kommune AS (
        SELECT b.sak_nr, b.sak_slutt, b.kommune, b.bydel, b.barn,
            first_value(b.kjonn) OVER barnet AS barnets_kjonn, first_value(b.fodt) OVER barnet AS barnet_fodt
        FROM saker b WHERE kanal_teller(b.kanal, b.konvertert, b.har_kostra, siste)
        WINDOW barnet AS (PARTITION BY b.kommune COLLATE "C", b.barn COLLATE "C"
            ORDER BY b.start_dato DESC NULLS LAST, b.personalia_id DESC)
    )
    SELECT sak_nr, sak_slutt, kommune, bydel, barn, kjonnskode(barnets_kjonn), barnet_fodt, aldersgruppe(barnet_fodt, siste)
    FROM barn_i_kommune
$$;
COMMENT ON FUNCTION telling_saker(timestamptz, date, bigint[]) IS
    'Each case not withdrawn at the cut-off, of these or of all, of the channel that holds for its place and the year, with the '
    'place, child, sex, birth date and age group it counts for';

-- History reads both channels; an object of the extract that the case system has sent again is the same object.

CREATE INDEX tiltak_migrert ON tiltak (migrert_id, kommune) WHERE kanal = 'FAGSYSTEM' AND migrert_id IS NOT NULL;

CREATE FUNCTION tiltak_begge_kanaler(kutt timestamptz) RETURNS SETOF tiltak LANGUAGE sql STABLE AS $$
    SELECT t.* FROM tiltak_ved(kutt) t
    WHERE t.kanal = 'FAGSYSTEM' OR t.migrert_id IS NULL OR NOT EXISTS (
        SELECT FROM tiltak_ved(kutt) b JOIN sak bs ON bs.nr = b.sak_nr JOIN sak ts ON ts.nr = t.sak_nr
        WHERE b.kanal = 'FAGSYSTEM' AND b.migrert_id = t.migrert_id
          AND (b.kommune = t.kommune OR bs.rapporterende_org = ts.rapporterende_org))
$$;
COMMENT ON FUNCTION tiltak_begge_kanaler(timestamptz) IS
    'Measures of both channels at an instant; one of an extract that the case system of the same municipality or service has '
    'sent with its id as MigrertId is left out';
