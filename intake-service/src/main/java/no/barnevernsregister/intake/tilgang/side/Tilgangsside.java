package no.barnevernsregister.intake.tilgang.side;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.intake.halvaar.Bruker;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.side.Sideramme;
import no.barnevernsregister.intake.tilgang.Medarbeider;
import no.barnevernsregister.intake.tilgang.Rolle;
import no.barnevernsregister.intake.tilgang.TilgangRepository.Foresporsel;
import no.barnevernsregister.intake.tilgang.TilgangRepository.Hendelse;

/** Who has access to a service, and for its administrators how to give and take it. */
public final class Tilgangsside {

    /**
     * What the page shows.
     *
     * @param enheter the person's own units
     * @param beskjed what came of the last action; empty for nothing
     * @param avvist whether that is a refusal
     */
    public record Innhold(
            Bruker bruker,
            List<Enhet> enheter,
            Enhet valgt,
            LocalDate iDag,
            List<Foresporsel> foresporsler,
            List<Medarbeider> medarbeidere,
            List<Hendelse> logg,
            String beskjed,
            boolean avvist) {

        public Innhold {
            enheter = List.copyOf(enheter);
            foresporsler = List.copyOf(foresporsler);
            medarbeidere = List.copyOf(medarbeidere);
            logg = List.copyOf(logg);
        }

        boolean administrerer() {
            return bruker.kanAdministrere(valgt);
        }
    }

    private Tilgangsside() {}

