package no.barnevernsregister.register.telling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.barnevernsregister.register.telling.barn.Barnetellinger;
import no.barnevernsregister.register.telling.ettervern.Ettervernstellinger;
import no.barnevernsregister.register.telling.flytting.Flyttetellinger;
import no.barnevernsregister.register.telling.melding.Meldingstellinger;
import no.barnevernsregister.register.telling.opphold.Oppholdstellinger;
import no.barnevernsregister.register.telling.oversendelse.Oversendelsestellinger;
import no.barnevernsregister.register.telling.plan.Plantellinger;
import no.barnevernsregister.register.telling.plassering.Plasseringstellinger;
import no.barnevernsregister.register.telling.tilsyn.Tilsynstellinger;
import no.barnevernsregister.register.telling.tiltak.Tiltakstellinger;
import no.barnevernsregister.register.telling.undersokelse.Undersokelsestellinger;

/** All counts of the register. */
public final class Tellinger {

    /** The catalogue, in its order. */
    public static final List<Avsnitt> AVSNITT = List.of(
            new Avsnitt("Meldinger", Meldingstellinger.ALLE),
            new Avsnitt("Undersøkelser", Undersokelsestellinger.ALLE),
            new Avsnitt("Barn med tiltak", Barnetellinger.ALLE),
            new Avsnitt("Tiltak", Tiltakstellinger.ALLE),
            new Avsnitt("Plasseringer", Plasseringstellinger.ALLE),
            new Avsnitt("Lengden på opphold", Oppholdstellinger.ALLE),
            new Avsnitt("Planer", Plantellinger.ALLE),
            new Avsnitt("Tilsyn og oppfølging i fosterhjem", Tilsynstellinger.ALLE),
            new Avsnitt("Flyttinger", Flyttetellinger.ALLE),
            new Avsnitt("Ettervern", Ettervernstellinger.ALLE),
            new Avsnitt("Oversendelser til nemnda", Oversendelsestellinger.ALLE));

    private static final List<Telling> ALLE =
            AVSNITT.stream().flatMap(avsnitt -> avsnitt.tellinger().stream()).toList();
    private static final Map<String, Telling> ETTER_ID =
            ALLE.stream().collect(Collectors.toMap(Telling::id, Function.identity()));

    private Tellinger() {}

    public static List<Telling> alle() {
        return ALLE;
    }

    /** The count of that id; empty when there is none. */
    public static Optional<Telling> finn(String id) {
        return Optional.ofNullable(ETTER_ID.get(id));
    }
}
