-- The objects of a case, one table each, and their repeated parts, one table each.
-- An object is replaced whole: a change of it or of a part ends its row and begins another, with parts of its own.
-- Free text (Presisering) and journal numbers are not here; no count needs them and sak_innhold keeps them encrypted.

CREATE TABLE mal_objekt (
    sak_nr        bigint      NOT NULL,
    migrert_id    text,
    kommune       text        NOT NULL,
    innsending_id uuid        NOT NULL,
    kanal         text        NOT NULL,
    xsd_versjon   int         NOT NULL,
    avtrykk       uuid        NOT NULL,
    kjent_fra     timestamptz NOT NULL,
    kjent_til     timestamptz NOT NULL DEFAULT 'infinity'
);
COMMENT ON COLUMN mal_objekt.sak_nr IS 'The case';
COMMENT ON COLUMN mal_objekt.migrert_id IS 'MigrertId: key of the object in the older system; empty for kinds that have none';
COMMENT ON COLUMN mal_objekt.kommune IS 'Municipality of the case when this was known; who may see the row';
COMMENT ON COLUMN mal_objekt.innsending_id IS 'The submission that brought it';
COMMENT ON COLUMN mal_objekt.kanal IS 'By case system or by KOSTRA';
COMMENT ON COLUMN mal_objekt.xsd_versjon IS 'Schema version of the document that brought it';
COMMENT ON COLUMN mal_objekt.avtrykk IS 'Print of values and parts, by which an unchanged object is known';
COMMENT ON COLUMN mal_objekt.kjent_fra IS 'The instant from which the register knew this';
COMMENT ON COLUMN mal_objekt.kjent_til IS 'The instant from which it knew otherwise; infinity while it holds';

CREATE TABLE mal_del (
    sak_nr    bigint      NOT NULL,
    kommune   text        NOT NULL,
    nr        int         NOT NULL,
    kjent_fra timestamptz NOT NULL
);
COMMENT ON COLUMN mal_del.sak_nr IS 'The case';
COMMENT ON COLUMN mal_del.kommune IS 'Municipality of the case when this was known; who may see the row';
COMMENT ON COLUMN mal_del.nr IS 'Place among its like, from 1';
COMMENT ON COLUMN mal_del.kjent_fra IS 'With the case and the object: the row it is a part of, known as long as that';

CREATE TABLE mal_lov (
    lov      text   NOT NULL,
    kapittel text   NOT NULL,
    paragraf text   NOT NULL,
    ledd     text[] NOT NULL,
    bokstav  text[] NOT NULL,
    punktum  text[] NOT NULL
);
COMMENT ON COLUMN mal_lov.lov IS 'Act: BVL (1992), BVL2021 or BL1981';
COMMENT ON COLUMN mal_lov.kapittel IS 'Chapter';
COMMENT ON COLUMN mal_lov.paragraf IS 'Section';
COMMENT ON COLUMN mal_lov.ledd IS 'Subsections; the schema does not say which letter belongs to which';
COMMENT ON COLUMN mal_lov.bokstav IS 'Letters';
COMMENT ON COLUMN mal_lov.punktum IS 'Numbers of sentences';

CREATE TABLE personalia (
    personalia_id uuid NOT NULL,
    start_dato    date NOT NULL,
    fodt          date NOT NULL,
    kjonn         text NOT NULL,
    barn          text NOT NULL,
    LIKE mal_objekt INCLUDING ALL
);
COMMENT ON TABLE personalia IS 'Who the child of a case is from a date on, without any number';
COMMENT ON COLUMN personalia.personalia_id IS 'Id in the case system';
COMMENT ON COLUMN personalia.start_dato IS 'Valid from';
COMMENT ON COLUMN personalia.fodt IS 'Birth date, or due date when unborn';
COMMENT ON COLUMN personalia.kjonn IS '1 boy, 2 girl, 0 unborn';
COMMENT ON COLUMN personalia.barn IS 'Pseudonym of the child, or the case''s own key when no number names it';
CREATE INDEX personalia_barn ON personalia (barn);

CREATE TABLE melding (
    melding_id uuid NOT NULL,
    start_dato date NOT NULL,
    slutt_dato date,
    konklusjon text,
    LIKE mal_objekt INCLUDING ALL
);
COMMENT ON TABLE melding IS 'Reports of concern; one whose conclusion was withdrawn is open';
COMMENT ON COLUMN melding.melding_id IS 'Id in the case system';
COMMENT ON COLUMN melding.start_dato IS 'Received';
COMMENT ON COLUMN melding.slutt_dato IS 'Concluded';
COMMENT ON COLUMN melding.konklusjon IS 'Code of the conclusion';

