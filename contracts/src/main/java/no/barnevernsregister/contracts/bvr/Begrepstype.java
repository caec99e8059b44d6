package no.barnevernsregister.contracts.bvr;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** The kinds of object that a relation or a tombstone may name. All but the last stand directly under a case. */
public enum Begrepstype {
    PERSONALIA("Personalia"),
    MELDING("Melding"),
    UNDERSOKELSE("Undersokelse"),
    PLAN("Plan"),
    TILTAK("Tiltak"),
    VEDTAK("Vedtak"),
    ETTERVERN("Ettervern"),
    OVERSENDELSE_FYLKESNEMND("OversendelseFylkesnemnd"),
    FLYTTING("Flytting"),
    RELASJON("Relasjon"),
    /** A status of a decision; only tombstones and relations of schema version 1 may name it. */
    STATUS("Status");

    private final String navn;

    Begrepstype(String navn) {
        this.navn = navn;
    }

    /** The element name of the schema. */
    @JsonValue
    public String navn() {
        return navn;
    }

    /**
     * Finds a kind by its element name.
     *
     * @throws IllegalArgumentException when the schema has none of that name
     */
    public static Begrepstype av(String navn) {
        return Arrays.stream(values())
                .filter(type -> type.navn.equals(navn))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Ukjent begrepstype."));
    }
}
