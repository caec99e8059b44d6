package no.barnevernsregister.intake.fil.side;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.contracts.rapport.Ord;
import no.barnevernsregister.intake.fil.Mottattfil;
import no.barnevernsregister.intake.halvaar.side.Sideramme;
import no.barnevernsregister.intake.innsending.Status;

/** One file: the verdict, what to do now, and its findings. */
public final class Filside {

    private static final int FLEST_PAA_SIDEN = 200;

    /**
     * What the page shows.
     *
     * @param rapport absent until the file is checked
     * @param alle whether all findings are shown, however many
     * @param beskjed what has just happened; empty for nothing
     */
    public record Innhold(
            Mottattfil fil, Optional<Valideringsrapport> rapport, Funnvalg valg, boolean alle, String beskjed) {

        boolean kanSendes() {
            return fil.innsending().status() == Status.KONTROLLERT
                    && fil.bekreftet() == null
                    && !fil.avlost()
                    && rapport.filter(en -> en.alvorlighet().compareTo(Alvorlighet.ERROR) < 0)
                            .isPresent();
        }

        List<Funn> funn() {
            return rapport.map(Valideringsrapport::funn).orElse(List.of());
        }
    }

    private Filside() {}

    public static String skriv(Sideramme ramme, Innhold innhold) {
        var ut = new StringBuilder();
        Mottattfil fil = innhold.fil();
        String tittel = ramme.ord("Årsuttrekk ", "Årsuttrekk ") + fil.uttrekk().aar() + ", " + Filord.enhetsnavn(fil);
        Html html = ramme.start(ut, tittel);
        html.element("script", "", "src", "/filer/opplasting.js", "defer", "");
        html.start("p", "class", "over")
                .element(
                        "a",
                        ramme.ord("Alle filer", "Alle filer"),
                        "href",
                        "/filer?enhet=" + Filord.enhet(fil.uttrekk()))
                .slutt();
        html.element("h1", tittel);
        if (!innhold.beskjed().isEmpty()) {
            html.element("p", innhold.beskjed(), "class", "beskjed", "role", "status");
        }
        fakta(html, ramme, fil);
        dom(html, ramme, innhold);
        if (!innhold.funn().isEmpty()) {
            funn(html, ramme, innhold);
        }
        Sideramme.slutt(html);
        return ut.toString();
    }

    private static void fakta(Html html, Sideramme ramme, Mottattfil fil) {
        html.start("dl", "class", "fakta");
        html.start("div").element("dt", ramme.ord("Status", "Status")).start("dd");
        Filord.merkelapp(html, ramme, fil);
        html.slutt().slutt();
        fakta(html, ramme.ord("Mottatt", "Motteken"), ramme.tid(fil.innsending().mottatt()));
        String av = fil.av();
        fakta(html, ramme.ord("Lastet opp av", "Lasta opp av"), av == null ? "Fagsystem" : av);
        html.slutt();
    }

    private static void fakta(Html html, String navn, String verdi) {
        html.start("div").element("dt", navn).element("dd", verdi).slutt();
    }

    private static void dom(Html html, Sideramme ramme, Innhold innhold) {
        Mottattfil fil = innhold.fil();
        boolean venter = Filord.venter(fil);
        html.start("section", "class", "kort");
        if (venter) {
            html.start(
                    "div",
                    "data-vent",
                    "/filer/opplasting/status/" + fil.innsending().id(),
                    "data-status",
                    Filstand.kode(fil));
        }
        html.element("h2", overskrift(ramme, innhold)).element("p", forklaring(ramme, innhold));
        html.start("div", "class", "handlinger");
        if (innhold.kanSendes()) {
            ramme.skjema(html, "/filer/" + fil.innsending().id() + "/send", "class", "paa-linje");
            html.element("button", ramme.ord("Send med funnene", "Send med funna"), "type", "submit", "class", "primar")
                    .slutt();
        }
        if (fil.innsending().status() == Status.KONTROLLERT || fil.innsending().status() == Status.AVVIST) {
            html.element(
                    "a",
                    ramme.ord("Last opp en rettet fil", "Last opp ei retta fil"),
                    "href",
                    "/filer?enhet=" + Filord.enhet(fil.uttrekk()) + "&aar="
                            + fil.uttrekk().aar(),
                    "class",
                    "knapp " + (innhold.kanSendes() ? "sekundar" : "primar"));
        }
        if (venter) {
            html.element(
                    "a",
                    ramme.ord("Oppdater siden", "Oppdater sida"),
                    "href",
                    "/filer/" + fil.innsending().id(),
                    "class",
                    "knapp sekundar");
        }
        html.element(
                "a",
                ramme.ord("Kvittering", "Kvittering"),
                "href",
                "/filer/" + fil.innsending().id() + "/kvittering",
                "class",
                "knapp sekundar");
        html.slutt();
        if (venter) {
            html.slutt();
        }
        html.slutt();
    }