CREATE TABLE melding_melder (melding_id uuid NOT NULL, kode text NOT NULL, LIKE mal_del INCLUDING ALL);
COMMENT ON TABLE melding_melder IS 'Who reported';
COMMENT ON COLUMN melding_melder.melding_id IS 'The report';
COMMENT ON COLUMN melding_melder.kode IS 'Code of the group that the reporter belongs to';

CREATE TABLE melding_saksinnhold (melding_id uuid NOT NULL, kode text NOT NULL, LIKE mal_del INCLUDING ALL);
COMMENT ON TABLE melding_saksinnhold IS 'What a report is about';
COMMENT ON COLUMN melding_saksinnhold.melding_id IS 'The report';
COMMENT ON COLUMN melding_saksinnhold.kode IS 'Code of the content';

CREATE TABLE undersokelse (
    undersokelse_id     uuid NOT NULL,
    start_dato          date NOT NULL,
    slutt_dato          date,
    konklusjon          text,
    utvidet_frist_dato  date,
    utvidet_frist       text,
    medvirkning_dato    date,
    medvirkning         text,
    LIKE mal_objekt INCLUDING ALL
);
COMMENT ON TABLE undersokelse IS 'Investigations';
COMMENT ON COLUMN undersokelse.undersokelse_id IS 'Id in the case system';
COMMENT ON COLUMN undersokelse.start_dato IS 'Started';
COMMENT ON COLUMN undersokelse.slutt_dato IS 'Concluded';
COMMENT ON COLUMN undersokelse.konklusjon IS 'Code of the conclusion';
COMMENT ON COLUMN undersokelse.utvidet_frist_dato IS 'An extended time limit was applied for; empty when none was';
COMMENT ON COLUMN undersokelse.utvidet_frist IS '1 extension granted, 2 refused, empty while undecided or not applied for';
COMMENT ON COLUMN undersokelse.medvirkning_dato IS 'When the child took part';
COMMENT ON COLUMN undersokelse.medvirkning IS 'Form of the child''s participation';

CREATE TABLE undersokelse_vedtaksgrunnlag (undersokelse_id uuid NOT NULL, kode text NOT NULL, LIKE mal_del INCLUDING ALL);
COMMENT ON TABLE undersokelse_vedtaksgrunnlag IS 'Grounds for a decision that an investigation found';
COMMENT ON COLUMN undersokelse_vedtaksgrunnlag.undersokelse_id IS 'The investigation';
COMMENT ON COLUMN undersokelse_vedtaksgrunnlag.kode IS 'Code of the content';

CREATE TABLE plan (
    plan_id    uuid NOT NULL,
    start_dato date NOT NULL,
    slutt_dato date,
    plantype   text NOT NULL,
    LIKE mal_objekt INCLUDING ALL
);
COMMENT ON TABLE plan IS 'Plans';
COMMENT ON COLUMN plan.plan_id IS 'Id in the case system';
COMMENT ON COLUMN plan.start_dato IS 'Active from';
COMMENT ON COLUMN plan.slutt_dato IS 'Ended';
COMMENT ON COLUMN plan.plantype IS 'Kind of plan';

CREATE TABLE plan_evaluering (plan_id uuid NOT NULL, utfort_dato date NOT NULL, LIKE mal_del INCLUDING ALL);
COMMENT ON TABLE plan_evaluering IS 'Evaluations of plans';
COMMENT ON COLUMN plan_evaluering.plan_id IS 'The plan';
COMMENT ON COLUMN plan_evaluering.utfort_dato IS 'When it was evaluated';

CREATE TABLE tiltak (
    tiltak_id  uuid NOT NULL,
    start_dato date NOT NULL,
    slutt_dato date,
    kategori   text NOT NULL,
    opphevelse text,
    LIKE mal_lov INCLUDING ALL,
    LIKE mal_objekt INCLUDING ALL
);
COMMENT ON TABLE tiltak IS 'Measures, with their legal basis';
COMMENT ON COLUMN tiltak.tiltak_id IS 'Id in the case system';
COMMENT ON COLUMN tiltak.start_dato IS 'In force from';
COMMENT ON COLUMN tiltak.slutt_dato IS 'Ended';
COMMENT ON COLUMN tiltak.kategori IS 'Category';
COMMENT ON COLUMN tiltak.opphevelse IS 'Code of why a care measure was lifted';

