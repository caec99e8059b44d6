package no.barnevernsregister.register.identitet;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;

/** Pseudonyms that hold within one project; those of two projects have nothing in common. */
public interface Prosjektpseudonymer {

    /** The project's pseudonym for each key of a child: {@code p} and 32 hexadecimal digits, the same every time. */
    Map<String, String> av(Collection<String> barn);

    /**
     * A text that orders the rows of the project's extracts, so that the place of a row tells no more than its pseudonym:
     * two projects see the same children in unrelated order.
     */
    String rekkefolge();

    /**
     * Writes pseudonym, kind and number as a row of CSV for each child that has a number. It is the one way from a
     * pseudonym back to a person, so it is ordered by itself.
     *
     * @return how many rows
     */
    long skrivKobling(Collection<String> barn, Appendable til) throws IOException;
}
