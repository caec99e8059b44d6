-- A day on which everybody was reminded, so that two instances do not do it twice.
CREATE TABLE halvaar_paaminnelsesdag (
    halvaar text NOT NULL,
    dag     date NOT NULL,
    CONSTRAINT halvaar_paaminnelsesdag_pk PRIMARY KEY (halvaar, dag)
);
COMMENT ON TABLE halvaar_paaminnelsesdag IS 'Days on which services that had not sent their form were reminded by themselves';
COMMENT ON COLUMN halvaar_paaminnelsesdag.halvaar IS 'Which half-year';
COMMENT ON COLUMN halvaar_paaminnelsesdag.dag IS 'Day in Oslo';
GRANT SELECT, INSERT ON halvaar_paaminnelsesdag TO ${app};
