package no.barnevernsregister.intake.halvaar.side;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.barnevernsregister.contracts.rapport.Html;

/**
 * A deadline as people see it.
 *
 * @param iDag the day it is seen on
 */
public record Frist(LocalDate frist, LocalDate iDag) {

    public boolean over() {
        return iDag.isAfter(frist);
    }

    /** Writes the day, and how far off it is while it still matters. */
    public void skriv(Html html, Sideramme ramme, boolean gjelder) {
        html.tekst(ramme.dag(frist));
        if (!gjelder) {
            return;
        }
        long dager = Math.abs(ChronoUnit.DAYS.between(iDag, frist));
        String antall = dager == 1 ? ramme.ord("1 dag", "1 dag") : dager + ramme.ord(" dager", " dagar");
        if (over()) {
            html.tekst(" ").element("span", antall + ramme.ord(" over fristen", " over fristen"), "class", "sen");
        } else {
            html.tekst(" ")
                    .element(
                            "span",
                            dager == 0 ? ramme.ord("i dag", "i dag") : antall + ramme.ord(" igjen", " att"),
                            "class",
                            "dempet");
        }
    }
}
