package no.barnevernsregister.validation.kostra;

import java.util.List;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.kostra.Individ;

/** Is told of clients as they are checked, in the order of the file and by one thread. */
@FunctionalInterface
public interface Klientmottaker {

    /** One who only wants the report. */
    Klientmottaker INGEN = (nummer, individ, funn) -> {};

    /**
     * A client that holds the schema.
     *
     * @param nummer its place among the clients of the file, from 1
     * @param funn what the rules found about it; nothing of the rules that look across the file
     */
    void klient(int nummer, Individ individ, List<Funn> funn);
}
