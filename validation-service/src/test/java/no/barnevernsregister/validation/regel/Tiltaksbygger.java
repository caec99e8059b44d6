package no.barnevernsregister.validation.regel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Hyppighet;
import no.barnevernsregister.contracts.bvr.Kategori;
import no.barnevernsregister.contracts.bvr.Konklusjon;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;
import no.barnevernsregister.contracts.bvr.Oppfolging;
import no.barnevernsregister.contracts.bvr.Opphevelse;
import no.barnevernsregister.contracts.bvr.Tilsyn;
import no.barnevernsregister.contracts.bvr.TilsynAnsvarlig;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Utfort;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import org.jspecify.annotations.Nullable;

/** Builds measures for tests: an open one at home, and what a test adds to it. */
public final class Tiltaksbygger {

    private final LocalDate begynt;
    private final List<Lovhjemmel> jmfr = new ArrayList<>();
    private Kategori kategori = new Kategori("3.6", null);
    private Lovhjemmel lov = Saksbygger.lov("BVL2021", "3", "1");
    private @Nullable String migrertId;
    private @Nullable Tilsyn tilsyn;
    private @Nullable Oppfolging oppfolging;
    private @Nullable Opphevelse opphevelse;
    private @Nullable Konklusjon konklusjon;

    private Tiltaksbygger(LocalDate begynt) {
        this.begynt = begynt;
    }

    public static Tiltaksbygger etTiltak(LocalDate begynt) {
        return new Tiltaksbygger(begynt);
    }

    public Tiltaksbygger migrert(String id) {
        migrertId = id;
        return this;
    }

    public Tiltaksbygger etter(Lovhjemmel hjemmel) {
        lov = hjemmel;
        return this;
    }

    public Tiltaksbygger jamfor(Lovhjemmel hjemmel) {
        jmfr.add(hjemmel);
        return this;
    }

    public Tiltaksbygger kategori(String kode) {
        return kategori(kode, null);
    }

    public Tiltaksbygger kategori(String kode, @Nullable String presisering) {
        kategori = new Kategori(kode, presisering);
        return this;
    }

    /** Supervision and follow-up from the first day, each with one visit; their ids are new every time. */
    public Tiltaksbygger medBesok(LocalDate utfort) {
        var hyppighet = List.of(new Hyppighet(UUID.randomUUID(), begynt, "4"));
        var besok = List.of(new Utfort(UUID.randomUUID(), utfort));
        var ansvarlig = List.of(new TilsynAnsvarlig(UUID.randomUUID(), begynt, new Kommunenummer("4601")));
        tilsyn = new Tilsyn(ansvarlig, hyppighet, besok);
        oppfolging = new Oppfolging(hyppighet, besok);
        return this;
    }

    public Tiltaksbygger opphevet(String kode, @Nullable String presisering) {
        opphevelse = new Opphevelse(kode, presisering);
        return this;
    }

    public Tiltaksbygger avsluttet(LocalDate dag) {
        konklusjon = new Konklusjon(dag);
        return this;
    }

    public Tiltak ferdig() {
        return new Tiltak(
                UUID.randomUUID(),
                migrertId,
                begynt,
                false,
                lov,
                jmfr,
                kategori,
                List.of(),
                tilsyn,
                oppfolging,
                opphevelse,
                konklusjon);
    }
}
