package no.barnevernsregister.validation.regel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Konklusjon;
import no.barnevernsregister.contracts.bvr.Krav;
import no.barnevernsregister.contracts.bvr.KravKonklusjon;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;
import no.barnevernsregister.contracts.bvr.Status;
import no.barnevernsregister.contracts.bvr.Vedtak;
import org.jspecify.annotations.Nullable;

/** Builds decisions for tests: one about measures at home, and what a test adds to it. */
public final class Vedtaksbygger {

    private final LocalDate fattet;
    private final List<Lovhjemmel> jmfr = new ArrayList<>();
    private final List<Krav> krav = new ArrayList<>();
    private final List<Status> status = new ArrayList<>();
    private Lovhjemmel lov = Saksbygger.lov("BVL2021", "3", "1");
    private @Nullable String migrertId;
    private @Nullable Konklusjon konklusjon;

    private Vedtaksbygger(LocalDate fattet) {
        this.fattet = fattet;
    }

    public static Vedtaksbygger etVedtak(LocalDate fattet) {
        return new Vedtaksbygger(fattet);
    }

    public Vedtaksbygger migrert(String id) {
        migrertId = id;
        return this;
    }

    public Vedtaksbygger etter(Lovhjemmel hjemmel) {
        lov = hjemmel;
        return this;
    }

    public Vedtaksbygger jamfor(Lovhjemmel hjemmel) {
        jmfr.add(hjemmel);
        return this;
    }

    public Vedtaksbygger medStatus(LocalDate endret, String kode) {
        status.add(new Status(UUID.randomUUID(), endret, kode));
        return this;
    }

    public Vedtaksbygger medKrav(LocalDate fremsatt, @Nullable LocalDate avgjort) {
        krav.add(
                new Krav(UUID.randomUUID(), fremsatt, avgjort == null ? null : new KravKonklusjon(avgjort, "1", null)));
        return this;
    }

    public Vedtaksbygger avsluttet(LocalDate dag) {
        konklusjon = new Konklusjon(dag);
        return this;
    }

    public Vedtak ferdig() {
        var statuser = status.isEmpty() ? List.of(new Status(UUID.randomUUID(), fattet, "1")) : status;
        return new Vedtak(UUID.randomUUID(), migrertId, fattet, false, lov, jmfr, krav, statuser, konklusjon);
    }
}
