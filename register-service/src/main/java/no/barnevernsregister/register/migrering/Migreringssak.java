package no.barnevernsregister.register.migrering;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Relasjon;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.typer.SakId;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison needs of a case, and nothing else of it.
 *
 * @param migrertId in an extract the client's own id there
 * @param barn pseudonym of the child, or a key of the case's own
 */
public record Migreringssak(
        SakId id,
        @Nullable String migrertId,
        String journalnummer,
        String barn,
        LocalDate start,
        @Nullable LocalDate slutt,
        List<Migreringsobjekt> objekter,
        List<Relasjon> relasjoner) {

    /** Without what the source has deleted. */
    public static Migreringssak av(Sak hele, String barn) {
        Sak sak = hele.levende();
        return new Migreringssak(
                sak.id(),
                sak.migrertId(),
                sak.journalnummer(),
                barn,
                sak.startDato(),
                sak.sluttDato(),
                Migreringsobjekt.av(sak).toList(),
                sak.relasjon().stream()
                        .filter(en -> en.fraType() == Begrepstype.MELDING && en.tilType() == Begrepstype.UNDERSOKELSE)
                        .toList());
    }

    Stream<Migreringsobjekt> objekter(Begrepstype type) {
        return objekter.stream().filter(en -> en.type() == type);
    }

    boolean avsluttetFor(LocalDate dag) {
        return slutt != null && slutt.isBefore(dag);
    }
}