CREATE TABLE tiltak_jmfr_lovhjemmel (tiltak_id uuid NOT NULL, LIKE mal_lov INCLUDING ALL, LIKE mal_del INCLUDING ALL);
COMMENT ON TABLE tiltak_jmfr_lovhjemmel IS 'Further legal basis of a measure (cf.), up to three';
COMMENT ON COLUMN tiltak_jmfr_lovhjemmel.tiltak_id IS 'The measure';

CREATE TABLE tiltak_grunnlag (tiltak_id uuid NOT NULL, kode text NOT NULL, LIKE mal_del INCLUDING ALL);
COMMENT ON TABLE tiltak_grunnlag IS 'Grounds for a measure (Tiltaksgrunnlag)';
COMMENT ON COLUMN tiltak_grunnlag.tiltak_id IS 'The measure';
COMMENT ON COLUMN tiltak_grunnlag.kode IS 'Code of the content';

CREATE TABLE tiltak_tilsyn_ansvarlig (
    tiltak_id uuid NOT NULL, id uuid NOT NULL, start_dato date NOT NULL, ansvarlig_kommune text NOT NULL,
    LIKE mal_del INCLUDING ALL
);
COMMENT ON TABLE tiltak_tilsyn_ansvarlig IS 'The municipality in charge of supervision of a foster home, over time';
COMMENT ON COLUMN tiltak_tilsyn_ansvarlig.tiltak_id IS 'The measure';
COMMENT ON COLUMN tiltak_tilsyn_ansvarlig.id IS 'Id in the case system';
COMMENT ON COLUMN tiltak_tilsyn_ansvarlig.start_dato IS 'In charge from';
COMMENT ON COLUMN tiltak_tilsyn_ansvarlig.ansvarlig_kommune IS 'Ansvarlig/@Kommunenummer';

CREATE TABLE tiltak_tilsyn_hyppighet (
    tiltak_id uuid NOT NULL, id uuid NOT NULL, start_dato date NOT NULL, kode text NOT NULL,
    LIKE mal_del INCLUDING ALL
);
COMMENT ON TABLE tiltak_tilsyn_hyppighet IS 'How often a foster home is supervised, over time';
COMMENT ON COLUMN tiltak_tilsyn_hyppighet.tiltak_id IS 'The measure';
COMMENT ON COLUMN tiltak_tilsyn_hyppighet.id IS 'Id in the case system';
COMMENT ON COLUMN tiltak_tilsyn_hyppighet.start_dato IS 'Holds from';
COMMENT ON COLUMN tiltak_tilsyn_hyppighet.kode IS 'Visits a year: 4 or 2';

CREATE TABLE tiltak_tilsyn_utfort (
    tiltak_id uuid NOT NULL, id uuid NOT NULL, utfort_dato date NOT NULL, LIKE mal_del INCLUDING ALL
);
COMMENT ON TABLE tiltak_tilsyn_utfort IS 'Supervisions carried out';
COMMENT ON COLUMN tiltak_tilsyn_utfort.tiltak_id IS 'The measure';
COMMENT ON COLUMN tiltak_tilsyn_utfort.id IS 'Id in the case system';
COMMENT ON COLUMN tiltak_tilsyn_utfort.utfort_dato IS 'When it was carried out';

CREATE TABLE tiltak_oppfolging_hyppighet (
    tiltak_id uuid NOT NULL, id uuid NOT NULL, start_dato date NOT NULL, kode text NOT NULL,
    LIKE mal_del INCLUDING ALL
);
COMMENT ON TABLE tiltak_oppfolging_hyppighet IS 'How often a foster home is followed up, over time';
COMMENT ON COLUMN tiltak_oppfolging_hyppighet.tiltak_id IS 'The measure';
COMMENT ON COLUMN tiltak_oppfolging_hyppighet.id IS 'Id in the case system';
COMMENT ON COLUMN tiltak_oppfolging_hyppighet.start_dato IS 'Holds from';
COMMENT ON COLUMN tiltak_oppfolging_hyppighet.kode IS 'Visits a year: 4 or 2';

