package no.barnevernsregister.register.telling.flytting;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Children in a foster home, by completed years since their first placement. */
final class BarnFosterhjemEtterTidSidenForste implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "barn_fosterhjem_etter_tid_siden_forste",
                        "barn",
                        "Antall barn som bodde i fosterhjem i løpet av perioden, etter hele år siden de ble plassert"
                                + " første gang.")
                .etter("år siden første plassering: under_1, 1-2, 3-5 eller 6+");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, CASE
                        WHEN forste_start > :siste - interval '1 year' THEN 'under_1'
                        WHEN forste_start > :siste - interval '3 years' THEN '1-2'
                        WHEN forste_start > :siste - interval '6 years' THEN '3-5'
                        ELSE '6+' END AS kategori
                FROM flyttebarn WHERE forste_start IS NOT NULL
                """;
    }
}
