package no.barnevernsregister.intake.hjem.side;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.contracts.rapport.Ord;
import no.barnevernsregister.intake.fil.Mottattfil;
import no.barnevernsregister.intake.fil.side.Filord;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.side.Frist;
import no.barnevernsregister.intake.halvaar.side.Merkelapp;
import no.barnevernsregister.intake.halvaar.side.Sideramme;
import no.barnevernsregister.intake.halvaar.side.Statuslinje;
import no.barnevernsregister.intake.halvaar.skjema.Skjema;
import no.barnevernsregister.intake.hjem.Fagsystem;
import no.barnevernsregister.intake.hjem.HjemRepository.Meldinger;
import no.barnevernsregister.intake.innsending.Status;

/** What a person at a service sees first: what is due, what has come, what is open, and who else is in. */
public final class Forside {

    /** The form of the round, and the yearly extract of last year. */
    public record Oppgaver(
            List<Statuslinje> halvaar, Frist halvaarsfrist, int aar, Optional<Mottattfil> fil, Frist filfrist) {

        public Oppgaver {
            halvaar = List.copyOf(halvaar);
        }

        boolean levert() {
            return fil.map(Mottattfil::innsending)
                    .map(en -> en.status())
                    .filter(en -> en == Status.REGISTRERT || en == Status.GODTATT || en == Status.GODTATT_MED_MERKNAD)
                    .isPresent();
        }
    }

    /**
     * What the page shows.
     *
     * @param annet what else the person may see: a path and what it is called
     * @param tilgang names of those with access; empty when the directory does not answer
     * @param arbeiderMedFiler whether the person uploads files and sees findings
     */
    public record Innhold(
            List<Enhet> enheter,
            Enhet valgt,
            LocalDate iDag,
            Map<String, String> annet,
            Oppgaver oppgaver,
            Fagsystem fagsystem,
            Meldinger meldinger,
            Map<Alvorlighet, Integer> funn,
            List<String> tilgang,
            int forsporsler,
            boolean arbeiderMedFiler,
            String egneTall) {

        public Innhold {
            enheter = List.copyOf(enheter);
            annet = Map.copyOf(annet);
            funn = Map.copyOf(funn);
            tilgang = List.copyOf(tilgang);
        }
    }

    private Forside() {}

