package no.barnevernsregister.register.telling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.barnevernsregister.register.telling.barn.Barnetellinger;
import no.barnevernsregister.register.telling.melding.Meldingstellinger;
import no.barnevernsregister.register.telling.undersokelse.Undersokelsestellinger;

/** All counts of the register. */
public final class Tellinger {

    /** The catalogue, in its order. */
    public static final List<Avsnitt> AVSNITT = List.of(
            new Avsnitt("Meldinger", Meldingstellinger.ALLE),
            new Avsnitt("Undersøkelser", Undersokelsestellinger.ALLE),
            new Avsnitt("Barn med tiltak", Barnetellinger.ALLE));

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
