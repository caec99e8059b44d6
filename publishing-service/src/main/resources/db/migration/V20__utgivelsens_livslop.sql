-- The life of a release: promised in a calendar, in editions, taken back; what is approved never changes.
CREATE TABLE offentlig.kalenderpost (
    id          uuid        NOT NULL CONSTRAINT kalenderpost_pk PRIMARY KEY,
    navn        text        NOT NULL,
    slag        text        NOT NULL,
    stadium     text        NOT NULL,
    perioder    text[]      NOT NULL,
    publiseres  timestamptz NOT NULL,
    lovet_av    text        NOT NULL,
    CONSTRAINT kalenderpost_slag CHECK (slag IN ('AAR', 'HALVAAR')),
    CONSTRAINT kalenderpost_stadium CHECK (stadium IN ('FORELOPIG', 'ENDELIG')),
    CONSTRAINT kalenderpost_perioder CHECK (cardinality(perioder) > 0)
);
COMMENT ON TABLE offentlig.kalenderpost IS 'Which figures are promised, and when; everybody can read it';
COMMENT ON COLUMN offentlig.kalenderpost.id IS 'Random';
COMMENT ON COLUMN offentlig.kalenderpost.navn IS 'Name of the release to come';
COMMENT ON COLUMN offentlig.kalenderpost.slag IS 'AAR or HALVAAR';
COMMENT ON COLUMN offentlig.kalenderpost.stadium IS 'FORELOPIG or ENDELIG';
COMMENT ON COLUMN offentlig.kalenderpost.perioder IS 'Calendar years or half-years';
COMMENT ON COLUMN offentlig.kalenderpost.publiseres IS 'The promised instant';
COMMENT ON COLUMN offentlig.kalenderpost.lovet_av IS 'Subject of the person who promised it';

ALTER TABLE offentlig.utgivelse
    ADD COLUMN slag          text NOT NULL DEFAULT 'AAR',
    ADD COLUMN stadium       text NOT NULL DEFAULT 'ENDELIG',
    ADD COLUMN hoved         int  NOT NULL DEFAULT 1,
    ADD COLUMN under         int  NOT NULL DEFAULT 0,
    ADD COLUMN retting       int  NOT NULL DEFAULT 0,
    ADD COLUMN erstatter     uuid CONSTRAINT utgivelse_erstatter REFERENCES offentlig.utgivelse (id),
    ADD COLUMN merknad       text,
    ADD COLUMN kalenderpost  uuid CONSTRAINT utgivelse_kalenderpost REFERENCES offentlig.kalenderpost (id),
    ADD COLUMN trukket       timestamptz,
    ADD COLUMN trukket_av    text,
    ADD COLUMN trukket_grunn text,
    DROP CONSTRAINT utgivelse_status,
    DROP CONSTRAINT utgivelse_godkjent,
    DROP CONSTRAINT utgivelse_revidert,
    ADD CONSTRAINT utgivelse_status
        CHECK (status IN ('PLANLAGT', 'KONTROLLERT', 'AVVIST_AV_REVISOR', 'FEILET', 'GODKJENT', 'TRUKKET')),
    ADD CONSTRAINT utgivelse_godkjent
        CHECK ((status IN ('GODKJENT', 'TRUKKET')) = (godkjent_av IS NOT NULL AND publiseres IS NOT NULL)),
    ADD CONSTRAINT utgivelse_slag CHECK (slag IN ('AAR', 'HALVAAR')),
    ADD CONSTRAINT utgivelse_stadium CHECK (stadium IN ('FORELOPIG', 'ENDELIG')),
    ADD CONSTRAINT utgivelse_versjon CHECK (hoved >= 1 AND under >= 0 AND retting >= 0),
    ADD CONSTRAINT utgivelse_ikke_seg_selv CHECK (erstatter <> id),
    ADD CONSTRAINT utgivelse_merknad CHECK (erstatter IS NULL OR (merknad IS NOT NULL AND merknad <> '')),
    ADD CONSTRAINT utgivelse_trukket
        CHECK ((status = 'TRUKKET') = (trukket IS NOT NULL AND trukket_av IS NOT NULL AND trukket_grunn IS NOT NULL));
