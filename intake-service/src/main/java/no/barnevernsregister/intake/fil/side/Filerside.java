package no.barnevernsregister.intake.fil.side;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.intake.fil.Mottattfil;
import no.barnevernsregister.intake.fil.Opplasting;
import no.barnevernsregister.intake.halvaar.Bruker;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.side.Sideramme;

/** Where a yearly extract is uploaded, and what has been uploaded before. */
public final class Filerside {

    private static final int AAR_TILBAKE = 3;

    /**
     * What the page shows.
     *
     * @param enheter for whom the person may upload
     * @param valgt one of them
     * @param aar the year that the form stands at
     * @param underveis what is on its way in
     * @param feil why the last try was refused; empty for nothing
     */
    public record Innhold(
            Bruker bruker,
            List<Enhet> enheter,
            Enhet valgt,
            int aar,
            LocalDate iDag,
            List<Opplasting> underveis,
            List<Mottattfil> filer,
            String feil) {

        public Innhold {
            enheter = List.copyOf(enheter);
            underveis = List.copyOf(underveis);
            filer = List.copyOf(filer);
        }
    }

    private Filerside() {}

    public static String skriv(Sideramme ramme, Innhold innhold) {
        var ut = new StringBuilder();
        String navn = innhold.valgt().navn(innhold.iDag());
        Html html = ramme.start(ut, ramme.ord("Årsuttrekk fra ", "Årsuttrekk frå ") + navn);
        html.element("script", "", "src", "/filer/opplasting.js", "defer", "");
        html.element("p", "KOSTRA 15F Barnevern", "class", "over");
        html.element("h1", ramme.ord("Årsuttrekk fra ", "Årsuttrekk frå ") + navn);
        if (!innhold.feil().isEmpty()) {
            html.element("p", innhold.feil(), "class", "varsel feil", "role", "alert");
        }
        velger(html, ramme, innhold);
        underveis(html, ramme, innhold);
        skjema(html, ramme, innhold);
        tidligere(html, ramme, innhold);
        Sideramme.slutt(html);
        return ut.toString();
    }

    private static void velger(Html html, Sideramme ramme, Innhold innhold) {
        if (innhold.enheter().size() < 2) {
            return;
        }
        html.start("nav", "class", "runder", "aria-label", ramme.ord("Velg tjeneste", "Vel teneste"));
        for (Enhet enhet : innhold.enheter()) {
            String navn = enhet.navn(innhold.iDag());
            if (enhet.equals(innhold.valgt())) {
                html.element("a", navn, "href", "/filer?enhet=" + enhet, "aria-current", "page");
            } else {
                html.element("a", navn, "href", "/filer?enhet=" + enhet);
            }
        }
        html.slutt();
    }

    private static void underveis(Html html, Sideramme ramme, Innhold innhold) {
        for (Opplasting en : innhold.underveis()) {
            boolean egen = en.av().id().equals(innhold.bruker().id());
            String aar = Integer.toString(en.uttrekk().aar());
            html.element(
                    "p",
                    egen
                            ? ramme.ord("Opplastingen din for " + aar, "Opplastinga di for " + aar)
                                    + ramme.ord(" stoppet på ", " stoppa på ")
                                    + en.prosent()
                                    + ramme.ord(
                                            " %. Velg den samme filen, så fortsetter den der.",
                                            " %. Vel den same fila, så held ho fram der.")
                            : (en.av().person() ? en.av().navn() : ramme.ord("Et fagsystem", "Eit fagsystem"))
                                    + ramme.ord(" begynte å laste opp en fil for ", " byrja å laste opp ei fil for ")
                                    + aar + ", " + ramme.tid(en.startet()) + " (" + en.prosent() + " %). "
                                    + ramme.ord(
                                            "Laster du også opp, blir begge kontrollert. Den som ble begynt sist, gjelder.",
                                            "Lastar du òg opp, vert begge kontrollerte. Den som vart byrja sist, gjeld."),
                    "class",
                    egen ? "beskjed" : "varsel");
        }
    }

