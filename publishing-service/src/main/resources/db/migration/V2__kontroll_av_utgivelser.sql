-- Every release carries the proof of its pattern and the verdict of the independent auditor, in a room of Bufdir's own.
CREATE SCHEMA kontroll;
COMMENT ON SCHEMA kontroll IS 'Proof and audit of releases, for Bufdir; no raw count, and not for the public role';

CREATE TABLE kontroll.skjerming (
    utgivelse_id uuid          NOT NULL CONSTRAINT skjerming_pk PRIMARY KEY
                               CONSTRAINT skjerming_utgivelse REFERENCES offentlig.utgivelse (id),
    kontrollert  timestamptz   NOT NULL,
    sekunder     numeric(9, 3) NOT NULL,
    tidligere    uuid[]        NOT NULL,
    sertifikat   text          NOT NULL,
    revisjon     text          NOT NULL,
    dom          text          NOT NULL,
    brudd        int           NOT NULL,
    mulige       int           NOT NULL,
    celler       int           NOT NULL,
    primare      int           NOT NULL,
    sekundare    int           NOT NULL,
    andel_skjult numeric(5, 4) NOT NULL
                               GENERATED ALWAYS AS ((primare + sekundare)::numeric / greatest(celler, 1)) STORED,
    nivaer       jsonb         NOT NULL,
    CONSTRAINT skjerming_dom CHECK (dom IN ('GODKJENT', 'AVVIST')),
    CONSTRAINT skjerming_brudd CHECK (brudd >= 0 AND mulige >= 0 AND (dom = 'AVVIST') = (brudd > 0)),
    CONSTRAINT skjerming_celler CHECK (primare >= 0 AND sekundare >= 0 AND primare + sekundare <= celler)
);
COMMENT ON TABLE kontroll.skjerming IS 'How a release was protected, the proof, and what the auditor found';
COMMENT ON COLUMN kontroll.skjerming.utgivelse_id IS 'The release';
COMMENT ON COLUMN kontroll.skjerming.kontrollert IS 'When the audit was through';
COMMENT ON COLUMN kontroll.skjerming.sekunder IS 'How long protection and audit took';
COMMENT ON COLUMN kontroll.skjerming.tidligere IS 'Approved releases that were taken as known; with others approved since, it must be controlled anew';
COMMENT ON COLUMN kontroll.skjerming.sertifikat IS 'JSON: hash of the file of counts and the change of each inner cell';
COMMENT ON COLUMN kontroll.skjerming.revisjon IS 'JSON: the auditor''s report';
COMMENT ON COLUMN kontroll.skjerming.dom IS 'GODKJENT, or AVVIST when there is a finding that stops the release';
COMMENT ON COLUMN kontroll.skjerming.brudd IS 'Findings that stop the release';
COMMENT ON COLUMN kontroll.skjerming.mulige IS 'Findings that a person should look at';
COMMENT ON COLUMN kontroll.skjerming.celler IS 'Cells of counts';
COMMENT ON COLUMN kontroll.skjerming.primare IS 'Hidden by a rule';
COMMENT ON COLUMN kontroll.skjerming.sekundare IS 'Hidden to cover others';
COMMENT ON COLUMN kontroll.skjerming.andel_skjult IS 'Share of the cells that is hidden';
COMMENT ON COLUMN kontroll.skjerming.nivaer IS 'Cells, primary and secondary by level';

ALTER TABLE offentlig.utgivelse ADD COLUMN levert timestamptz, ADD COLUMN brudd int;
COMMENT ON COLUMN offentlig.utgivelse.levert IS 'When all its counts had come; it waits for its control from then on';
COMMENT ON COLUMN offentlig.utgivelse.brudd IS 'Findings of the auditor that stop it';
COMMENT ON COLUMN offentlig.utgivelse.status IS
    'PLANLAGT, KONTROLLERT (protected, and the auditor found nothing), AVVIST_AV_REVISOR, FEILET (could not be protected) or GODKJENT';
ALTER TABLE offentlig.utgivelse DROP CONSTRAINT utgivelse_status;

-- Releases that wait for approval were protected by the simple rule: they are protected once more.
DELETE FROM offentlig.celle c USING offentlig.utgivelse u WHERE u.id = c.utgivelse_id AND u.status = 'KONTROLLERT';
UPDATE offentlig.utgivelse SET status = 'PLANLAGT', levert = now(), skjermingsrapport = NULL WHERE status = 'KONTROLLERT';

ALTER TABLE offentlig.utgivelse
    ADD CONSTRAINT utgivelse_status
        CHECK (status IN ('PLANLAGT', 'KONTROLLERT', 'AVVIST_AV_REVISOR', 'FEILET', 'GODKJENT')),
    ADD CONSTRAINT utgivelse_avvist CHECK (status <> 'AVVIST_AV_REVISOR' OR (brudd IS NOT NULL AND brudd > 0));
-- Releases approved before the auditor came keep their state.
ALTER TABLE offentlig.utgivelse
    ADD CONSTRAINT utgivelse_revidert
        CHECK (status NOT IN ('KONTROLLERT', 'GODKJENT') OR (brudd IS NOT NULL AND brudd = 0)) NOT VALID;

GRANT USAGE ON SCHEMA kontroll TO ${app};
GRANT SELECT, INSERT ON kontroll.skjerming TO ${app};
GRANT UPDATE (levert, brudd) ON offentlig.utgivelse TO ${app};
