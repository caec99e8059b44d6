CREATE TABLE halvaar_skjema (
    id           uuid        NOT NULL CONSTRAINT halvaar_skjema_pk PRIMARY KEY,
    vert         text        NOT NULL,
    enheter      text[]      NOT NULL,
    halvaar      text        NOT NULL,
    tilstand     text        NOT NULL,
    returmelding text        NOT NULL,
    versjon      bigint      NOT NULL,
    sendinger    int         NOT NULL,
    opprettet    timestamptz NOT NULL,
    CONSTRAINT halvaar_skjema_ett UNIQUE (vert, halvaar),
    CONSTRAINT halvaar_skjema_vert CHECK (vert = ANY (enheter)),
    CONSTRAINT halvaar_skjema_halvaar CHECK (halvaar ~ '^[0-9]{4}H[12]$'),
    CONSTRAINT halvaar_skjema_tilstand CHECK (tilstand IN ('KLADD', 'SENDT', 'RETURNERT', 'GODKJENT', 'MOTTATT')),
    CONSTRAINT halvaar_skjema_returnert CHECK ((tilstand = 'RETURNERT') = (returmelding <> ''))
);
CREATE INDEX halvaar_skjema_runde ON halvaar_skjema (halvaar);
COMMENT ON TABLE halvaar_skjema IS 'Half-year forms; aggregated figures, never part of the register';
COMMENT ON COLUMN halvaar_skjema.vert IS 'Municipality (4 digits) or district (6) that fills it in';
COMMENT ON COLUMN halvaar_skjema.enheter IS 'Whom the figures are about: the host alone, or all members of an intermunicipal service';
COMMENT ON COLUMN halvaar_skjema.halvaar IS 'For example 2026H1';
COMMENT ON COLUMN halvaar_skjema.tilstand IS 'Where it is in the flow';
COMMENT ON COLUMN halvaar_skjema.returmelding IS 'What the county governor asked for; empty unless it is returned';
COMMENT ON COLUMN halvaar_skjema.versjon IS 'Grows with every change of an answer';
COMMENT ON COLUMN halvaar_skjema.sendinger IS 'How many times it has been sent';
COMMENT ON COLUMN halvaar_skjema.opprettet IS 'When somebody first opened it';

CREATE TABLE halvaar_svar (
    skjema_id uuid        NOT NULL CONSTRAINT halvaar_svar_skjema REFERENCES halvaar_skjema (id),
    felt      text        NOT NULL,
    versjon   bigint      NOT NULL,
    verdi     text        NOT NULL,
    endret_av text        NOT NULL,
    endret    timestamptz NOT NULL,
    CONSTRAINT halvaar_svar_pk PRIMARY KEY (skjema_id, felt, versjon)
);
COMMENT ON TABLE halvaar_svar IS 'Every answer that was ever given; the one with the highest version holds';
COMMENT ON COLUMN halvaar_svar.skjema_id IS 'The form';
COMMENT ON COLUMN halvaar_svar.felt IS 'Unit and point, comment or mark, for example 5634:2.B';
COMMENT ON COLUMN halvaar_svar.versjon IS 'The version of the form that the answer came with';
COMMENT ON COLUMN halvaar_svar.verdi IS 'As it was written; empty when it was emptied';
COMMENT ON COLUMN halvaar_svar.endret_av IS 'Name of the user';
COMMENT ON COLUMN halvaar_svar.endret IS 'When';

CREATE TABLE halvaar_sending (
    skjema_id uuid        NOT NULL CONSTRAINT halvaar_sending_skjema REFERENCES halvaar_skjema (id),
    nummer    int         NOT NULL,
    tid       timestamptz NOT NULL,
    av        text        NOT NULL,
    for_sent  boolean     NOT NULL,
    innhold   text        NOT NULL,
    CONSTRAINT halvaar_sending_pk PRIMARY KEY (skjema_id, nummer)
);
COMMENT ON TABLE halvaar_sending IS 'Every version that was sent, whole; never changed';
COMMENT ON COLUMN halvaar_sending.skjema_id IS 'The form';
COMMENT ON COLUMN halvaar_sending.nummer IS 'From 1';
COMMENT ON COLUMN halvaar_sending.tid IS 'When it was sent';
COMMENT ON COLUMN halvaar_sending.av IS 'Name of the user who sent it';
COMMENT ON COLUMN halvaar_sending.for_sent IS 'Whether the deadline had passed';
COMMENT ON COLUMN halvaar_sending.innhold IS 'Answers, computed points and comments by field, as JSON';

