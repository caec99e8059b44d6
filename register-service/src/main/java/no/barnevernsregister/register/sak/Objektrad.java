package no.barnevernsregister.register.sak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import org.jspecify.annotations.Nullable;

/**
 * An object of a case as a row, with the rows of its parts.
 *
 * @param verdier the table's own columns in order
 */
public record Objektrad(
        Tabell tabell, UUID id, @Nullable String migrertId, List<@Nullable Object> verdier, List<Delrad> deler) {

    /** The same row with parts, one for each element. */
    <T> Objektrad med(Tabell del, List<T> elementer, Function<T, List<@Nullable Object>> verdierAv) {
        List<Delrad> alle = new ArrayList<>(deler);
        for (int nr = 1; nr <= elementer.size(); nr++) {
            alle.add(new Delrad(del, nr, verdierAv.apply(elementer.get(nr - 1))));
        }
        return new Objektrad(tabell, id, migrertId, verdier, alle);
    }

    static Objektrad rad(Tabell tabell, UUID id, @Nullable String migrertId, @Nullable Object... verdier) {
        return new Objektrad(tabell, id, migrertId, verdier(verdier), List.of());
    }

    static List<@Nullable Object> verdier(@Nullable Object... verdier) {
        return Collections.unmodifiableList(Arrays.asList(verdier));
    }

    /**
     * Two rows that print alike are alike; the print is kept so that an unchanged object is left as it is. The municipality
     * is a part of it: when the case moves, its rows end there and begin in the new place.
     */
    public UUID avtrykk(Kommunenummer kommune) {
        MessageDigest hash = sha256();
        ta(hash, kommune.verdi());
        ta(hash, migrertId);
        verdier.forEach(verdi -> ta(hash, verdi));
        for (Delrad del : deler) {
            ta(hash, del.tabell());
            del.verdier().forEach(verdi -> ta(hash, verdi));
        }
        ByteBuffer bytes = ByteBuffer.wrap(hash.digest());
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static void ta(MessageDigest hash, @Nullable Object verdi) {
        if (verdi == null) {
            hash.update((byte) 1);
        } else {
            hash.update(verdi.toString().getBytes(UTF_8));
        }
        hash.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
