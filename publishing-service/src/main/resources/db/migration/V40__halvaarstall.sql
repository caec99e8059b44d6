-- Half-year forms that the county governor has approved, as intake tells of them. Never in the register.
CREATE TABLE grunnlag.halvaarstall (
    kommune  text        NOT NULL,
    bydel    text        NOT NULL,
    periode  text        NOT NULL,
    versjon  int         NOT NULL,
    godkjent timestamptz NOT NULL,
    punkt    text        NOT NULL,
    verdi    numeric     NOT NULL,
    CONSTRAINT halvaarstall_pk PRIMARY KEY (periode, kommune, bydel, versjon, punkt),
    CONSTRAINT halvaarstall_periode CHECK (periode ~ '^[0-9]{4}H[12]$')
);
COMMENT ON TABLE grunnlag.halvaarstall IS 'Approved figures of half-year forms, every version; the newest of a place and period holds';
COMMENT ON COLUMN grunnlag.halvaarstall.kommune IS 'Municipality';
COMMENT ON COLUMN grunnlag.halvaarstall.bydel IS 'City district that reports for itself; empty for a whole municipality';
COMMENT ON COLUMN grunnlag.halvaarstall.periode IS 'Half-year, for example 2026H1';
COMMENT ON COLUMN grunnlag.halvaarstall.versjon IS 'Version of the form that was approved';
COMMENT ON COLUMN grunnlag.halvaarstall.godkjent IS 'When it was approved';
COMMENT ON COLUMN grunnlag.halvaarstall.punkt IS 'Point of the form, for example 2.B';
COMMENT ON COLUMN grunnlag.halvaarstall.verdi IS 'The figure';
GRANT SELECT, INSERT ON grunnlag.halvaarstall TO ${app};
