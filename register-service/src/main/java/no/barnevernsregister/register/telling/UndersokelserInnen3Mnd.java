package no.barnevernsregister.register.telling;

import java.util.Set;

/** Of those concluded, the ones concluded within three calendar months; 31 January gives 30 April. */
public final class UndersokelserInnen3Mnd implements Telling {

    @Override
    public String id() {
        return "undersokelser_innen_3_mnd";
    }

    @Override
    public String definisjon() {
        return "Av undersøkelsene som ble konkludert i perioden: de som var konkludert innen tre måneder.";
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
                  AND u.slutt_dato <= u.start_dato + interval '3 months'
                """;
    }
}
