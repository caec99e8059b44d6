package no.barnevernsregister.register.telling.flytting;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Children in a foster home, by how many moves they have made. */
final class BarnFosterhjemEtterAntallFlyttinger implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "barn_fosterhjem_etter_antall_flyttinger",
                        "barn",
                        "Antall barn som bodde i fosterhjem i løpet av perioden, etter hvor mange ganger de har"
                                + " flyttet til og med periodens siste dag.")
                .etter("antall flyttinger: 0, 1-2, 3-5, 6-10, 11-20 eller 21+");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, CASE
                        WHEN flyttinger = 0 THEN '0'
                        WHEN flyttinger <= 2 THEN '1-2'
                        WHEN flyttinger <= 5 THEN '3-5'
                        WHEN flyttinger <= 10 THEN '6-10'
                        WHEN flyttinger <= 20 THEN '11-20'
                        ELSE '21+' END AS kategori
                FROM flyttebarn
                """;
    }
}
