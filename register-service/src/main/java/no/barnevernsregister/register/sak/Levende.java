package no.barnevernsregister.register.sak;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import no.barnevernsregister.contracts.bvr.Status;
import no.barnevernsregister.contracts.bvr.Vedtak;

/** The objects of a case that are not deleted. Deletion wins over an object that is there too. */
final class Levende {

    private record Nokkel(Begrepstype type, String id) {}

    private final Set<Nokkel> gravsteiner;
    private final List<Saksobjekt> objekter;
    private final Map<Nokkel, UUID> navn = new HashMap<>();

    Levende(Sak sak) {
        this.gravsteiner = sak.slettet().stream()
                .map(stein -> new Nokkel(stein.type(), stein.id().toString()))
                .collect(Collectors.toSet());
        this.objekter = sak.levende()
                .objekter()
                .filter(en -> !gravsteiner.contains(nokkel(en)))
                .toList();
        for (Saksobjekt en : objekter) {
            if (en.migrertId() != null) {
                navn.putIfAbsent(new Nokkel(en.type(), en.migrertId()), en.id());
            }
        }
        objekter.forEach(en -> navn.put(nokkel(en), en.id()));
    }

    List<Saksobjekt> objekter() {
        return objekter;
    }

    /** The object of a kind that an id or a MigrertId names; an id comes first. */
    Optional<UUID> finn(Begrepstype type, String id) {
        return Optional.ofNullable(navn.get(new Nokkel(type, id.toLowerCase(Locale.ROOT))))
                .or(() -> Optional.ofNullable(navn.get(new Nokkel(type, id))));
    }

    /** The statuses of a decision but those that a tombstone of schema version 1 names. */
    List<Status> statuser(Vedtak vedtak) {
        return vedtak.status().stream()
                .filter(en -> !gravsteiner.contains(
                        new Nokkel(Begrepstype.STATUS, en.id().toString())))
                .toList();
    }

    private static Nokkel nokkel(Saksobjekt en) {
        return new Nokkel(en.type(), en.id().toString());
    }
}