    private static String overskrift(Sideramme ramme, Innhold innhold) {
        return switch (innhold.fil().innsending().status()) {
            case MOTTATT, VALIDERES, PARKERT -> ramme.ord("Filen kontrolleres", "Fila vert kontrollert");
            case KONTROLLERT ->
                innhold.fil().bekreftet() != null
                        ? ramme.ord("Filen er sendt", "Fila er send")
                        : innhold.fil().avlost()
                                ? ramme.ord("En nyere fil gjelder", "Ei nyare fil gjeld")
                                : innhold.kanSendes()
                                        ? ramme.ord("Filen kan sendes", "Fila kan sendast")
                                        : ramme.ord("Filen har feil", "Fila har feil");
            case AVVIST -> ramme.ord("Filen er avvist", "Fila er avvist");
            case GODTATT, GODTATT_MED_MERKNAD -> ramme.ord("Filen er sendt", "Fila er send");
            case REGISTRERT -> ramme.ord("Filen er i registeret", "Fila er i registeret");
        };
    }

    private static String forklaring(Sideramme ramme, Innhold innhold) {
        return switch (innhold.fil().innsending().status()) {
            case MOTTATT, VALIDERES, PARKERT ->
                ramme.ord(
                        "Svaret kommer her. Du kan lukke siden og komme tilbake.",
                        "Svaret kjem her. Du kan lukke sida og kome tilbake.");
            case KONTROLLERT -> kontrollert(ramme, innhold);
            case AVVIST ->
                ramme.ord(
                        "Ingenting er tatt inn. Rett feilene i fagsystemet, og last opp på nytt.",
                        "Ingenting er teke inn. Rett feila i fagsystemet, og last opp på nytt.");
            case GODTATT, GODTATT_MED_MERKNAD ->
                ramme.ord("Sakene legges inn i registeret nå.", "Sakene vert lagde inn i registeret no.");
            case REGISTRERT ->
                ramme.ord(
                        "Alle sakene er lagt inn. En ny fil for samme år erstatter denne.",
                        "Alle sakene er lagde inn. Ei ny fil for same året erstattar denne.");
        };
    }

    private static String kontrollert(Sideramme ramme, Innhold innhold) {
        if (innhold.fil().bekreftet() != null) {
            return ramme.ord("Sakene legges inn i registeret nå.", "Sakene vert lagde inn i registeret no.");
        }
        if (innhold.fil().avlost()) {
            return ramme.ord(
                    "Det er lastet opp en nyere fil for samme år. Denne kan ikke sendes.",
                    "Det er lasta opp ei nyare fil for same året. Denne kan ikkje sendast.");
        }
        return innhold.kanSendes()
                ? ramme.ord(
                        "Den har funn, men ingen feil. Rett dem i fagsystemet og last opp på nytt, eller send filen som den er.",
                        "Ho har funn, men ingen feil. Rett dei i fagsystemet og last opp på nytt, eller send fila som ho er.")
                : ramme.ord(
                        "Ingenting er tatt inn. Rett feilene i fagsystemet, og last opp på nytt.",
                        "Ingenting er teke inn. Rett feila i fagsystemet, og last opp på nytt.");
    }