CREATE TABLE tiltak_oppfolging_utfort (
    tiltak_id uuid NOT NULL, id uuid NOT NULL, utfort_dato date NOT NULL, LIKE mal_del INCLUDING ALL
);
COMMENT ON TABLE tiltak_oppfolging_utfort IS 'Visits to follow up carried out';
COMMENT ON COLUMN tiltak_oppfolging_utfort.tiltak_id IS 'The measure';
COMMENT ON COLUMN tiltak_oppfolging_utfort.id IS 'Id in the case system';
COMMENT ON COLUMN tiltak_oppfolging_utfort.utfort_dato IS 'When it was carried out';

CREATE TABLE vedtak (
    vedtak_id  uuid NOT NULL,
    start_dato date NOT NULL,
    slutt_dato date,
    LIKE mal_lov INCLUDING ALL,
    LIKE mal_objekt INCLUDING ALL
);
COMMENT ON TABLE vedtak IS 'Decisions, with their legal basis';
COMMENT ON COLUMN vedtak.vedtak_id IS 'Id in the case system';
COMMENT ON COLUMN vedtak.start_dato IS 'Decided';
COMMENT ON COLUMN vedtak.slutt_dato IS 'Lapsed';

CREATE TABLE vedtak_jmfr_lovhjemmel (vedtak_id uuid NOT NULL, LIKE mal_lov INCLUDING ALL, LIKE mal_del INCLUDING ALL);
COMMENT ON TABLE vedtak_jmfr_lovhjemmel IS 'Further legal basis of a decision (cf.), up to three';
COMMENT ON COLUMN vedtak_jmfr_lovhjemmel.vedtak_id IS 'The decision';

CREATE TABLE vedtak_status (
    vedtak_id uuid NOT NULL, id uuid NOT NULL, endret_dato date NOT NULL, kode text NOT NULL,
    LIKE mal_del INCLUDING ALL
);
COMMENT ON TABLE vedtak_status IS 'Status of a decision over time';
COMMENT ON COLUMN vedtak_status.vedtak_id IS 'The decision';
COMMENT ON COLUMN vedtak_status.id IS 'Id in the case system';
COMMENT ON COLUMN vedtak_status.endret_dato IS 'Set on';
COMMENT ON COLUMN vedtak_status.kode IS 'Code of the status';

CREATE TABLE vedtak_krav (
    vedtak_id uuid NOT NULL, id uuid NOT NULL, start_dato date NOT NULL, slutt_dato date, konklusjon text,
    LIKE mal_del INCLUDING ALL
);
COMMENT ON TABLE vedtak_krav IS 'Claims of private parties to have a decision changed';
COMMENT ON COLUMN vedtak_krav.vedtak_id IS 'The decision';
COMMENT ON COLUMN vedtak_krav.id IS 'Id in the case system';
COMMENT ON COLUMN vedtak_krav.start_dato IS 'Received';
COMMENT ON COLUMN vedtak_krav.slutt_dato IS 'Settled';
COMMENT ON COLUMN vedtak_krav.konklusjon IS 'Code of how it was settled';

CREATE TABLE ettervern (
    ettervern_id       uuid NOT NULL,
    tilbud_sendt_dato  date NOT NULL,
    slutt_dato         date,
    konklusjon         text,
    LIKE mal_objekt INCLUDING ALL
);
COMMENT ON TABLE ettervern IS 'Offers of aftercare';
COMMENT ON COLUMN ettervern.ettervern_id IS 'Id in the case system';
COMMENT ON COLUMN ettervern.tilbud_sendt_dato IS 'Offer sent';
COMMENT ON COLUMN ettervern.slutt_dato IS 'Answered';
COMMENT ON COLUMN ettervern.konklusjon IS 'Code of the outcome';

CREATE TABLE oversendelse_fylkesnemnd (
    oversendelse_fylkesnemnd_id uuid NOT NULL,
    start_dato date NOT NULL,
    LIKE mal_lov INCLUDING ALL,
    LIKE mal_objekt INCLUDING ALL
);
COMMENT ON TABLE oversendelse_fylkesnemnd IS 'Referrals to the county board, with their legal basis';
COMMENT ON COLUMN oversendelse_fylkesnemnd.oversendelse_fylkesnemnd_id IS 'Id in the case system';
COMMENT ON COLUMN oversendelse_fylkesnemnd.start_dato IS 'Referred';

CREATE TABLE oversendelse_fylkesnemnd_jmfr_lovhjemmel (
    oversendelse_fylkesnemnd_id uuid NOT NULL, LIKE mal_lov INCLUDING ALL, LIKE mal_del INCLUDING ALL
);
COMMENT ON TABLE oversendelse_fylkesnemnd_jmfr_lovhjemmel IS 'Further legal basis of a referral (cf.), up to three';
COMMENT ON COLUMN oversendelse_fylkesnemnd_jmfr_lovhjemmel.oversendelse_fylkesnemnd_id IS 'The referral';

