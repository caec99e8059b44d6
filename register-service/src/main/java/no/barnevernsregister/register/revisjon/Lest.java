package no.barnevernsregister.register.revisjon;

import java.util.List;

/**
 * What a read gave.
 *
 * @param rader how many rows were given out
 * @param saker the cases that it picked out, by the register's own numbers; none when it read all within its scope
 * @param barn the children that it picked out, by pseudonym; none when it read all within its scope
 */
public record Lest<T>(T svar, long rader, List<Long> saker, List<String> barn) {

    /** Of a read that picks out nobody. */
    public static <T> Lest<T> alle(T svar, long rader) {
        return new Lest<>(svar, rader, List.of(), List.of());
    }

    /** Of a read that gives out nothing about anybody. */
    public static <T> Lest<T> ingen(T svar) {
        return new Lest<>(svar, 0, List.of(), List.of());
    }
}
