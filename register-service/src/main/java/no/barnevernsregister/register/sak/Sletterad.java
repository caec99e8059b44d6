package no.barnevernsregister.register.sak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Sak;
import org.jspecify.annotations.Nullable;

/** What the source deleted as rows: tombstones, marked objects, and the case itself when it is withdrawn. */
final class Sletterad {

    private Sletterad() {}

    static Collection<Objektrad> alle(Sak sak) {
        Map<UUID, Objektrad> rader = new LinkedHashMap<>();
        sak.slettet().forEach(stein -> legg(rader, stein.type().navn(), stein.id(), stein.sluttDato()));
        sak.objekter()
                .filter(objekt -> objekt.erSlettet())
                .forEach(objekt -> legg(rader, objekt.type().navn(), objekt.id(), null));
        if (sak.erSlettet()) {
            legg(rader, "Sak", sak.id().verdi(), null);
        }
        return rader.values();
    }

    private static void legg(Map<UUID, Objektrad> rader, String type, UUID id, @Nullable LocalDate dag) {
        // Ids are unique within a type only.
        UUID begge = UUID.nameUUIDFromBytes((type + "/" + id).getBytes(UTF_8));
        rader.putIfAbsent(begge, Objektrad.rad(Tabell.SLETTET, begge, null, type, id, dag));
    }
}
