package no.barnevernsregister.register.telling;

import java.util.Set;

/** Reports received: StartDato in the period. */
public final class MeldingerMottatt implements Telling {

    @Override
    public String id() {
        return "meldinger_mottatt";
    }

    @Override
    public String definisjon() {
        return "Antall meldinger som kom inn i perioden.";
    }

    @Override
    public String enhet() {
        return "melding";
    }

    @Override
    public Set<Additiv> additiv() {
        return Set.of(Additiv.KOMMUNE, Additiv.KJONN, Additiv.ALDER, Additiv.HALVAAR);
    }

    @Override
    public String sql() {
        return """
                SELECT saker.* FROM saker JOIN melding_ved(:kutt) m USING (sak_nr)
                WHERE NOT snudd(m.start_dato, m.slutt_dato) AND m.start_dato BETWEEN :forste AND :siste
                """;
    }
}
