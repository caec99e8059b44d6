package no.barnevernsregister.register.tilgang;

import java.util.List;
import java.util.Set;
import no.barnevernsregister.contracts.typer.Kommunenummer;

/**
 * A person who is logged in.
 *
 * @param id the subject of the token, never a number of a person
 * @param tilganger roles, those of a municipality with its number, for example {@code rapportor:5601}
 */
public record Bruker(String id, Set<String> tilganger) {

    /** Whether the role is held, of whichever municipality. */
    public boolean har(String rolle) {
        return tilganger.stream().anyMatch(en -> rolle(en).equals(rolle));
    }

    /** The municipalities for which a role is held. */
    public List<Kommunenummer> kommuner(String rolle) {
        return tilganger.stream()
                .filter(en -> en.startsWith(rolle + ":"))
                .map(en -> en.substring(rolle.length() + 1))
                .filter(nummer -> nummer.matches("[0-9]{4}"))
                .sorted()
                .map(Kommunenummer::new)
                .toList();
    }

    /** The role of an access: {@code rapportor} of {@code rapportor:5601}. */
    public static String rolle(String tilgang) {
        int kolon = tilgang.indexOf(':');
        return kolon < 0 ? tilgang : tilgang.substring(0, kolon);
    }
}