CREATE TABLE flytting (
    flytting_id  uuid NOT NULL,
    slutt_dato   date NOT NULL,
    arsak_fra    text NOT NULL,
    flytting_til text NOT NULL,
    LIKE mal_objekt INCLUDING ALL
);
COMMENT ON TABLE flytting IS 'Moves of placed children, as registered by the service';
COMMENT ON COLUMN flytting.flytting_id IS 'Id in the case system';
COMMENT ON COLUMN flytting.slutt_dato IS 'The day of the move';
COMMENT ON COLUMN flytting.arsak_fra IS 'Code of why the child left';
COMMENT ON COLUMN flytting.flytting_til IS 'Code of where the child went';

CREATE TABLE relasjon (
    relasjon_id uuid NOT NULL,
    fra_id      text NOT NULL,
    fra_type    text NOT NULL,
    til_id      uuid NOT NULL,
    til_type    text NOT NULL,
    fra_objekt  uuid,
    til_objekt  uuid,
    LIKE mal_objekt INCLUDING ALL
);
COMMENT ON TABLE relasjon IS 'Links between two objects of a case';
COMMENT ON COLUMN relasjon.relasjon_id IS 'Id in the case system';
COMMENT ON COLUMN relasjon.fra_id IS 'Source as sent: an id or a MigrertId';
COMMENT ON COLUMN relasjon.fra_type IS 'Kind of the source';
COMMENT ON COLUMN relasjon.til_id IS 'Target as sent';
COMMENT ON COLUMN relasjon.til_type IS 'Kind of the target';
COMMENT ON COLUMN relasjon.fra_objekt IS 'Id of the live object that the source names; empty while there is none';
COMMENT ON COLUMN relasjon.til_objekt IS 'Id of the live object that the target names; empty while there is none';

CREATE TABLE slettet (
    slettet_id uuid NOT NULL,
    type       text NOT NULL,
    objekt_id  uuid NOT NULL,
    slutt_dato date,
    LIKE mal_objekt INCLUDING ALL
);
COMMENT ON TABLE slettet IS 'What the source deleted; a row ends when the object is sent again unmarked';
COMMENT ON COLUMN slettet.slettet_id IS 'Made of type and id';
COMMENT ON COLUMN slettet.type IS 'Kind of the deleted object; Sak for a case that is withdrawn';
COMMENT ON COLUMN slettet.objekt_id IS 'Id of the deleted object';
COMMENT ON COLUMN slettet.slutt_dato IS 'Day of deletion by a tombstone (Slettet); empty when the object itself is marked (ErSlettet)';

-- Keys: an object by case, id and time; a part by its object's key and its place.
DO $$
DECLARE
    tabell text;
    del    text;
BEGIN
    FOREACH tabell IN ARRAY ARRAY['personalia', 'melding', 'undersokelse', 'plan', 'tiltak', 'vedtak', 'ettervern',
            'oversendelse_fylkesnemnd', 'flytting', 'relasjon', 'slettet'] LOOP
        EXECUTE format('ALTER TABLE %1$s
            ADD CONSTRAINT %1$s_pk PRIMARY KEY (sak_nr, %1$s_id, kjent_fra),
            ADD CONSTRAINT %1$s_innsending FOREIGN KEY (sak_nr, innsending_id) REFERENCES sak_versjon (sak_nr, innsending_id),
            ADD CONSTRAINT %1$s_kanal CHECK (kanal IN (''FAGSYSTEM'', ''KOSTRA'')),
            ADD CONSTRAINT %1$s_kjent CHECK (kjent_fra < kjent_til)', tabell);
        FOR del IN SELECT c.relname FROM pg_class c
                WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
                  AND starts_with(c.relname::text, tabell || '_') LOOP
            EXECUTE format('ALTER TABLE %1$s
                ADD CONSTRAINT %1$s_pk PRIMARY KEY (sak_nr, %2$s_id, kjent_fra, nr),
                ADD CONSTRAINT %1$s_objekt FOREIGN KEY (sak_nr, %2$s_id, kjent_fra)
                    REFERENCES %2$s (sak_nr, %2$s_id, kjent_fra)', del, tabell);
        END LOOP;
    END LOOP;
END $$;
DROP TABLE mal_objekt, mal_del, mal_lov;
