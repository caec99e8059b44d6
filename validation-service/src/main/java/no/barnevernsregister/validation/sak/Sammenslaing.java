package no.barnevernsregister.validation.sak;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import no.barnevernsregister.contracts.bvr.Slettet;
import org.jspecify.annotations.Nullable;

/**
 * Merges a change into what was known of a case.
 *
 * <p>Objects are told apart by kind and id and replaced whole; what a change does not mention is unchanged. An object that
 * a tombstone names stays in the case, marked as deleted, and the tombstone stays as long as it holds. Within one message
 * deletion wins; an object sent again unmarked in a later message lives again.
 */
public final class Sammenslaing {

    private record Nokkel(Begrepstype type, UUID id) {}

    private Sammenslaing() {}

    /** The state of the case after the change. */
    public static Sak slaaSammen(@Nullable Sak kjent, Sak endring) {
        Set<Nokkel> sendtPaaNytt = new HashSet<>();
        endring.objekter().forEach(objekt -> sendtPaaNytt.add(nokkel(objekt)));
        Map<Nokkel, Slettet> gravsteiner = new LinkedHashMap<>();
        if (kjent != null) {
            kjent.slettet().forEach(stein -> gravsteiner.put(nokkel(stein), stein));
        }
        gravsteiner.keySet().removeAll(sendtPaaNytt);
        endring.slettet().forEach(stein -> gravsteiner.put(nokkel(stein), stein));
        Flettet flettet = new Flettet(kjent, gravsteiner.keySet());
        return new Sak(
                endring.id(),
                endring.migrertId(),
                endring.startDato(),
                endring.sluttDato(),
                endring.journalnummer(),
                endring.avsluttet(),
                endring.erSlettet(),
                flettet.av(endring, Sak::personalia),
                flettet.av(endring, Sak::melding),
                flettet.av(endring, Sak::undersokelse),
                flettet.av(endring, Sak::plan),
                flettet.av(endring, Sak::tiltak),
                flettet.av(endring, Sak::vedtak),
                flettet.av(endring, Sak::ettervern),
                flettet.av(endring, Sak::oversendelseFylkesnemnd),
                flettet.av(endring, Sak::flytting),
                flettet.av(endring, Sak::relasjon),
                List.copyOf(gravsteiner.values()));
    }

    private record Flettet(@Nullable Sak kjent, Set<Nokkel> slettede) {

        private interface Liste<T> {
            List<T> i(Sak sak);
        }

        <T extends Saksobjekt> List<T> av(Sak endring, Liste<T> liste) {
            Map<UUID, T> objekter = new LinkedHashMap<>();
            if (kjent != null) {
                liste.i(kjent).forEach(objekt -> objekter.put(objekt.id(), objekt));
            }
            liste.i(endring).forEach(objekt -> objekter.put(objekt.id(), objekt));
            List<T> ferdige = new ArrayList<>();
            for (T objekt : objekter.values()) {
                ferdige.add(slettede.contains(nokkel(objekt)) ? slettet(objekt) : objekt);
            }
            return ferdige;
        }

        @SuppressWarnings("unchecked") // Every kind gives one of its own kind.
        private static <T extends Saksobjekt> T slettet(T objekt) {
            return (T) objekt.somSlettet();
        }
    }

    private static Nokkel nokkel(Saksobjekt objekt) {
        return new Nokkel(objekt.type(), objekt.id());
    }

    private static Nokkel nokkel(Slettet stein) {
        return new Nokkel(stein.type(), stein.id());
    }
}
