package no.barnevernsregister.register.telling;

import java.util.Set;

/** Investigations concluded: Konklusjon/@SluttDato in the period. */
public final class UndersokelserAvsluttet implements Telling {

    @Override
    public String id() {
        return "undersokelser_avsluttet";
    }

    @Override
    public String definisjon() {
        return "Antall undersøkelser som ble konkludert i perioden.";
    }

    @Override
    public String enhet() {
        return "undersokelse";
    }

    @Override
    public Set<Additiv> additiv() {
        return Set.of(Additiv.KOMMUNE, Additiv.KJONN, Additiv.ALDER, Additiv.HALVAAR);
    }

    @Override
    public String sql() {
        return """
                SELECT saker.* FROM saker JOIN undersokelse_ved(:kutt) u USING (sak_nr)
                WHERE NOT snudd(u.start_dato, u.slutt_dato) AND u.slutt_dato BETWEEN :forste AND :siste
                """;
    }
}
