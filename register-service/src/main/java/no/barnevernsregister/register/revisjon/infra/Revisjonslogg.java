package no.barnevernsregister.register.revisjon.infra;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import no.barnevernsregister.register.revisjon.Hvem;
import no.barnevernsregister.register.revisjon.Lesing;
import no.barnevernsregister.register.revisjon.Lest;
import no.barnevernsregister.register.revisjon.Slag;
import org.jspecify.annotations.Nullable;

/** Adds entries to the audit log in the transaction of a connection. */
public final class Revisjonslogg {

    private static final String LEST = "INSERT INTO revisjon"
            + " (slag, hvem, rolle, sporring, formaal, hjemmel, omfang, rader, sak_nr, barn)"
            + " SELECT ?, ?, ?, ?, ?, ?, ?, ?, sak_nr, barn FROM unnest(?::bigint[], ?::text[]) AS gjelder (sak_nr, barn)";

    private Revisjonslogg() {}

    /** A read: an entry for each case and each child that it picked out, or one when it picked out none. */
    static void lest(Connection forbindelse, Hvem hvem, Lesing lesing, Lest<?> lest) throws SQLException {
        skriv(forbindelse, Slag.LEST, hvem, lesing, lest.rader(), lest.saker(), lest.barn());
    }

    /** A read that has begun, or that is done when the transaction is. */
    public static void begynt(Connection forbindelse, Hvem hvem, Lesing lesing) throws SQLException {
        skriv(forbindelse, Slag.LESING_BEGYNT, hvem, lesing, null, List.of(), List.of());
    }

    /** A read that had begun is done. */
    static void avsluttet(Connection forbindelse, Hvem hvem, Lesing lesing, long rader) throws SQLException {
        skriv(forbindelse, Slag.LESING_AVSLUTTET, hvem, lesing, rader, List.of(), List.of());
    }

    private static void skriv(
            Connection forbindelse,
            Slag slag,
            Hvem hvem,
            Lesing lesing,
            @Nullable Long rader,
            List<Long> saker,
            List<String> barn)
            throws SQLException {
        int antall = Math.max(1, saker.size() + barn.size());
        Long[] sakskolonne = new Long[antall];
        String[] barnekolonne = new String[antall];
        for (int i = 0; i < saker.size(); i++) {
            sakskolonne[i] = saker.get(i);
        }
        for (int i = 0; i < barn.size(); i++) {
            barnekolonne[saker.size() + i] = barn.get(i);
        }
        try (var sql = forbindelse.prepareStatement(LEST)) {
            sql.setString(1, slag.name());
            sql.setString(2, hvem.id());
            sql.setString(3, hvem.rolle());
            sql.setString(4, lesing.sporring());
            sql.setString(5, lesing.formaal().tekst());
            sql.setString(6, lesing.formaal().hjemmel());
            sql.setString(7, lesing.omfang().verdi());
            sql.setObject(8, rader, Types.BIGINT);
            sql.setArray(9, forbindelse.createArrayOf("bigint", sakskolonne));
            sql.setArray(10, forbindelse.createArrayOf("text", barnekolonne));
            sql.executeUpdate();
        }
    }
}
