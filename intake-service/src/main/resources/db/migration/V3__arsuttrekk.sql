ALTER TABLE innsending
    ALTER COLUMN sak_id DROP NOT NULL,
    ADD COLUMN format    text NOT NULL DEFAULT 'BVR',
    ADD COLUMN aar       int,
    ADD COLUMN region    text,
    ADD COLUMN bekreftet timestamptz,
    ADD CONSTRAINT innsending_format CHECK (format IN ('BVR', 'KOSTRA15F')),
    ADD CONSTRAINT innsending_sak CHECK ((format = 'BVR') = (sak_id IS NOT NULL)),
    ADD CONSTRAINT innsending_arsuttrekk
        CHECK ((format = 'KOSTRA15F') = (aar IS NOT NULL AND region IS NOT NULL)),
    DROP CONSTRAINT innsending_status,
    ADD CONSTRAINT innsending_status CHECK (status IN ('MOTTATT', 'VALIDERES', 'PARKERT', 'KONTROLLERT', 'AVVIST',
        'GODTATT', 'GODTATT_MED_MERKNAD', 'REGISTRERT'));
ALTER TABLE innsending ALTER COLUMN format DROP DEFAULT;
-- What comes after what: the documents of a case, or a service's files for one year.
ALTER TABLE innsending ADD COLUMN serie uuid GENERATED ALWAYS AS
    (coalesce(sak_id, md5(rapporterende_org || '/' || region || '/' || aar::text)::uuid)) STORED;
DROP INDEX innsending_sak;
CREATE INDEX innsending_serie ON innsending (rapporterende_org, serie, versjon);
ALTER TABLE apent_funn RENAME COLUMN sak_id TO serie;
COMMENT ON TABLE apent_funn IS 'What the newest accepted document of each series has of findings; follows from the reports';
COMMENT ON COLUMN apent_funn.rapporterende_org IS 'The organisation whose series it is';
COMMENT ON COLUMN apent_funn.serie IS 'The case, or the service''s files for one year';
COMMENT ON COLUMN apent_funn.element_id IS 'The element in the case system; in a yearly extract made of the journal number';
COMMENT ON COLUMN innsending.serie IS 'The case, or the service''s files for one year';
COMMENT ON COLUMN innsending.versjon IS 'Its place in its series, when it is accepted';

CREATE UNIQUE INDEX innsending_samme_fil ON innsending (rapporterende_org, aar, region, sha256)
    WHERE format = 'KOSTRA15F' AND provekjoring = 'NEI' AND status <> 'AVVIST';
COMMENT ON COLUMN innsending.sak_id IS 'Sak/@Id; empty for a yearly extract';
COMMENT ON COLUMN innsending.format IS 'A case message or a yearly extract';
COMMENT ON COLUMN innsending.aar IS 'The reporting year of a yearly extract';
COMMENT ON COLUMN innsending.region IS 'Municipality and district of a yearly extract';
COMMENT ON COLUMN innsending.bekreftet IS 'When the sender had seen the findings and sent the extract all the same';

CREATE TABLE fildel (
    innsending_id uuid        NOT NULL,
    nummer        int         NOT NULL,
    innhold       text        NOT NULL,
    mottatt       timestamptz NOT NULL,
    CONSTRAINT fildel_pk PRIMARY KEY (innsending_id, nummer)
);
CREATE INDEX fildel_mottatt ON fildel (mottatt);
COMMENT ON TABLE fildel IS 'Yearly extracts as they were sent, in parts; parts without a submission are an upload that broke off';
COMMENT ON COLUMN fildel.innsending_id IS 'The submission, which stands when the last part has come';
COMMENT ON COLUMN fildel.nummer IS 'Number of the part, from 1';
COMMENT ON COLUMN fildel.innhold IS 'The part, encrypted with the key of the municipality, as JSON';
COMMENT ON COLUMN fildel.mottatt IS 'When the part came';

CREATE OR REPLACE FUNCTION status_rang(status text) RETURNS int LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE status
        WHEN 'MOTTATT' THEN 0 WHEN 'VALIDERES' THEN 1 WHEN 'PARKERT' THEN 2 WHEN 'KONTROLLERT' THEN 2
        WHEN 'REGISTRERT' THEN 4 ELSE 3 END
$$;

GRANT UPDATE (bekreftet) ON innsending TO ${app};
GRANT UPDATE (innhold, vurdert) ON rapport TO ${app};
GRANT SELECT, INSERT, DELETE ON fildel TO ${app};
