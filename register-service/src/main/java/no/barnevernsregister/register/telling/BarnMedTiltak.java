package no.barnevernsregister.register.telling;

import java.util.Set;

/** Children with a measure in force on at least one day of the period. */
public final class BarnMedTiltak implements Telling {

    @Override
    public String id() {
        return "barn_med_tiltak";
    }

    @Override
    public String definisjon() {
        return "Antall barn med minst ett tiltak i løpet av perioden.";
    }

    @Override
    public String enhet() {
        return "barn";
    }

    @Override
    public Set<Additiv> additiv() {
        return Set.of(Additiv.KOMMUNE, Additiv.KJONN, Additiv.ALDER);
    }

    @Override
    public String sql() {
        return """
                SELECT DISTINCT ON (saker.kommune, saker.barn) saker.* FROM saker JOIN tiltak_ved(:kutt) t USING (sak_nr)
                WHERE NOT snudd(t.start_dato, t.slutt_dato)
                  AND t.start_dato <= :siste AND slutt(t.start_dato, t.slutt_dato, saker.sak_slutt) >= :forste
                """;
    }
}
