CREATE TABLE arsuttrekk_sak (
    innsending_id uuid        NOT NULL,
    sak_nr        bigint      NOT NULL CONSTRAINT arsuttrekk_sak_sak REFERENCES sak (nr),
    saker         int         NOT NULL,
    kjent_fra     timestamptz NOT NULL,
    CONSTRAINT arsuttrekk_sak_pk PRIMARY KEY (innsending_id, sak_nr),
    CONSTRAINT arsuttrekk_sak_saker CHECK (saker >= 1)
);
COMMENT ON TABLE arsuttrekk_sak IS 'Cases of yearly files that are not all in the register yet; emptied when it has been told';
COMMENT ON COLUMN arsuttrekk_sak.innsending_id IS 'The file';
COMMENT ON COLUMN arsuttrekk_sak.sak_nr IS 'A case of it that is in the register';
COMMENT ON COLUMN arsuttrekk_sak.saker IS 'How many cases the file has in all';
COMMENT ON COLUMN arsuttrekk_sak.kjent_fra IS 'When the register knew the case';

GRANT SELECT, INSERT, DELETE ON arsuttrekk_sak TO ${app};