    private static void funn(Html html, Sideramme ramme, Innhold innhold) {
        List<Funn> alle = innhold.funn();
        Map<Alvorlighet, Integer> antall = new EnumMap<>(Alvorlighet.class);
        alle.forEach(en -> antall.merge(en.alvorlighet(), 1, Integer::sum));
        html.element("h2", ramme.ord("Funn", "Funn"), "id", "funn");
        html.start("ul", "class", "opptelling");
        antall.entrySet().stream()
                .sorted(Map.Entry.<Alvorlighet, Integer>comparingByKey().reversed())
                .forEach(en -> html.start("li")
                        .element("strong", en.getValue().toString())
                        .element("span", ramme.av(Ord.av(en.getKey())))
                        .slutt());
        html.slutt();
        filter(html, ramme, innhold, antall.keySet().stream().toList());
        List<Funn> valgte = innhold.valg().av(alle);
        String sti = "/filer/" + innhold.fil().innsending().id();
        String valg = valg(innhold.valg());
        html.start("p", "class", "verktoy");
        html.element(
                "span",
                valgte.size() + ramme.ord(" av ", " av ") + alle.size() + ramme.ord(" funn", " funn"),
                "role",
                "status");
        html.element("a", ramme.ord("Last ned som CSV", "Last ned som CSV"), "href", sti + "/funn.csv?" + valg);
        if (!innhold.valg().alt()) {
            html.element("a", ramme.ord("Vis alle funn", "Vis alle funn"), "href", sti + "#funn");
        }
        html.slutt();
        int vist = innhold.alle() ? valgte.size() : Math.min(valgte.size(), FLEST_PAA_SIDEN);
        Funntabell.skriv(html, ramme, valgte.subList(0, vist));
        if (vist < valgte.size()) {
            html.start("p")
                    .element(
                            "a",
                            ramme.ord("Vis de siste ", "Vis dei siste ") + (valgte.size() - vist),
                            "href",
                            sti + "?" + valg + "&alle=1#funn")
                    .slutt();
        }
    }

    private static String valg(Funnvalg valg) {
        return "alvorlighet=" + URLEncoder.encode(valg.alvorlighet(), UTF_8) + "&regel="
                + URLEncoder.encode(valg.regel(), UTF_8) + "&sak=" + URLEncoder.encode(valg.sak(), UTF_8);
    }

    private static void filter(Html html, Sideramme ramme, Innhold innhold, List<Alvorlighet> grader) {
        Funnvalg valg = innhold.valg();
        html.start(
                "form",
                "method",
                "get",
                "class",
                "velger",
                "action",
                "/filer/" + innhold.fil().innsending().id() + "#funn",
                "aria-label",
                ramme.ord("Velg funn", "Vel funn"));
        html.start("div").element("label", ramme.av(Ord.ALVORLIGHET), "for", "alvorlighet");
        html.start("select", "id", "alvorlighet", "name", "alvorlighet");
        valg(html, "", ramme.ord("Alle", "Alle"), valg.alvorlighet());
        grader.reversed().forEach(en -> valg(html, en.name(), ramme.av(Ord.av(en)), valg.alvorlighet()));
        html.slutt().slutt();
        html.start("div").element("label", ramme.av(Ord.REGEL), "for", "regel");
        html.start("select", "id", "regel", "name", "regel");
        valg(html, "", ramme.ord("Alle", "Alle"), valg.regel());
        innhold.funn().stream().map(Funn::regelId).distinct().sorted().forEach(en -> valg(html, en, en, valg.regel()));
        html.slutt().slutt();
        html.start("div").element("label", ramme.av(Ord.JOURNALNUMMER), "for", "sak");
        html.start("input", "type", "text", "id", "sak", "name", "sak", "value", valg.sak())
                .slutt();
        html.element("button", ramme.ord("Vis", "Vis"), "type", "submit", "class", "sekundar")
                .slutt();
    }

    private static void valg(Html html, String verdi, String tekst, String valgt) {
        if (verdi.equals(valgt)) {
            html.element("option", tekst, "value", verdi, "selected", "");
        } else {
            html.element("option", tekst, "value", verdi);
        }
    }
}
