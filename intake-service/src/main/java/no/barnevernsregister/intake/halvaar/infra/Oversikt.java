package no.barnevernsregister.intake.halvaar.infra;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.Tjeneste;
import no.barnevernsregister.intake.halvaar.Tjenesteregister;
import no.barnevernsregister.intake.halvaar.side.Statuslinje;
import no.barnevernsregister.intake.halvaar.skjema.Hendelse;
import no.barnevernsregister.intake.halvaar.skjema.Kontroll;
import no.barnevernsregister.intake.halvaar.skjema.Rapportering;
import no.barnevernsregister.intake.halvaar.skjema.Regelfunn;
import no.barnevernsregister.intake.halvaar.skjema.Skjema;
import no.barnevernsregister.intake.halvaar.skjema.SkjemaRepository;
import no.barnevernsregister.intake.halvaar.skjema.Tilstand;

/** How far services have come with a round. */
@ApplicationScoped
public class Oversikt {

    private final Tjenesteregister tjenester;
    private final SkjemaRepository skjemaer;
    private final Rapportering rapportering;

    Oversikt(Tjenesteregister tjenester, SkjemaRepository skjemaer, Rapportering rapportering) {
        this.tjenester = tjenester;
        this.skjemaer = skjemaer;
        this.rapportering = rapportering;
    }

    /** The lines of some services; {@code medFunn} runs the rules on what has been sent. */
    public List<Statuslinje> linjer(Halvaar halvaar, Predicate<Tjeneste> hvem, boolean medFunn) {
        Map<Enhet, Skjema> etterVert = new HashMap<>();
        skjemaer.alle(halvaar).forEach(en -> etterVert.put(en.tjeneste().vert(), en));
        Map<UUID, Hendelse> siste = skjemaer.sisteHendelser(halvaar);
        Set<UUID> forSent = skjemaer.forSent(halvaar);
        return tjenester.alle(halvaar).stream()
                .filter(hvem)
                .map(tjeneste -> {
                    Optional<Skjema> skjema = Optional.ofNullable(etterVert.get(tjeneste.vert()));
                    boolean vurdert = medFunn
                            && skjema.filter(en -> !(en.tilstand() instanceof Tilstand.HosTjenesten))
                                    .isPresent();
                    List<Regelfunn> funn = vurdert
                            ? Kontroll.forStatsforvalteren(rapportering.utfylling(skjema.orElseThrow()))
                            : List.of();
                    return new Statuslinje(
                            skjema.map(Skjema::tjeneste).orElse(tjeneste),
                            halvaar,
                            skjema,
                            skjema.flatMap(en -> Optional.ofNullable(siste.get(en.id()))),
                            skjema.filter(en -> forSent.contains(en.id())).isPresent(),
                            vurdert,
                            (int) funn.stream().filter(en -> !en.erFeil()).count(),
                            (int) funn.stream().filter(Regelfunn::stopper).count());
                })
                .toList();
    }
}
