package no.barnevernsregister.contracts.rapport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.contracts.typer.Tekst;

/** Reports as a page: for each the verdict, how many findings there are, and the findings grouped by case. */
public final class Rapportside implements Rapportskriver {

    private static final Tekst TITTEL = new Tekst("Valideringsrapport", "Valideringsrapport");
    private static final Tekst UTEN_SAK = new Tekst("Funn om dokumentet som helhet", "Funn om dokumentet som heilskap");

    private final Sprak sprak;
    private final Html html;

    /** Begins the page. */
    public Rapportside(Appendable ut, Ramme ramme) {
        this.sprak = ramme.sprak();
        this.html = ramme.start(ut, TITTEL);
    }

    @Override
    public void skriv(Rapportkilde kilde, Valideringsrapport rapport) {
        html.start("section").element("h2", kilde.navn(), "class", "kilde");
        html.element("p", sprak.av(Dommord.over(kilde, rapport)), "class", "dom " + klasse(rapport.alvorlighet()));
        opplysninger(kilde, rapport);
        if (!rapport.funn().isEmpty()) {
            antall(rapport.funn());
            etterSak(rapport.funn()).forEach(this::gruppe);
        }
        html.slutt();
    }

    private void opplysninger(Rapportkilde kilde, Valideringsrapport rapport) {
        html.start("dl", "class", "opplysninger");
        for (Rapportkilde.Opplysning en : kilde.opplysninger()) {
            opplysning(en.navn(), en.verdi());
        }
        if (rapport.xsdVersjon() != null) {
            opplysning(
                    new Tekst("Skjemaversjon", "Skjemaversjon"),
                    rapport.xsdVersjon().toString());
        }
        opplysning(new Tekst("Regelsett", "Regelsett"), rapport.regelsett());
        if (rapport.hode() != null) {
            opplysning(
                    new Tekst("Siste godtatte dokument i saken (hode)", "Siste godtekne dokument i saka (hode)"),
                    rapport.hode().toString());
        }
        html.slutt();
    }

    private void opplysning(Tekst navn, String verdi) {
        html.start("div").element("dt", sprak.av(navn)).element("dd", verdi).slutt();
    }

    private void antall(List<Funn> funn) {
        Map<Alvorlighet, Integer> antall = new EnumMap<>(Alvorlighet.class);
        funn.forEach(en -> antall.merge(en.alvorlighet(), 1, Integer::sum));
        html.start("table", "class", "antall").element("caption", sprak.av(new Tekst("Antall funn", "Talet på funn")));
        html.start("thead").start("tr");
        kolonner(Ord.ALVORLIGHET, new Tekst("Antall", "Tal"));
        html.slutt().slutt().start("tbody");
        for (Alvorlighet grad : List.of(Alvorlighet.values()).reversed()) {
            if (antall.containsKey(grad)) {
                html.start("tr").element("th", sprak.av(Ord.av(grad)), "scope", "row");
                html.element("td", antall.get(grad).toString()).slutt();
            }
        }
        html.slutt().slutt();
    }

    /** The gravest first in each case; findings about no case come under the empty number. */
    private static Map<String, List<Funn>> etterSak(List<Funn> funn) {
        Map<String, List<Funn>> saker = new LinkedHashMap<>();
        for (Funn en : funn) {
            String sak = en.journalnummer() == null ? "" : en.journalnummer();
            saker.computeIfAbsent(sak, _ -> new ArrayList<>()).add(en);
        }
        saker.values()
                .forEach(en -> en.sort(Comparator.comparing(Funn::alvorlighet).reversed()));
        return saker;
    }

    private void gruppe(String journalnummer, List<Funn> funn) {
        String navn =
                journalnummer.isEmpty() ? sprak.av(UTEN_SAK) : sprak.av(new Tekst("Sak ", "Sak ")) + journalnummer;
        html.element("h3", navn);
        html.start("table", "class", "funn", "role", "table")
                .element("caption", sprak.av(new Tekst("Funn, de alvorligste først", "Funn, dei alvorlegaste først")));
        html.start("thead", "role", "rowgroup").start("tr", "role", "row");
        kolonner(Ord.ALVORLIGHET, Ord.REGEL, Ord.HVA, Ord.HVOR, Ord.VERDIER, Ord.LOV);
        html.slutt().slutt().start("tbody", "role", "rowgroup");
        funn.forEach(en -> new Funnrad(html, sprak).skriv(en));
        html.slutt().slutt();
    }

    private void kolonner(Tekst... navn) {
        for (Tekst en : navn) {
            html.element("th", sprak.av(en), "scope", "col", "role", "columnheader");
        }
    }

    private static String klasse(Alvorlighet alvorlighet) {
        return alvorlighet.name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public void close() {
        Ramme.slutt(html);
    }
}