    public static String skriv(Sideramme ramme, Innhold innhold) {
        var ut = new StringBuilder();
        String navn = innhold.valgt().navn(innhold.iDag());
        Html html = ramme.start(ut, navn);
        html.element("h1", navn);
        velger(html, ramme, innhold);
        if (innhold.fagsystem() == Fagsystem.STILLE) {
            stille(html, ramme, innhold);
        }
        if (innhold.forsporsler() > 0) {
            html.start("p", "class", "varsel")
                    .element(
                            "a",
                            innhold.forsporsler() == 1
                                    ? ramme.ord("Én person ber om tilgang", "Éin person bed om tilgang")
                                    : innhold.forsporsler()
                                            + ramme.ord(" personer ber om tilgang", " personar bed om tilgang"),
                            "href",
                            "/tilgang?enhet=" + innhold.valgt())
                    .slutt();
        }
        html.element("h2", ramme.ord("Skal leveres", "Skal leverast"));
        html.start("div", "class", "ruter");
        innhold.oppgaver().halvaar().forEach(en -> halvaar(html, ramme, innhold, en));
        if (innhold.fagsystem() == Fagsystem.INGEN) {
            arsuttrekk(html, ramme, innhold);
        }
        html.slutt();
        html.element("h2", ramme.ord("Status", "Status"));
        html.start("div", "class", "ruter");
        if (innhold.fagsystem() != Fagsystem.INGEN) {
            meldinger(html, ramme, innhold);
        }
        funn(html, ramme, innhold);
        tilgang(html, ramme, innhold);
        rute(
                html,
                ramme.ord("Egne tall", "Eigne tal"),
                ramme.ord("Nøkkeltallene for tjenesten", "Nøkkeltala for tenesta"),
                ramme.ord("Se egne tall", "Sjå eigne tal"),
                innhold.egneTall());
        innhold.annet().forEach((sti, tittel) -> rute(html, tittel, "", ramme.ord("Åpne", "Opne"), sti));
        html.slutt();
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
                html.element("a", navn, "href", "/?enhet=" + enhet, "aria-current", "page");
            } else {
                html.element("a", navn, "href", "/?enhet=" + enhet);
            }
        }
        html.slutt();
    }

    private static void stille(Html html, Sideramme ramme, Innhold innhold) {
        html.element(
                "p",
                ramme.ord("Fagsystemet er stille. ", "Fagsystemet er stille. ")
                        + innhold.meldinger()
                                .siste()
                                .map(en -> ramme.ord("Siste melding kom ", "Siste melding kom ") + ramme.tid(en) + ". ")
                                .orElse(ramme.ord("Ingen meldinger er kommet. ", "Ingen meldingar er komne. "))
                        + ramme.ord(
                                "Det skal sende hver dag. Meld fra til leverandøren.",
                                "Det skal sende kvar dag. Meld frå til leverandøren."),
                "class",
                "varsel feil");
    }

    private static void halvaar(Html html, Sideramme ramme, Innhold innhold, Statuslinje linje) {
        html.start("section", "class", "kort");
        html.element(
                "h3",
                ramme.ord("Halvårsrapport, ", "Halvårsrapport, ")
                        + ramme.av(linje.halvaar().navn()));
        html.start("p");
        Merkelapp.skriv(html, ramme, linje.skjema().map(Skjema::tilstand));
        html.slutt().start("p").tekst(ramme.ord("Frist ", "Frist "));
        innhold.oppgaver().halvaarsfrist().skriv(html, ramme, linje.hosTjenesten());
        html.slutt().start("p");
        html.element(
                "a",
                linje.hosTjenesten() ? ramme.ord("Fyll ut", "Fyll ut") : ramme.ord("Se rapporten", "Sjå rapporten"),
                "href",
                linje.adresse(),
                "class",
                "knapp " + (linje.hosTjenesten() ? "primar" : "sekundar"));
        html.tekst(" ").element("a", ramme.ord("Tidligere halvår", "Tidlegare halvår"), "href", "/halvaar");
        html.slutt().slutt();
    }

    private static void arsuttrekk(Html html, Sideramme ramme, Innhold innhold) {
        Oppgaver oppgaver = innhold.oppgaver();
        html.start("section", "class", "kort");
        html.element("h3", ramme.ord("Årsuttrekk (15F), ", "Årsuttrekk (15F), ") + oppgaver.aar());
        html.start("p");
        oppgaver.fil()
                .ifPresentOrElse(
                        en -> Filord.merkelapp(html, ramme, en),
                        () -> html.element(
                                "span",
                                ramme.ord("Ikke lastet opp", "Ikkje lasta opp"),
                                "class",
                                "merkelapp ikke-begynt"));
        html.slutt().start("p").tekst(ramme.ord("Frist ", "Frist "));
        oppgaver.filfrist().skriv(html, ramme, !oppgaver.levert());
        html.slutt();
        if (innhold.arbeiderMedFiler()) {
            html.start("p");
            oppgaver.fil()
                    .ifPresent(en -> html.element(
                                    "a",
                                    ramme.ord("Se filen", "Sjå fila"),
                                    "href",
                                    "/filer/" + en.innsending().id(),
                                    "class",
                                    "knapp sekundar")
                            .tekst(" "));
            html.element(
                            "a",
                            ramme.ord("Last opp", "Last opp"),
                            "href",
                            "/filer?enhet=" + innhold.valgt(),
                            "class",
                            "knapp " + (oppgaver.fil().isEmpty() ? "primar" : "sekundar"))
                    .slutt();
        }
        html.slutt();
    }

    private static void meldinger(Html html, Sideramme ramme, Innhold innhold) {
        html.start("section", "class", "kort").element("h3", ramme.ord("Meldinger", "Meldingar"));
        html.element(
                "p",
                innhold.meldinger().antall()
                        + ramme.ord(" siste sju dager", " siste sju dagar")
                        + innhold.meldinger()
                                .siste()
                                .map(en -> ramme.ord(", sist ", ", sist ") + ramme.tid(en))
                                .orElse(""));
        html.slutt();
    }

    private static void funn(Html html, Sideramme ramme, Innhold innhold) {
        html.start("section", "class", "kort").element("h3", ramme.ord("Åpne funn", "Opne funn"));
        if (innhold.funn().isEmpty()) {
            html.element("p", ramme.ord("Ingen. Alt er i orden.", "Ingen. Alt er i orden."))
                    .slutt();
            return;
        }
        html.start("ul");
        innhold.funn().entrySet().stream()
                .sorted(Map.Entry.<Alvorlighet, Integer>comparingByKey().reversed())
                .forEach(en -> html.element("li", ramme.av(Ord.av(en.getKey())) + ": " + en.getValue()));
        html.slutt();
        if (innhold.arbeiderMedFiler()) {
            html.start("p")
                    .element("a", ramme.ord("Se funnene", "Sjå funna"), "href", "/funn?enhet=" + innhold.valgt())
                    .slutt();
        }
        html.slutt();
    }

    private static void tilgang(Html html, Sideramme ramme, Innhold innhold) {
        html.start("section", "class", "kort").element("h3", ramme.ord("Hvem har tilgang", "Kven har tilgang"));
        html.element(
                "p",
                innhold.tilgang().isEmpty()
                        ? ramme.ord("Listen kan ikke vises nå.", "Lista kan ikkje visast no.")
                        : String.join(", ", innhold.tilgang()));
        html.start("p")
                .element("a", ramme.ord("Se roller", "Sjå roller"), "href", "/tilgang?enhet=" + innhold.valgt())
                .slutt()
                .slutt();
    }

    private static void rute(Html html, String tittel, String tekst, String lenke, String adresse) {
        html.start("section", "class", "kort").element("h3", tittel);
        if (!tekst.isEmpty()) {
            html.element("p", tekst);
        }
        html.start("p")
                .element("a", lenke, "href", adresse, "aria-label", lenke + ": " + tittel)
                .slutt()
                .slutt();
    }

    /** The half-year that the page is about. */
    public static Halvaar runde(LocalDate iDag) {
        return Halvaar.rapporteresPaa(iDag);
    }
}
