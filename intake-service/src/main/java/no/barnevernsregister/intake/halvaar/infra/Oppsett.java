package no.barnevernsregister.intake.halvaar.infra;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import no.barnevernsregister.intake.halvaar.Frister;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.definisjon.Definisjoner;
import no.barnevernsregister.intake.halvaar.skjema.Rapportering;
import no.barnevernsregister.intake.halvaar.skjema.SkjemaRepository;

/** Builds what the half-year form needs; a wrong definition or deadline stops the start. */
final class Oppsett {

    @Produces
    @Singleton
    @Startup
    Definisjoner definisjoner() {
        return Definisjoner.innebygde();
    }

    @Produces
    @Singleton
    @Startup
    Frister frister(HalvaarConfig oppsett) {
        return new Frister(
                frister("kommune", oppsett.frist().kommune()),
                frister("statsforvalter", oppsett.frist().statsforvalter()));
    }

    @Produces
    @Singleton
    Rapportering rapportering(SkjemaRepository skjemaer, Definisjoner definisjoner, Frister frister, Clock klokke) {
        return new Rapportering(skjemaer, definisjoner, frister, klokke);
    }

    private static Map<Halvaar, LocalDate> frister(String hvem, Map<String, LocalDate> oppsett) {
        return oppsett.entrySet().stream()
                .collect(Collectors.toMap(
                        en -> Halvaar.les(en.getKey())
                                .orElseThrow(() -> new IllegalStateException("bvr.halvaar.frist." + hvem + "."
                                        + en.getKey() + ": nøkkelen er et halvår som 2026H2.")),
                        Map.Entry::getValue));
    }
}
