package no.barnevernsregister.register.migrering;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Konklusjon;
import no.barnevernsregister.contracts.bvr.MeldingKonklusjon;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import no.barnevernsregister.contracts.bvr.UndersokelseKonklusjon;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison needs of an object of a case.
 *
 * @param migrertId in a case of an extract the object's own id there
 * @param slutt its own end, else the case's; absent while it is open
 */
public record Migreringsobjekt(
        Begrepstype type,
        UUID id,
        @Nullable String migrertId,
        LocalDate start,
        @Nullable LocalDate slutt) {

    /** The objects of a case of the four kinds that are compared one by one. */
    static Stream<Migreringsobjekt> av(Sak sak) {
        return Stream.of(
                        sak.melding().stream().map(en -> av(sak, en, en.startDato(), slutt(en.konklusjon()))),
                        sak.undersokelse().stream().map(en -> av(sak, en, en.startDato(), slutt(en.konklusjon()))),
                        sak.plan().stream().map(en -> av(sak, en, en.startDato(), slutt(en.konklusjon()))),
                        sak.tiltak().stream().map(en -> av(sak, en, en.startDato(), slutt(en.konklusjon()))))
                .flatMap(alle -> alle);
    }

    private static Migreringsobjekt av(Sak sak, Saksobjekt objekt, LocalDate start, @Nullable LocalDate slutt) {
        return new Migreringsobjekt(
                objekt.type(), objekt.id(), objekt.migrertId(), start, slutt == null ? sak.sluttDato() : slutt);
    }

    private static @Nullable LocalDate slutt(@Nullable MeldingKonklusjon konklusjon) {
        return konklusjon == null ? null : konklusjon.sluttDato();
    }

    private static @Nullable LocalDate slutt(@Nullable UndersokelseKonklusjon konklusjon) {
        return konklusjon == null ? null : konklusjon.sluttDato();
    }

    private static @Nullable LocalDate slutt(@Nullable Konklusjon konklusjon) {
        return konklusjon == null ? null : konklusjon.sluttDato();
    }

    /** Whether it had ended before the day. */
    boolean avsluttetFor(LocalDate dag) {
        return Optional.ofNullable(slutt).filter(en -> en.isBefore(dag)).isPresent();
    }

    boolean harMigrertId() {
        return migrertId != null;
    }
}