-- Releases approved before the auditor came keep their state.
ALTER TABLE offentlig.utgivelse
    ADD CONSTRAINT utgivelse_revidert
        CHECK (status NOT IN ('KONTROLLERT', 'GODKJENT', 'TRUKKET') OR (brudd IS NOT NULL AND brudd = 0)) NOT VALID;
COMMENT ON COLUMN offentlig.utgivelse.status IS
    'PLANLAGT, KONTROLLERT (protected, and the auditor found nothing), AVVIST_AV_REVISOR, FEILET (could not be protected), GODKJENT or TRUKKET';
COMMENT ON COLUMN offentlig.utgivelse.slag IS 'AAR or HALVAAR';
COMMENT ON COLUMN offentlig.utgivelse.stadium IS 'FORELOPIG or ENDELIG';
COMMENT ON COLUMN offentlig.utgivelse.hoved IS 'Version, first number';
COMMENT ON COLUMN offentlig.utgivelse.under IS 'Version, second number';
COMMENT ON COLUMN offentlig.utgivelse.retting IS 'Version, third number: corrections';
COMMENT ON COLUMN offentlig.utgivelse.erstatter IS 'The release whose place it takes';
COMMENT ON COLUMN offentlig.utgivelse.merknad IS 'What readers are told about why';
COMMENT ON COLUMN offentlig.utgivelse.kalenderpost IS 'The promise that it keeps';
COMMENT ON COLUMN offentlig.utgivelse.trukket IS 'When it was taken back; nobody sees it from then on';
COMMENT ON COLUMN offentlig.utgivelse.trukket_av IS 'Subject of the person who took it back';
COMMENT ON COLUMN offentlig.utgivelse.trukket_grunn IS 'What readers are told about why';

-- One new edition at a time takes the place of a release.
CREATE UNIQUE INDEX utgivelse_en_etterfolger ON offentlig.utgivelse (erstatter)
    WHERE status IN ('PLANLAGT', 'KONTROLLERT', 'GODKJENT');
COMMENT ON INDEX offentlig.utgivelse_en_etterfolger IS 'One new edition at a time takes the place of a release';

CREATE TABLE offentlig.endring (
    utgivelse_id uuid NOT NULL CONSTRAINT endring_utgivelse REFERENCES offentlig.utgivelse (id),
    forrige_id   uuid NOT NULL CONSTRAINT endring_forrige REFERENCES offentlig.utgivelse (id),
    tabell       text NOT NULL,
    uendret      int  NOT NULL,
    endret       int  NOT NULL,
    skjult       int  NOT NULL,
    vist         int  NOT NULL,
    nye          int  NOT NULL,
    borte        int  NOT NULL,
    CONSTRAINT endring_pk PRIMARY KEY (utgivelse_id, tabell)
);
COMMENT ON TABLE offentlig.endring IS 'How many protected cells differ from the release before, counted when it was approved';
COMMENT ON COLUMN offentlig.endring.utgivelse_id IS 'The release';
COMMENT ON COLUMN offentlig.endring.forrige_id IS 'The release that it is compared with';
COMMENT ON COLUMN offentlig.endring.tabell IS 'Table id';
COMMENT ON COLUMN offentlig.endring.uendret IS 'Cells that are the same';
COMMENT ON COLUMN offentlig.endring.endret IS 'Cells with another value';
COMMENT ON COLUMN offentlig.endring.skjult IS 'Cells that had a value and are hidden now';
COMMENT ON COLUMN offentlig.endring.vist IS 'Cells that had none and have a value now';
COMMENT ON COLUMN offentlig.endring.nye IS 'Cells that the release before did not have';
COMMENT ON COLUMN offentlig.endring.borte IS 'Cells that only the release before had';

