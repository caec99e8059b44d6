package no.barnevernsregister.validation.regel.bvr;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Sak;

/** What the objects of a case, and the statuses of its decisions, can be named by. */
final class Saksnokler {

    private record Nokkel(Begrepstype type, String navn) {}

    private final Set<Nokkel> nokler = new HashSet<>();

    private Saksnokler() {}

    static Saksnokler av(Sak sak) {
        var alle = new Saksnokler();
        sak.objekter().forEach(objekt -> {
            alle.nokler.add(new Nokkel(objekt.type(), objekt.id().toString()));
            if (objekt.migrertId() != null) {
                alle.nokler.add(new Nokkel(objekt.type(), objekt.migrertId()));
            }
        });
        sak.vedtak()
                .forEach(vedtak -> vedtak.status()
                        .forEach(status -> alle.nokler.add(
                                new Nokkel(Begrepstype.STATUS, status.id().toString()))));
        return alle;
    }

    boolean har(Begrepstype type, UUID id) {
        return nokler.contains(new Nokkel(type, id.toString()));
    }

    /** @param navn an id, however its letters are written, or the key of the older system */
    boolean har(Begrepstype type, String navn) {
        return nokler.contains(new Nokkel(type, navn))
                || nokler.contains(new Nokkel(type, navn.toLowerCase(Locale.ROOT)));
    }
}
