CREATE TABLE konvertering (
    organisasjon text    NOT NULL,
    kommune      text    NOT NULL,
    bydel        text    NOT NULL,
    aar          int     NOT NULL,
    erklart      boolean NOT NULL,
    ferdig       timestamptz,
    CONSTRAINT konvertering_pk PRIMARY KEY (organisasjon, kommune, bydel)
);
CREATE INDEX konvertering_kommune ON konvertering (kommune);
COMMENT ON TABLE konvertering IS 'Conversions as the organisation register has told them, by every number of the municipality';
COMMENT ON COLUMN konvertering.organisasjon IS 'Organisation number of the service';
COMMENT ON COLUMN konvertering.kommune IS 'A municipality that it reports for';
COMMENT ON COLUMN konvertering.bydel IS 'The district that it is for, 00 for the whole municipality';
COMMENT ON COLUMN konvertering.aar IS 'The first year that it reports by case system';
COMMENT ON COLUMN konvertering.erklart IS 'Whether the service names this number; else it is another number of one that it names';
COMMENT ON COLUMN konvertering.ferdig IS 'When its initial submission was said to be complete; empty until then';

GRANT SELECT, INSERT, DELETE ON konvertering TO ${app};