    public static String skriv(Sideramme ramme, Innhold innhold) {
        var ut = new StringBuilder();
        String tittel =
                ramme.ord("Tilgang til ", "Tilgang til ") + innhold.valgt().navn(innhold.iDag());
        Html html = ramme.start(ut, tittel);
        html.element("h1", tittel);
        if (!innhold.beskjed().isEmpty()) {
            html.element(
                    "p",
                    innhold.beskjed(),
                    "class",
                    innhold.avvist() ? "varsel feil" : "beskjed",
                    "role",
                    innhold.avvist() ? "alert" : "status");
        }
        velger(html, ramme, innhold);
        if (innhold.administrerer()) {
            innhold.foresporsler().forEach(en -> foresporsel(html, ramme, en));
        }
        html.element("h2", ramme.ord("Disse har tilgang", "Desse har tilgang"));
        innhold.medarbeidere().forEach(en -> medarbeider(html, ramme, innhold, en));
        if (!innhold.administrerer()) {
            html.element(
                    "p",
                    ramme.ord(
                            "En lokal administrator gir og tar roller.", "Ein lokal administrator gjev og tek roller."),
                    "class",
                    "dempet");
        }
        logg(html, ramme, innhold);
        html.start("p")
                .element(
                        "a",
                        ramme.ord("Be om tilgang til en annen tjeneste", "Be om tilgang til ei anna teneste"),
                        "href",
                        "/tilgang/be")
                .slutt();
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
                html.element("a", navn, "href", "/tilgang?enhet=" + enhet, "aria-current", "page");
            } else {
                html.element("a", navn, "href", "/tilgang?enhet=" + enhet);
            }
        }
        html.slutt();
    }

    private static void foresporsel(Html html, Sideramme ramme, Foresporsel en) {
        String id = en.id().toString();
        ramme.skjema(html, "/tilgang/svar", "class", "kort");
        html.start("input", "type", "hidden", "name", "foresporsel", "value", id);
        html.element("h2", en.navn() + ramme.ord(" ber om tilgang", " bed om tilgang"));
        html.element("p", en.epost() + ", " + ramme.tid(en.tid()));
        html.element(
                "p",
                ramme.ord(
                        "Navn og e-post har personen skrevet selv. Forsikre deg om at det er rett person.",
                        "Namn og e-post har personen skrive sjølv. Forsikre deg om at det er rett person."),
                "class",
                "dempet");
        html.start("fieldset", "class", "roller").element("legend", ramme.ord("Roller", "Roller"));
        for (Rolle rolle : Rolle.values()) {
            String felt = rolle.kode() + "-" + id;
            html.start("div").start("input", "type", "checkbox", "id", felt, "name", "rolle", "value", rolle.kode());
            html.element("label", ramme.av(rolle.navn()), "for", felt).slutt();
        }
        html.slutt().start("div", "class", "handlinger");
        html.element(
                "button",
                ramme.ord("Gi tilgang", "Gje tilgang"),
                "type",
                "submit",
                "name",
                "svar",
                "value",
                "gi",
                "class",
                "primar");
        html.element(
                        "button",
                        ramme.ord("Avvis", "Avvis"),
                        "type",
                        "submit",
                        "name",
                        "svar",
                        "value",
                        "avvis",
                        "class",
                        "sekundar")
                .slutt()
                .slutt();
    }

    private static void medarbeider(Html html, Sideramme ramme, Innhold innhold, Medarbeider en) {
        List<Rolle> roller = en.roller(innhold.valgt());
        html.start("section", "class", "kort medarbeider");
        html.element("h3", en.navn());
        if (!en.epost().isEmpty()) {
            html.element("p", en.epost(), "class", "dempet");
        }
        html.start("ul", "class", "roller");
        for (Rolle rolle : roller) {
            String navn = ramme.av(rolle.navn());
            html.start("li").element("span", navn, "class", "merkelapp sendt");
            if (innhold.administrerer()) {
                ramme.skjema(html, "/tilgang/ta", "class", "paa-linje");
                skjult(html, innhold.valgt(), en, rolle);
                html.element(
                                "button",
                                ramme.ord("Ta bort", "Ta bort"),
                                "type",
                                "submit",
                                "class",
                                "liten",
                                "aria-label",
                                ramme.ord("Ta bort rollen ", "Ta bort rolla ")
                                        + navn
                                        + ramme.ord(" fra ", " frå ")
                                        + en.navn())
                        .slutt();
            }
            html.slutt();
        }
        html.slutt();
        List<Rolle> mangler = Arrays.stream(Rolle.values())
                .filter(rolle -> !roller.contains(rolle))
                .toList();
        if (innhold.administrerer() && !mangler.isEmpty()) {
            ramme.skjema(html, "/tilgang/gi", "class", "velger");
            html.start(
                    "input",
                    "type",
                    "hidden",
                    "name",
                    "enhet",
                    "value",
                    innhold.valgt().toString());
            html.start("input", "type", "hidden", "name", "bruker", "value", en.id());
            html.start(
                    "select", "name", "rolle", "aria-label", ramme.ord("Ny rolle for ", "Ny rolle for ") + en.navn());
            mangler.forEach(rolle -> html.element("option", ramme.av(rolle.navn()), "value", rolle.kode()));
            html.slutt();
            html.element(
                            "button",
                            ramme.ord("Gi rollen", "Gje rolla"),
                            "type",
                            "submit",
                            "class",
                            "liten",
                            "aria-label",
                            ramme.ord("Gi rollen til ", "Gje rolla til ") + en.navn())
                    .slutt();
        }
        html.slutt();
    }

    private static void skjult(Html html, Enhet enhet, Medarbeider en, Rolle rolle) {
        html.start("input", "type", "hidden", "name", "enhet", "value", enhet.toString());
        html.start("input", "type", "hidden", "name", "bruker", "value", en.id());
        html.start("input", "type", "hidden", "name", "rolle", "value", rolle.kode());
    }

    private static void logg(Html html, Sideramme ramme, Innhold innhold) {
        html.element("h2", ramme.ord("Hva som er gjort", "Kva som er gjort"));
        if (innhold.logg().isEmpty()) {
            html.element("p", ramme.ord("Ingenting ennå.", "Ingenting enno."), "class", "dempet");
            return;
        }
        html.start("ol", "class", "logg");
        for (Hendelse en : innhold.logg()) {
            String rolle = Rolle.les(en.rolle()).map(r -> ramme.av(r.navn())).orElse(en.rolle());
            html.start("li")
                    .element(
                            "p",
                            en.gitt()
                                    ? en.av()
                                            + ramme.ord(" ga ", " gav ")
                                            + en.navn()
                                            + ramme.ord(" rollen ", " rolla ")
                                            + rolle
                                    : en.av()
                                            + ramme.ord(" tok rollen ", " tok rolla ")
                                            + rolle
                                            + ramme.ord(" fra ", " frå ")
                                            + en.navn())
                    .element("p", ramme.tid(en.tid()), "class", "dempet")
                    .slutt();
        }
        html.slutt();
    }
}
