package no.barnevernsregister.validation.regel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.BarnetsMedvirkning;
import no.barnevernsregister.contracts.bvr.Saksinnhold;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.bvr.UndersokelseKonklusjon;
import no.barnevernsregister.contracts.bvr.UtvidetFrist;
import org.jspecify.annotations.Nullable;

/** Builds investigations for tests: an open one, and what a test adds to it. */
public final class Undersokelsesbygger {

    private final LocalDate begynt;
    private final List<Saksinnhold> grunnlag = new ArrayList<>();
    private @Nullable String migrertId;
    private @Nullable UtvidetFrist frist;
    private @Nullable BarnetsMedvirkning medvirkning;
    private @Nullable UndersokelseKonklusjon konklusjon;

    private Undersokelsesbygger(LocalDate begynt) {
        this.begynt = begynt;
    }

    public static Undersokelsesbygger enUndersokelse(LocalDate begynt) {
        return new Undersokelsesbygger(begynt);
    }

    public Undersokelsesbygger migrert(String id) {
        migrertId = id;
        return this;
    }

    public Undersokelsesbygger medGrunnlag(String kode, @Nullable String presisering) {
        grunnlag.add(new Saksinnhold(kode, presisering));
        return this;
    }

    public Undersokelsesbygger medMedvirkning(LocalDate dag) {
        medvirkning = new BarnetsMedvirkning(dag, "1.1");
        return this;
    }

    public Undersokelsesbygger medFrist(LocalDate dag, @Nullable String innvilget) {
        frist = new UtvidetFrist(dag, innvilget);
        return this;
    }

    public Undersokelsesbygger konkludert(LocalDate dag, String kode) {
        konklusjon = new UndersokelseKonklusjon(dag, kode, null);
        return this;
    }

    public Undersokelse ferdig() {
        return new Undersokelse(UUID.randomUUID(), migrertId, begynt, false, grunnlag, medvirkning, frist, konklusjon);
    }
}
