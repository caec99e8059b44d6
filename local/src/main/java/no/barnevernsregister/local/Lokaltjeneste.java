package no.barnevernsregister.local;

import java.util.List;
import java.util.Locale;

/** The four services, in the order in which they stop last to first. */
public enum Lokaltjeneste {
    REGISTER(8082, List.of("identitet")),
    VALIDATION(8081, List.of()),
    PUBLISHING(8083, List.of("offentlig", "egne")),
    INTAKE(8080, List.of());

    private final int port;
    private final String ekstraRoller;

    Lokaltjeneste(int port, List<String> ekstraRoller) {
        this.port = port;
        this.ekstraRoller = String.join(",", ekstraRoller);
    }

    /** The port that it has in a local run. */
    public int port() {
        return port;
    }

    /** The name of its database, and the first part of its roles and folder. */
    public String navn() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Roles beside the application's, each with a data source of its own. */
    List<String> ekstraRoller() {
        return ekstraRoller.isEmpty() ? List.of() : List.of(ekstraRoller.split(",", -1));
    }
}