    private static void skjema(Html html, Sideramme ramme, Innhold innhold) {
        ramme.skjema(
                html,
                "/filer",
                "enctype",
                "multipart/form-data",
                "class",
                "kort slipp",
                "id",
                "opplasting",
                "data-storste",
                Long.toString(no.barnevernsregister.intake.fil.Filmottak.STORSTE));
        html.start(
                "input",
                "type",
                "hidden",
                "name",
                "enhet",
                "value",
                innhold.valgt().toString());
        html.element("h2", ramme.ord("Last opp en fil", "Last opp ei fil"));
        html.element("label", ramme.ord("Rapporteringsår", "Rapporteringsår"), "for", "aar");
        html.start("select", "id", "aar", "name", "aar", "class", "smal");
        int siste = innhold.iDag().getYear() - 1;
        IntStream.range(0, AAR_TILBAKE).map(en -> siste - en).forEach(aar -> {
            String tekst = Integer.toString(aar);
            if (aar == innhold.aar()) {
                html.element("option", tekst, "value", tekst, "selected", "");
            } else {
                html.element("option", tekst, "value", tekst);
            }
        });
        html.slutt();
        html.element("label", ramme.ord("XML-fil fra fagsystemet", "XML-fil frå fagsystemet"), "for", "fil");
        html.element(
                "p",
                ramme.ord(
                        "Høyst 200 MB. Du kan også slippe filen her. Filen blir kontrollert før den teller.",
                        "Høgst 200 MB. Du kan òg sleppe fila her. Fila vert kontrollert før ho tel."),
                "class",
                "dempet",
                "id",
                "fil-hjelp");
        html.start(
                "input",
                "type",
                "file",
                "id",
                "fil",
                "name",
                "fil",
                "required",
                "",
                "accept",
                ".xml,application/xml,text/xml",
                "aria-describedby",
                "fil-hjelp");
        html.start("div", "id", "framdrift", "hidden", "");
        html.start(
                        "progress",
                        "id",
                        "maler",
                        "max",
                        "100",
                        "value",
                        "0",
                        "aria-label",
                        ramme.ord("Framdrift", "Framdrift"))
                .slutt();
        html.element("p", "", "id", "tall", "class", "dempet").slutt();
        html.element("p", "", "id", "opplastingsstatus", "role", "status");
        html.start("div", "class", "handlinger");
        html.element("button", ramme.ord("Last opp", "Last opp"), "type", "submit", "class", "primar");
        html.element(
                "button",
                ramme.ord("Ta pause", "Ta pause"),
                "type",
                "button",
                "class",
                "sekundar",
                "id",
                "pause",
                "hidden",
                "");
        html.slutt().slutt();
    }

    private static void tidligere(Html html, Sideramme ramme, Innhold innhold) {
        html.element("h2", ramme.ord("Det som er lastet opp", "Det som er lasta opp"));
        if (innhold.filer().isEmpty()) {
            html.element("p", ramme.ord("Ingen filer ennå.", "Ingen filer enno."), "class", "dempet");
            return;
        }
        html.start("div", "class", "rull").start("table", "class", "status");
        html.element("caption", ramme.ord("Nyeste først", "Nyaste først"));
        html.start("thead").start("tr");
        for (String kolonne : List.of(
                ramme.ord("År", "År"),
                ramme.ord("Status", "Status"),
                ramme.ord("Mottatt", "Motteken"),
                ramme.ord("Lastet opp av", "Lasta opp av"))) {
            html.element("th", kolonne, "scope", "col");
        }
        html.slutt().slutt().start("tbody");
        for (Mottattfil fil : innhold.filer()) {
            String aar = Integer.toString(fil.uttrekk().aar());
            String tid = ramme.tid(fil.innsending().mottatt());
            html.start("tr")
                    .start("th", "scope", "row")
                    .element(
                            "a",
                            aar,
                            "href",
                            "/filer/" + fil.innsending().id(),
                            "aria-label",
                            aar + ramme.ord(", mottatt ", ", motteken ") + tid)
                    .slutt();
            html.start("td");
            Filord.merkelapp(html, ramme, fil);
            html.slutt();
            html.element("td", tid, "data-navn", "Sist");
            String av = fil.av();
            html.element("td", av == null ? ramme.ord("Fagsystem", "Fagsystem") : av)
                    .slutt();
        }
        html.slutt().slutt().slutt();
    }
}
