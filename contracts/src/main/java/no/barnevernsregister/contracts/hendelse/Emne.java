package no.barnevernsregister.contracts.hendelse;

import java.time.Duration;
import java.util.Arrays;

/** The topics of Kafka: everything that passes between the services passes on one of these. */
public enum Emne {
    INNSENDING_MOTTATT("bvr.innsending.mottatt.v1"),
    INNSENDING_VURDERT("bvr.innsending.vurdert.v1"),
    SAK_GODKJENT("bvr.sak.godkjent.v1"),
    INNSENDING_REGISTRERT("bvr.innsending.registrert.v1"),
    HALVAAR_GODKJENT("bvr.halvaar.godkjent.v1"),
    HALVAARSTALL_UTLEDET("bvr.halvaarstall.utledet.v1"),
    GRUNNLAG_BESTILT("bvr.grunnlag.bestilt.v1"),
    GRUNNLAG_LEVERT("bvr.grunnlag.levert.v1"),
    ORGANISASJON_ENDRET("bvr.organisasjon.endret.v1");

    /** How many partitions each topic has; a key keeps its order because it keeps its partition. */
    public static final int PARTISJONER = 8;

    /** How long the broker keeps a record. */
    public static final Duration OPPBEVARING = Duration.ofDays(7);

    /** The most bytes of one record: a part of a payload in base64, or a report of a thousand findings. */
    public static final int STORSTE_HENDELSE = 2 * 1024 * 1024;

    private final String navn;

    Emne(String navn) {
        this.navn = navn;
    }

    /** The topic's name, which is also the CloudEvents type of what it holds. */
    public String navn() {
        return navn;
    }

    /** The name of the topic for records that could not be treated. */
    public String dodeBrev() {
        return navn + ".dlt";
    }

    /**
     * Finds a topic by its name.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public static Emne av(String navn) {
        return Arrays.stream(values())
                .filter(emne -> emne.navn.equals(navn))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Ukjent emne: " + navn));
    }
}
