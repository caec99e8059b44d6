package no.barnevernsregister.validation.kostra;

import java.util.List;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.kostra.Individ;
import no.barnevernsregister.contracts.xml.Plassering;
import org.jspecify.annotations.Nullable;

/** What came of a part of the file. */
sealed interface Delutfall {

    List<Funn> funn();

    /** The sender. */
    record Sender(List<Funn> funn, boolean gyldig) implements Delutfall {}

    /**
     * A client.
     *
     * @param likhet equal for two clients of one number; 0 for one that is not compared
     * @param journalnummer empty when it cannot be read
     * @param individ absent when it does not hold the schema
     */
    record Klient(
            List<Funn> funn,
            Plassering sted,
            long likhet,
            String journalnummer,
            @Nullable Individ individ) implements Delutfall {}

    /** Something that may not stand in a file. */
    record Annet(List<Funn> funn) implements Delutfall {}
}