CREATE TABLE halvaar_hendelse (
    nummer    bigint      GENERATED ALWAYS AS IDENTITY CONSTRAINT halvaar_hendelse_pk PRIMARY KEY,
    skjema_id uuid        NOT NULL CONSTRAINT halvaar_hendelse_skjema REFERENCES halvaar_skjema (id),
    slag      text        NOT NULL,
    bruker_id text        NOT NULL,
    bruker    text        NOT NULL,
    tid       timestamptz NOT NULL,
    sending   int         NOT NULL,
    melding   text        NOT NULL
);
CREATE INDEX halvaar_hendelse_etter_skjema ON halvaar_hendelse (skjema_id, nummer);
COMMENT ON TABLE halvaar_hendelse IS 'Audit log of the forms: who opened, sent, returned, approved and received; never changed';
COMMENT ON COLUMN halvaar_hendelse.nummer IS 'Order';
COMMENT ON COLUMN halvaar_hendelse.skjema_id IS 'The form';
COMMENT ON COLUMN halvaar_hendelse.slag IS 'What was done';
COMMENT ON COLUMN halvaar_hendelse.bruker_id IS 'The user''s id in our realm';
COMMENT ON COLUMN halvaar_hendelse.bruker IS 'The user''s name then';
COMMENT ON COLUMN halvaar_hendelse.tid IS 'When';
COMMENT ON COLUMN halvaar_hendelse.sending IS 'The number of the sent version it is about; 0 before the first';
COMMENT ON COLUMN halvaar_hendelse.melding IS 'What the user wrote to go with it';

CREATE TABLE halvaar_registertall (
    enhet   text        NOT NULL,
    halvaar text        NOT NULL,
    kutt    timestamptz NOT NULL,
    innhold text        NOT NULL,
    CONSTRAINT halvaar_registertall_pk PRIMARY KEY (enhet, halvaar)
);
COMMENT ON TABLE halvaar_registertall IS 'What the register counts for the points of the form; only shown as a proposal';
COMMENT ON COLUMN halvaar_registertall.enhet IS 'Municipality or district';
COMMENT ON COLUMN halvaar_registertall.halvaar IS 'The half-year';
COMMENT ON COLUMN halvaar_registertall.kutt IS 'What the register knew then was counted';
COMMENT ON COLUMN halvaar_registertall.innhold IS 'Figures by point, as JSON';

CREATE TABLE halvaar_kontakt (
    bruker_id text        NOT NULL CONSTRAINT halvaar_kontakt_pk PRIMARY KEY,
    epost     text        NOT NULL,
    tilganger text[]      NOT NULL,
    endret    timestamptz NOT NULL
);
COMMENT ON TABLE halvaar_kontakt IS 'Where people who work with the form want notices; they give the address themselves';
COMMENT ON COLUMN halvaar_kontakt.bruker_id IS 'The user''s id in our realm';
COMMENT ON COLUMN halvaar_kontakt.epost IS 'Work e-mail';
COMMENT ON COLUMN halvaar_kontakt.tilganger IS 'The user''s roles when last seen, by which a notice finds its receivers';
COMMENT ON COLUMN halvaar_kontakt.endret IS 'When it was last seen';

CREATE TABLE halvaar_epost (
    nummer    bigint      GENERATED ALWAYS AS IDENTITY CONSTRAINT halvaar_epost_pk PRIMARY KEY,
    til       text        NOT NULL,
    slag      text        NOT NULL,
    vert      text        NOT NULL,
    halvaar   text        NOT NULL,
    opprettet timestamptz NOT NULL DEFAULT now(),
    sendt     timestamptz,
    forsok    int         NOT NULL DEFAULT 0
);
CREATE INDEX halvaar_epost_usendt ON halvaar_epost (nummer) WHERE sendt IS NULL;
COMMENT ON TABLE halvaar_epost IS 'Notices that are to be sent, written with what they are about; they hold a link and no figures';
COMMENT ON COLUMN halvaar_epost.nummer IS 'Order';
COMMENT ON COLUMN halvaar_epost.til IS 'Receiver';
COMMENT ON COLUMN halvaar_epost.slag IS 'What kind of notice';
COMMENT ON COLUMN halvaar_epost.vert IS 'Whose form';
COMMENT ON COLUMN halvaar_epost.halvaar IS 'Which half-year';
COMMENT ON COLUMN halvaar_epost.opprettet IS 'When it was written';
COMMENT ON COLUMN halvaar_epost.sendt IS 'When the mail server took it';
COMMENT ON COLUMN halvaar_epost.forsok IS 'How many times sending has failed';

CREATE TABLE halvaar_samarbeid (
    vert   text NOT NULL,
    medlem text NOT NULL,
    fra    text NOT NULL,
    til    text,
    CONSTRAINT halvaar_samarbeid_pk PRIMARY KEY (medlem, fra),
    CONSTRAINT halvaar_samarbeid_andre CHECK (vert <> medlem)
);
COMMENT ON TABLE halvaar_samarbeid IS 'Intermunicipal services: members whose figures the host reports, each for itself, on one form';
COMMENT ON COLUMN halvaar_samarbeid.vert IS 'The municipality that fills in the form';
COMMENT ON COLUMN halvaar_samarbeid.medlem IS 'A municipality that does not';
COMMENT ON COLUMN halvaar_samarbeid.fra IS 'First half-year';
COMMENT ON COLUMN halvaar_samarbeid.til IS 'Last half-year; empty while it goes on';

GRANT SELECT, INSERT, UPDATE (tilstand, returmelding, versjon, sendinger) ON halvaar_skjema TO ${app};
GRANT SELECT, INSERT ON halvaar_svar, halvaar_sending, halvaar_hendelse TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON halvaar_registertall, halvaar_kontakt TO ${app};
GRANT SELECT, INSERT, DELETE, UPDATE (sendt, forsok) ON halvaar_epost TO ${app};
GRANT SELECT, INSERT, DELETE, UPDATE (til) ON halvaar_samarbeid TO ${app};
