-- Some tables are divided by category.
ALTER TABLE offentlig.celle ADD COLUMN kategori text NOT NULL DEFAULT 'ALLE';
COMMENT ON COLUMN offentlig.celle.kategori IS 'Category; ALLE where the table is not divided by category, and for the total';
ALTER TABLE offentlig.celle DROP CONSTRAINT offentlig_celle_pk;
ALTER TABLE offentlig.celle ADD CONSTRAINT offentlig_celle_pk
    PRIMARY KEY (utgivelse_id, tabell, region, innhold, tid, kjonn, alder, kategori);

CREATE OR REPLACE VIEW offentlig.publisert_celle WITH (security_barrier) AS
    SELECT c.*
    FROM offentlig.celle c JOIN offentlig.utgivelse u ON u.id = c.utgivelse_id
    WHERE u.status = 'GODKJENT' AND u.publiseres <= now();

ALTER TABLE grunnlag.celle ADD COLUMN kategori text;
COMMENT ON COLUMN grunnlag.celle.kategori IS 'Category; empty where the count has none';
