package no.barnevernsregister.register.sak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Hyppighet;
import no.barnevernsregister.contracts.bvr.Kategori;
import no.barnevernsregister.contracts.bvr.Konklusjon;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;
import no.barnevernsregister.contracts.bvr.Oppfolging;
import no.barnevernsregister.contracts.bvr.Tilsyn;
import no.barnevernsregister.contracts.bvr.TilsynAnsvarlig;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Utfort;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import org.jspecify.annotations.Nullable;

/** A measure, part by part. Without more it is help in the home (category 3.6) by § 3-1 that goes on. */
public final class Tiltaksbygger {

    private final LocalDate start;
    private UUID id = UUID.randomUUID();
    private @Nullable String migrertId;
    private Lovhjemmel lov = Saksobjekter.lov("BVL2021", "3-1");
    private final List<Lovhjemmel> jmfr = new ArrayList<>();
    private String kategori = "3.6";
    private @Nullable Konklusjon konklusjon;
    private @Nullable Tilsyn tilsyn;
    private @Nullable Oppfolging oppfolging;

    private Tiltaksbygger(LocalDate start) {
        this.start = start;
    }

    public static Tiltaksbygger etTiltak(String fra) {
        return new Tiltaksbygger(LocalDate.parse(fra));
    }

    public Tiltaksbygger til(String dag) {
        konklusjon = new Konklusjon(LocalDate.parse(dag));
        return this;
    }

    public Tiltaksbygger medId(String uuid) {
        id = UUID.fromString(uuid);
        return this;
    }

    public Tiltaksbygger migrert(String gammelId) {
        migrertId = gammelId;
        return this;
    }

    public Tiltaksbygger kategori(String kode) {
        kategori = kode;
        return this;
    }

    /** With this legal basis; a paragraf is chapter and section, {@code 4-12}. */
    public Tiltaksbygger etter(String navn, String paragraf, String... ledd) {
        lov = Saksobjekter.lov(navn, paragraf, ledd);
        return this;
    }

    public Tiltaksbygger jmfr(String navn, String paragraf) {
        jmfr.add(Saksobjekter.lov(navn, paragraf));
        return this;
    }

    /** With supervision; a frequency is a date and a code, {@code 2025-01-01:2}. */
    public Tiltaksbygger tilsyn(List<String> hyppigheter, String... utfort) {
        var ansvarlig = new TilsynAnsvarlig(UUID.randomUUID(), start, new Kommunenummer("0301"));
        tilsyn = new Tilsyn(List.of(ansvarlig), hyppigheter(hyppigheter), utfort(utfort));
        return this;
    }

    /** As {@link #tilsyn}. */
    public Tiltaksbygger oppfolging(List<String> hyppigheter, String... utfort) {
        oppfolging = new Oppfolging(hyppigheter(hyppigheter), utfort(utfort));
        return this;
    }

    private static List<Hyppighet> hyppigheter(List<String> alle) {
        return alle.stream()
                .map(en -> new Hyppighet(
                        UUID.randomUUID(), LocalDate.parse(en.substring(0, 10)), en.substring(en.indexOf(':') + 1)))
                .toList();
    }

    private static List<Utfort> utfort(String... dager) {
        return Stream.of(dager)
                .map(dag -> new Utfort(UUID.randomUUID(), LocalDate.parse(dag)))
                .toList();
    }

    public Tiltak bygg() {
        return new Tiltak(
                id,
                migrertId,
                start,
                false,
                lov,
                jmfr,
                new Kategori(kategori, null),
                List.of(),
                tilsyn,
                oppfolging,
                null,
                konklusjon);
    }
}
