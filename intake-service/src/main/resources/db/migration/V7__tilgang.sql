-- Who was given which role, by whom. What holds is kept in the identity provider; this is how it came to be.

CREATE TABLE tilgang_logg (
    nr      bigint      GENERATED ALWAYS AS IDENTITY CONSTRAINT tilgang_logg_pk PRIMARY KEY,
    bruker  text        NOT NULL,
    navn    text        NOT NULL,
    rolle   text        NOT NULL,
    enhet   text        NOT NULL,
    gitt    boolean     NOT NULL,
    av      text        NOT NULL,
    av_navn text        NOT NULL,
    tid     timestamptz NOT NULL,
    CONSTRAINT tilgang_logg_rolle CHECK (rolle IN ('rapportor', 'godkjenner', 'lokal-administrator', 'leser'))
);
CREATE INDEX tilgang_logg_bruker ON tilgang_logg (bruker, tid);
CREATE INDEX tilgang_logg_enhet ON tilgang_logg (enhet, nr);
COMMENT ON TABLE tilgang_logg IS 'Every role that was given or taken away; rows are only added';
COMMENT ON COLUMN tilgang_logg.nr IS 'Order';
COMMENT ON COLUMN tilgang_logg.bruker IS 'Whose role it is: the user''s key in the identity provider';
COMMENT ON COLUMN tilgang_logg.navn IS 'The person''s name then';
COMMENT ON COLUMN tilgang_logg.rolle IS 'The role';
COMMENT ON COLUMN tilgang_logg.enhet IS 'The municipality or district that it is for';
COMMENT ON COLUMN tilgang_logg.gitt IS 'Given, or taken away';
COMMENT ON COLUMN tilgang_logg.av IS 'Who did it: the user''s key, or oppsett for the configuration';
COMMENT ON COLUMN tilgang_logg.av_navn IS 'That person''s name then';
COMMENT ON COLUMN tilgang_logg.tid IS 'When';

CREATE TABLE tilgang_foresporsel (
    id       uuid        NOT NULL CONSTRAINT tilgang_foresporsel_pk PRIMARY KEY,
    bruker   text        NOT NULL,
    navn     text        NOT NULL,
    epost    text        NOT NULL,
    enhet    text        NOT NULL,
    tid      timestamptz NOT NULL,
    svar     text,
    svart    timestamptz,
    svart_av text,
    CONSTRAINT tilgang_foresporsel_svar CHECK (svar IN ('GITT', 'AVVIST')),
    CONSTRAINT tilgang_foresporsel_svart CHECK ((svar IS NULL) = (svart IS NULL) AND (svar IS NULL) = (svart_av IS NULL))
);
CREATE UNIQUE INDEX tilgang_foresporsel_en ON tilgang_foresporsel (bruker, enhet) WHERE svar IS NULL;
CREATE INDEX tilgang_foresporsel_enhet ON tilgang_foresporsel (enhet) WHERE svar IS NULL;
COMMENT ON TABLE tilgang_foresporsel IS 'People who have asked a local administrator for access';
COMMENT ON COLUMN tilgang_foresporsel.id IS 'The request; sorts by time';
COMMENT ON COLUMN tilgang_foresporsel.bruker IS 'Who asks: the user''s key in the identity provider';
COMMENT ON COLUMN tilgang_foresporsel.navn IS 'The name as the person wrote it';
COMMENT ON COLUMN tilgang_foresporsel.epost IS 'The address at work as the person wrote it';
COMMENT ON COLUMN tilgang_foresporsel.enhet IS 'For which municipality or district';
COMMENT ON COLUMN tilgang_foresporsel.tid IS 'When';
COMMENT ON COLUMN tilgang_foresporsel.svar IS 'What came of it; empty while it waits';
COMMENT ON COLUMN tilgang_foresporsel.svart IS 'When it was answered';
COMMENT ON COLUMN tilgang_foresporsel.svart_av IS 'Who answered: the user''s key';

GRANT SELECT, INSERT ON tilgang_logg TO ${app};
GRANT SELECT, INSERT, UPDATE (svar, svart, svart_av) ON tilgang_foresporsel TO ${app};
