package no.barnevernsregister.contracts.rapport;

import java.util.Locale;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.typer.Tekst;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a row. On a narrow screen a row is a card, so each cell carries the name of its column; the roles keep it a
 * table for those who hear it.
 */
record Funnrad(Html html, Sprak sprak) {

    void skriv(Funn funn) {
        String grad = funn.alvorlighet().name().toLowerCase(Locale.ROOT);
        html.start("tr", "role", "row", "class", grad);
        celle(Ord.ALVORLIGHET)
                .start("span", "class", "grad")
                .tekst(sprak.av(Ord.av(funn.alvorlighet())))
                .slutt();
        if (funn.originalAlvorlighet() != null) {
            html.element(
                    "span",
                    sprak.av(new Tekst(
                            "Egentlig feil, mildnet for migrerte data", "Eigentleg feil, mildna for migrerte data")),
                    "class",
                    "dempet");
        }
        html.slutt();
        celle(Ord.REGEL).tekst(funn.regelId()).slutt();
        hvaOgRaad(funn);
        hvor(funn);
        verdier(funn);
        celle(Ord.LOV)
                .tekst(funn.lov() == null ? sprak.av(new Tekst("Ingen", "Ingen")) : funn.lov())
                .slutt();
        html.slutt();
    }

    private void hvaOgRaad(Funn funn) {
        boolean manglerNynorsk = sprak == Sprak.NN && funn.tekstNynorsk() == null;
        celle(Ord.HVA);
        html.element("p", Ord.tekst(funn, sprak), "lang", manglerNynorsk ? "nb" : sprak.merke());
        html.start("p").element("strong", sprak.av(Ord.GJOR_DETTE) + ":").tekst(" ");
        html.element("span", Ord.gjorDette(funn, sprak), "lang", manglerNynorsk ? "nb" : sprak.merke());
        html.slutt().slutt();
    }

    private void hvor(Funn funn) {
        celle(Ord.HVOR);
        html.element("span", funn.type(), "class", "del");
        del("id ", funn.elementId());
        if (funn.linje() != null) {
            String sted = sprak.av(Ord.LINJE).toLowerCase(Locale.ROOT) + " " + funn.linje();
            String kolonne = funn.kolonne() == null
                    ? ""
                    : ", " + sprak.av(Ord.KOLONNE).toLowerCase(Locale.ROOT) + " " + funn.kolonne();
            html.element("span", sted + kolonne, "class", "del");
        }
        if (funn.sti() != null) {
            html.element("code", funn.sti(), "class", "del");
        }
        html.slutt();
    }

    private void del(String navn, @Nullable Object verdi) {
        if (verdi != null) {
            html.element("span", navn + verdi, "class", "del dempet");
        }
    }

    private void verdier(Funn funn) {
        celle(Ord.VERDIER);
        if (funn.verdier().isEmpty()) {
            html.tekst(sprak.av(new Tekst("Ingen", "Ingen")));
        } else {
            html.start("ul");
            funn.verdier().forEach((navn, verdi) -> html.element("li", navn + ": " + verdi));
            html.slutt();
        }
        html.slutt();
    }

    private Html celle(Tekst kolonne) {
        return html.start("td", "role", "cell", "data-navn", sprak.av(kolonne));
    }
}
