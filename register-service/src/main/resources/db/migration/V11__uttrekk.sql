-- Extracts: who ordered what and why, and what was delivered. Never what it held.

CREATE TABLE uttrekksbestilling (
    id        uuid        CONSTRAINT uttrekksbestilling_pk PRIMARY KEY,
    bestilt   timestamptz NOT NULL,
    bestiller text        NOT NULL,
    rolle     text        NOT NULL,
    slag      text        NOT NULL,
    format    text        NOT NULL,
    omfang    text        NOT NULL,
    periode   text        NOT NULL,
    kutt      timestamptz NOT NULL,
    prosjekt  text        NOT NULL,
    formaal   text        NOT NULL,
    hjemmel   text        NOT NULL,
    CONSTRAINT uttrekksbestilling_slag CHECK (slag IN ('KOSTRA15F', 'FD_BARNEVERN', 'KOBLINGSFIL', 'HALVAARSTALL')),
    CONSTRAINT uttrekksbestilling_format CHECK (format IN ('XML', 'CSV', 'PARQUET')),
    CONSTRAINT uttrekksbestilling_omfang CHECK (omfang ~ '^(landet|[0-9]{4})$'),
    CONSTRAINT uttrekksbestilling_periode CHECK (periode ~ '^[0-9]{4}(H[12])?$'),
    CONSTRAINT uttrekksbestilling_prosjekt CHECK (prosjekt ~ '^[a-z][a-z0-9-]{2,39}$'),
    CONSTRAINT uttrekksbestilling_kutt CHECK (kutt < bestilt),
    CONSTRAINT uttrekksbestilling_begrunnet CHECK (formaal <> '' AND hjemmel <> '')
);
COMMENT ON TABLE uttrekksbestilling IS 'Orders of extracts; nothing here is ever changed';
COMMENT ON COLUMN uttrekksbestilling.id IS 'Our id of the order';
COMMENT ON COLUMN uttrekksbestilling.bestilt IS 'When it was ordered';
COMMENT ON COLUMN uttrekksbestilling.bestiller IS 'Who ordered it: the subject of the token';
COMMENT ON COLUMN uttrekksbestilling.rolle IS 'The role that allowed it';
COMMENT ON COLUMN uttrekksbestilling.slag IS 'What is extracted';
COMMENT ON COLUMN uttrekksbestilling.format IS 'How it is written';
COMMENT ON COLUMN uttrekksbestilling.omfang IS 'The country (landet) or one municipality';
COMMENT ON COLUMN uttrekksbestilling.periode IS 'The year or half-year; of episodes the last year';
COMMENT ON COLUMN uttrekksbestilling.kutt IS 'Only what the register knew at this instant is in it';
COMMENT ON COLUMN uttrekksbestilling.prosjekt IS 'What it is for, in a word; pseudonyms are made for this and nothing else';
COMMENT ON COLUMN uttrekksbestilling.formaal IS 'The purpose as it was stated';
COMMENT ON COLUMN uttrekksbestilling.hjemmel IS 'The legal basis as it was stated';

CREATE TABLE uttrekkslevering (
    bestilling_id uuid        NOT NULL CONSTRAINT uttrekkslevering_bestilling REFERENCES uttrekksbestilling (id),
    nr            int         NOT NULL,
    mottaker      text        NOT NULL,
    begynt        timestamptz NOT NULL,
    ferdig        timestamptz,
    rader         bigint,
    utelatt       bigint,
    bytes         bigint,
    sha256        text,
    CONSTRAINT uttrekkslevering_pk PRIMARY KEY (bestilling_id, nr),
    CONSTRAINT uttrekkslevering_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    CONSTRAINT uttrekkslevering_hel CHECK (num_nulls(ferdig, rader, utelatt, bytes, sha256) IN (0, 5))
);
COMMENT ON TABLE uttrekkslevering IS 'Each time the file of an order was fetched';
COMMENT ON COLUMN uttrekkslevering.bestilling_id IS 'The order';
COMMENT ON COLUMN uttrekkslevering.nr IS 'Which time, from 1';
COMMENT ON COLUMN uttrekkslevering.mottaker IS 'Who fetched it: the subject of the token';
COMMENT ON COLUMN uttrekkslevering.begynt IS 'Written before the first byte went out';
COMMENT ON COLUMN uttrekkslevering.ferdig IS 'When the last byte had gone out; empty when it never did';
COMMENT ON COLUMN uttrekkslevering.rader IS 'How many rows, or clients in a 15F file';
COMMENT ON COLUMN uttrekkslevering.utelatt IS 'Objects of the period that the format has no place for';
COMMENT ON COLUMN uttrekkslevering.bytes IS 'How many bytes';
COMMENT ON COLUMN uttrekkslevering.sha256 IS 'Hash of the bytes; the same each time, since the cut-off is';
GRANT SELECT, INSERT ON uttrekksbestilling, uttrekkslevering TO ${app};
GRANT UPDATE (ferdig, rader, utelatt, bytes, sha256) ON uttrekkslevering TO ${app};

CREATE TABLE halvaarstall_sendt (
    periode text        NOT NULL,
    sted    text        NOT NULL,
    avtrykk text        NOT NULL,
    kutt    timestamptz NOT NULL,
    CONSTRAINT halvaarstall_sendt_pk PRIMARY KEY (periode, sted),
    CONSTRAINT halvaarstall_sendt_periode CHECK (periode ~ '^[0-9]{4}H[12]$'),
    CONSTRAINT halvaarstall_sendt_sted CHECK (sted ~ '^[0-9]{4}(-[0-9]{2})?$')
);
COMMENT ON TABLE halvaarstall_sendt IS 'What was last told of the half-year figures of a place, so that a night without change tells nothing';
COMMENT ON COLUMN halvaarstall_sendt.periode IS 'The half-year';
COMMENT ON COLUMN halvaarstall_sendt.sted IS 'Municipality, with its district when the figures are of one';
COMMENT ON COLUMN halvaarstall_sendt.avtrykk IS 'Hash of the figures';
COMMENT ON COLUMN halvaarstall_sendt.kutt IS 'The cut-off they were counted at';
GRANT SELECT, INSERT, UPDATE ON halvaarstall_sendt TO ${app};

CREATE TABLE identitet.prosjekt (
    prosjekt  text        NOT NULL CONSTRAINT prosjekt_pk PRIMARY KEY,
    innpakket bytea       NOT NULL,
    opprettet timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE identitet.prosjekt IS 'A key for each project that gets pseudonyms of its own; without the row they can never be made again';
COMMENT ON COLUMN identitet.prosjekt.prosjekt IS 'The project, as orders name it';
COMMENT ON COLUMN identitet.prosjekt.innpakket IS 'The wrapped key';
COMMENT ON COLUMN identitet.prosjekt.opprettet IS 'When it was made';
GRANT SELECT, INSERT ON identitet.prosjekt TO ${identitet};
