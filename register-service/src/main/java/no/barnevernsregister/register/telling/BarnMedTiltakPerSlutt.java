package no.barnevernsregister.register.telling;

import java.util.Set;

/** Children with a measure open at the end of the last day; one that ends that day is not. */
public final class BarnMedTiltakPerSlutt implements Telling {

    @Override
    public String id() {
        return "barn_med_tiltak_per_slutt";
    }

    @Override
    public String definisjon() {
        return "Antall barn med minst ett tiltak ved utgangen av perioden.";
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
                  AND t.start_dato <= :siste AND slutt(t.start_dato, t.slutt_dato, saker.sak_slutt) > :siste
                """;
    }
}
