package no.barnevernsregister.contracts.xml;

import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * The uniqueness that the schemas state: objects of one kind directly under a case or a client have an id each; a tombstone has
 * it together with its type. UUIDs that differ in the case of letters alone are one.
 */
final class Idvakt {

    private static final Set<String> EIERE = Set.of("Sak", "Individ");
    private static final int UUID_LENGDE = 36;

    private record Nokkel(String navn, String id, String type) {}

    private final boolean passer;
    private final Set<Nokkel> sett = new HashSet<>();

    /** @param eier the element whose children are watched */
    Idvakt(XmlElement eier) {
        this.passer = EIERE.contains(eier.navn);
    }

    /** Whether no child before it had its id; one without an id breaks another part of the schema. */
    boolean erNy(XmlElement barn) {
        if (!passer) {
            return true;
        }
        String id = barn.attributt("Id");
        String type = Objects.requireNonNullElse(barn.attributt("Type"), "");
        return id == null
                || sett.add(new Nokkel(barn.navn, id.length() == UUID_LENGDE ? id.toLowerCase(Locale.ROOT) : id, type));
    }
}
