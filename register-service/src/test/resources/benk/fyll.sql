-- A register of the national size for a benchmark: {saker} cases, one version each, made in the tables.
SET bvr.tilgang = 'alle';
SELECT setseed(0.5);
CREATE TEMP TABLE k AS SELECT nr AS kommune, row_number() OVER () - 1 AS i FROM unnest('{kommuner}'::text[]) nr;
INSERT INTO sak (rapporterende_org, sak_id, kommune, versjon, kjent_fra)
SELECT '958935420', gen_random_uuid(), k.kommune, 1, '2026-01-05'
FROM (SELECT floor(power(random(), 3) * (SELECT count(*) FROM k)) AS i FROM generate_series(1, {saker})) g JOIN k USING (i);
INSERT INTO sak_versjon (sak_nr, versjon, kommune, bydel, uttrekksdato, start_dato, slettet, dokument_id, innsending_id, kanal,
    xsd_versjon, fagsystem, fagsystem_versjon, kjent_fra)
SELECT nr, 1, kommune, CASE WHEN kommune = '0301' THEN lpad((nr % 15 + 1)::text, 2, '0') END, '2025-12-31', '2016-01-01', false,
    gen_random_uuid(), gen_random_uuid(), 'FAGSYSTEM', 4, 'Benk', '1', kjent_fra FROM sak;
CREATE TEMP TABLE felt AS
SELECT s.sak_nr, s.kommune, s.innsending_id, '2016-01-01'::date + (random() * 3600)::int AS forst FROM sak_versjon s;
CREATE FUNCTION pg_temp.flere(snitt float8) RETURNS int LANGUAGE sql VOLATILE AS $$ SELECT floor(random() * 2 * snitt + 0.5)::int $$;
INSERT INTO personalia (personalia_id, start_dato, fodt, kjonn, barn, sak_nr, kommune, innsending_id, kanal, xsd_versjon, avtrykk, kjent_fra)
SELECT gen_random_uuid(), forst, forst - (random() * 6500)::int, (1 + sak_nr % 2)::text, 'b' || md5((sak_nr / 10 * 9 + least(sak_nr % 10, 8))::text),
    sak_nr, kommune, innsending_id, 'FAGSYSTEM', 4, gen_random_uuid(), '2026-01-05' FROM felt;
CREATE TEMP TABLE ting AS
SELECT f.*, slag, forst + (random() * 900)::int AS start, (random() * random() * random() * 1500)::int AS varighet, random() AS r
FROM felt f CROSS JOIN unnest('{melding,undersokelse,tiltak,plan}'::text[]) slag
CROSS JOIN LATERAL generate_series(1, pg_temp.flere(CASE slag WHEN 'tiltak' THEN 2.2 WHEN 'melding' THEN 1.8 WHEN 'plan' THEN 0.7 ELSE 1.2 END + 0 * f.sak_nr));
INSERT INTO melding (melding_id, start_dato, slutt_dato, konklusjon, sak_nr, kommune, innsending_id, kanal, xsd_versjon, avtrykk, kjent_fra)
SELECT gen_random_uuid(), start, start + varighet % 12, (1 + floor(r * 3))::text, sak_nr, kommune, innsending_id, 'FAGSYSTEM', 4, gen_random_uuid(), '2026-01-05'
FROM ting WHERE slag = 'melding';
INSERT INTO melding_melder (melding_id, kode, sak_nr, kommune, nr, kjent_fra)
SELECT melding_id, (1 + floor(random() * 23))::text, sak_nr, kommune, 1, kjent_fra FROM melding;
INSERT INTO undersokelse (undersokelse_id, start_dato, slutt_dato, konklusjon, medvirkning, sak_nr, kommune, innsending_id, kanal, xsd_versjon, avtrykk, kjent_fra)
SELECT gen_random_uuid(), start, start + varighet % 200, (1 + floor(r * 9))::text, (1 + floor(r * 4))::text, sak_nr, kommune, innsending_id, 'FAGSYSTEM', 4, gen_random_uuid(), '2026-01-05'
FROM ting WHERE slag = 'undersokelse';
INSERT INTO plan (plan_id, start_dato, slutt_dato, plantype, sak_nr, kommune, innsending_id, kanal, xsd_versjon, avtrykk, kjent_fra)
SELECT gen_random_uuid(), start, start + varighet, (1 + floor(r * 8))::text, sak_nr, kommune, innsending_id, 'FAGSYSTEM', 4, gen_random_uuid(), '2026-01-05'
FROM ting WHERE slag = 'plan';
INSERT INTO plan_evaluering (plan_id, utfort_dato, sak_nr, kommune, nr, kjent_fra)
SELECT plan_id, start_dato + 60, sak_nr, kommune, 1, kjent_fra FROM plan;
INSERT INTO tiltak (tiltak_id, start_dato, slutt_dato, kategori, lov, kapittel, paragraf, ledd, bokstav, punktum, sak_nr, kommune, innsending_id, kanal, xsd_versjon, avtrykk, kjent_fra)
SELECT gen_random_uuid(), start, start + CASE WHEN r < 0.25 THEN 3 * varighet ELSE varighet END,
    CASE WHEN r < 0.25 THEN ('{1.1,2.1,2.2,2.3,2.5,2.6,8.2}'::text[])[1 + floor(r * 28)::int] ELSE (3 + floor(random() * 3)) || '.' || 1 + floor(random() * 8) END,
    'BVL2021', CASE WHEN r < 0.1 THEN '5' WHEN r < 0.15 THEN '4' ELSE '3' END, (1 + floor(random() * 3))::text, '{}', '{}', '{}',
    sak_nr, kommune, innsending_id, 'FAGSYSTEM', 4, gen_random_uuid(), '2026-01-05'
FROM ting WHERE slag = 'tiltak';
INSERT INTO tiltak_jmfr_lovhjemmel (tiltak_id, lov, kapittel, paragraf, ledd, bokstav, punktum, sak_nr, kommune, nr, kjent_fra)
SELECT tiltak_id, 'BVL2021', '5', '1', '{}', '{}', '{}', sak_nr, kommune, 1, kjent_fra FROM tiltak WHERE random() < 0.1;
INSERT INTO tiltak_tilsyn_hyppighet (tiltak_id, id, start_dato, kode, sak_nr, kommune, nr, kjent_fra)
SELECT tiltak_id, gen_random_uuid(), start_dato, '4', sak_nr, kommune, 1, kjent_fra FROM tiltak WHERE kategori LIKE '2.%';
INSERT INTO tiltak_tilsyn_utfort (tiltak_id, id, utfort_dato, sak_nr, kommune, nr, kjent_fra)
SELECT tiltak_id, gen_random_uuid(), start_dato + 100 * n, sak_nr, kommune, n, kjent_fra
FROM tiltak, generate_series(1, 4) n WHERE kategori LIKE '2.%' AND start_dato + 100 * n < slutt_dato;
ANALYZE
