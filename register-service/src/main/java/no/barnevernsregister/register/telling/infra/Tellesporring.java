package no.barnevernsregister.register.telling.infra;

import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.register.telling.Aldersgrupper;
import no.barnevernsregister.register.telling.Maal;
import no.barnevernsregister.register.telling.Omfang;
import no.barnevernsregister.register.telling.Periode;
import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/**
 * The query that makes cells of the rows of a count: kommune, bydel, kjonn, aldersgruppe, kategori, value, children.
 *
 * <p>The sums over sex and age come too when they are wanted; for a mean or a median always, and the country with them,
 * since nobody can work them out of the parts.
 */
final class Tellesporring {

    private Tellesporring() {}

    static String av(Telling telling, Periode periode, Omfang omfang) {
        Maal maal = telling.omtale().maal();
        return maal.kanSummeres()
                ? sum(telling, omfang.summer() ? grupper(periode) : "")
                : midt(telling, grupper(periode), omfang.kommuner().isEmpty());
    }

    private static String sum(Telling telling, String grupper) {
        boolean delt = !grupper.isEmpty();
        return "SELECT b.kommune, b.bydel, " + (delt ? "k.kjonn, g.gruppe" : "b.kjonn, b.aldersgruppe")
                + ", t.kategori, sum(t.verdi), count(*)"
                + " FROM (SELECT barn_nr, " + kategori(telling.omtale()) + " AS kategori, "
                + (telling.omtale().maal() == Maal.SUM ? "sum(verdi)" : "count(*)") + " AS verdi FROM (" + telling.sql()
                + ") r GROUP BY 1, 2) t JOIN barna b USING (barn_nr)" + grupper
                + " GROUP BY 1, 2, 3, 4, 5 HAVING sum(t.verdi) <> 0 ORDER BY 1, 2 NULLS FIRST, 3, 4, 5";
    }

    private static String midt(Telling telling, String grupper, boolean landet) {
        String verdi = telling.omtale().maal() == Maal.SNITT
                ? "round(avg(b.verdi), 1)"
                : "percentile_cont(0.5) WITHIN GROUP (ORDER BY b.verdi)::numeric";
        // In one place a child is one barn_nr; in the country it is not, so children are numbered first.
        return "SELECT s.kommune, s.bydel, k.kjonn, g.gruppe, b.kategori, " + verdi + ", count(DISTINCT b.hvem) FROM ("
                + "SELECT t.verdi, " + kategori(telling.omtale()) + " AS kategori, b.kommune, b.bydel, b.kjonn,"
                + " b.aldersgruppe, dense_rank() OVER (ORDER BY b.barn COLLATE \"C\") AS hvem FROM (" + telling.sql()
                + ") t JOIN barna b USING (barn_nr)) b CROSS JOIN LATERAL (SELECT b.kommune, b.bydel"
                + (landet ? " UNION ALL SELECT '0000', NULL WHERE b.bydel IS NULL" : "") + ") s(kommune, bydel)"
                + grupper + " GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2 NULLS FIRST, 3, 4, 5";
    }

    private static String kategori(Tellingsomtale omtale) {
        return omtale.kategori() == null ? "NULL::text" : "kategori::text";
    }

    /** Each child once for each sex and age group that it is in. */
    private static String grupper(Periode periode) {
        List<String> par = new ArrayList<>();
        Aldersgrupper.DELER.forEach(del -> par.add(par(del, del)));
        Aldersgrupper.summer(periode).forEach((sum, deler) -> deler.forEach(del -> par.add(par(del, sum))));
        return " CROSS JOIN LATERAL (VALUES (b.kjonn), ('" + Aldersgrupper.ALLE + "')) k(kjonn) JOIN (VALUES "
                + String.join(", ", par) + ") g(del, gruppe) ON g.del = b.aldersgruppe";
    }

    private static String par(String del, String gruppe) {
        return "('" + del + "', '" + gruppe + "')";
    }
}