-- What is approved holds: only a withdrawal may follow, and a withdrawal is the end.
CREATE FUNCTION offentlig.vern_utgivelse() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
    rort CONSTANT text[] := ARRAY['status', 'trukket', 'trukket_av', 'trukket_grunn'];
BEGIN
    IF OLD.status = 'TRUKKET' THEN
        RAISE EXCEPTION 'A withdrawn release never changes' USING ERRCODE = 'check_violation';
    END IF;
    IF OLD.status = 'GODKJENT'
        AND (NEW.status <> 'TRUKKET' OR to_jsonb(NEW) - rort IS DISTINCT FROM to_jsonb(OLD) - rort) THEN
        RAISE EXCEPTION 'An approved release never changes; it can only be withdrawn' USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.status = 'TRUKKET' AND OLD.status <> 'GODKJENT' OR NEW.status = 'GODKJENT' AND OLD.status <> 'KONTROLLERT' THEN
        RAISE EXCEPTION 'A release cannot go from % to %', OLD.status, NEW.status USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER vern_utgivelse BEFORE UPDATE ON offentlig.utgivelse
    FOR EACH ROW EXECUTE FUNCTION offentlig.vern_utgivelse();

-- Cells come while a release is being protected, and never after.
CREATE FUNCTION offentlig.vern_celler() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM (SELECT DISTINCT utgivelse_id FROM nye) n JOIN offentlig.utgivelse u ON u.id = n.utgivelse_id
        WHERE u.status <> 'PLANLAGT') THEN
        RAISE EXCEPTION 'Cells of a controlled release never change' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER vern_celler AFTER INSERT ON offentlig.celle REFERENCING NEW TABLE AS nye
    FOR EACH STATEMENT EXECUTE FUNCTION offentlig.vern_celler();

CREATE VIEW offentlig.utgave WITH (security_barrier) AS
    SELECT u.id, u.navn, u.slag, u.stadium, u.perioder, u.hoved || '.' || u.under || '.' || u.retting AS versjon,
        u.publiseres, u.erstatter, u.merknad, u.status = 'TRUKKET' AS er_trukket, u.trukket, u.trukket_grunn
    FROM offentlig.utgivelse u
    WHERE u.status IN ('GODKJENT', 'TRUKKET') AND u.publiseres <= now() AND (u.trukket IS NULL OR u.trukket >= u.publiseres);
COMMENT ON VIEW offentlig.utgave IS 'Every edition that has been out, also those taken back since; no figures';

CREATE VIEW offentlig.kalender WITH (security_barrier) AS
    SELECT k.id, k.navn, k.slag, k.stadium, k.perioder, k.publiseres
    FROM offentlig.kalenderpost k
    WHERE NOT EXISTS (SELECT 1 FROM offentlig.utgivelse u
        WHERE u.kalenderpost = k.id AND u.status IN ('GODKJENT', 'TRUKKET') AND u.publiseres <= now());
COMMENT ON VIEW offentlig.kalender IS 'Promises that are not kept yet';

CREATE VIEW offentlig.publisert_endring WITH (security_barrier) AS
    SELECT e.* FROM offentlig.endring e JOIN offentlig.utgave u ON u.id = e.utgivelse_id
    WHERE NOT u.er_trukket;
COMMENT ON VIEW offentlig.publisert_endring IS 'Change lists of releases that are out';

GRANT SELECT, INSERT ON offentlig.kalenderpost, offentlig.endring TO ${app};
GRANT UPDATE (publiseres) ON offentlig.kalenderpost TO ${app};
GRANT UPDATE (trukket, trukket_av, trukket_grunn) ON offentlig.utgivelse TO ${app};
GRANT SELECT ON offentlig.utgave, offentlig.kalender, offentlig.publisert_endring TO ${offentlig};
