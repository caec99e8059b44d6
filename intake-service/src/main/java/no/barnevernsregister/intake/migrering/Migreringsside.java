package no.barnevernsregister.intake.migrering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.migrering.Migreringsforesporsel;
import no.barnevernsregister.contracts.migrering.Migreringsrapport;
import no.barnevernsregister.contracts.migrering.Migreringsrapport.Del;
import no.barnevernsregister.contracts.migrering.Migreringsrapport.Feil;
import no.barnevernsregister.contracts.migrering.Migreringsrapport.Feiltype;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.contracts.rapport.Ramme;
import no.barnevernsregister.contracts.rapport.Sprak;
import no.barnevernsregister.contracts.typer.Tekst;
import org.jspecify.annotations.Nullable;

/** A migration report as a page for the municipality: what was found again, and what to look for in the case system. */
public final class Migreringsside {

    private static final Tekst TITTEL = new Tekst("Migreringsrapport", "Migreringsrapport");

    private final Sprak sprak;
    private final Html html;

    private Migreringsside(Appendable ut, Ramme ramme) {
        this.sprak = ramme.sprak();
        this.html = ramme.start(ut, TITTEL);
    }

    public static String skriv(Migreringsbestilling bestilling, Ramme ramme) {
        var ut = new StringBuilder();
        var side = new Migreringsside(ut, ramme);
        side.ingress(bestilling.foresporsel());
        Migreringsrapport rapport = bestilling.rapport();
        if (rapport == null) {
            side.html.element(
                    "p",
                    side.ord(
                            "Rapporten er bestilt. Registeret sammenligner, og siden viser rapporten når den er klar.",
                            "Rapporten er bestilt. Registeret samanliknar, og sida viser rapporten når han er klar."),
                    "class",
                    "dom info",
                    "role",
                    "status");
        } else {
            side.rapport(rapport);
        }
        Ramme.slutt(side.html);
        return ut.toString();
    }

    private void ingress(Migreringsforesporsel foresporsel) {
        String kommune =
                Kommuner.finn(foresporsel.kommune()).map(Kommune::navn).orElse("") + " (" + foresporsel.kommune() + ")";
        String bydel = foresporsel.bydel() == null ? "" : ", bydel " + foresporsel.bydel();
        html.element(
                "p",
                kommune + bydel + ". "
                        + ord(
                                "Det siste årsuttrekket (KOSTRA 15F) før " + foresporsel.aar()
                                        + " er sammenlignet med det det nye fagsystemet har sendt.",
                                "Det siste årsuttrekket (KOSTRA 15F) før " + foresporsel.aar()
                                        + " er samanlikna med det det nye fagsystemet har sendt."));
    }

    private void rapport(Migreringsrapport rapport) {
        Map<Tekst, Del> deler = deler(rapport);
        int feil = deler.values().stream().mapToInt(en -> en.feil().size()).sum();
        int iUttrekket = deler.values().stream().mapToInt(Del::iUttrekket).sum();
        dom(feil, iUttrekket);
        html.element(
                "p",
                rapport.brukerMigrertId()
                        ? ord(
                                "Fagsystemet bruker migrert-id, så det meste er gjenkjent på den.",
                                "Fagsystemet bruker migrert-id, så det meste er kjent att på han.")
                        : ord(
                                "Fagsystemet bruker ikke migrert-id. Sakene er gjenkjent på journalnummer eller barn, og resten på startdato.",
                                "Fagsystemet bruker ikkje migrert-id. Sakene er kjende att på journalnummer eller barn, og resten på startdato."));
        tabell(deler);
        deler.forEach(this::feil);
    }

    private void dom(int feil, int iUttrekket) {
        if (iUttrekket == 0) {
            html.element(
                    "p",
                    ord(
                            "Registeret har ikke noe årsuttrekk fra før konverteringsåret å sammenligne med.",
                            "Registeret har ikkje noko årsuttrekk frå før konverteringsåret å samanlikne med."),
                    "class",
                    "dom warning");
        } else if (feil == 0) {
            html.element(
                    "p",
                    ord("Alt som skulle flyttes, er funnet igjen.", "Alt som skulle flyttast, er funne att."),
                    "class",
                    "dom ok");
        } else {
            html.element(
                    "p",
                    ord(
                            feil + " avvik. Rett dem i fagsystemet, og send sakene på nytt.",
                            feil + " avvik. Rett dei i fagsystemet, og send sakene på nytt."),
                    "class",
                    "dom warning");
        }
    }

    private void tabell(Map<Tekst, Del> deler) {
        html.start("table", "class", "register tall");
        html.element("caption", ord("Antall av hver type", "Talet på kvar type"));
        hode(
                ord("Type", "Type"),
                ord("I årsuttrekket", "I årsuttrekket"),
                ord("Funnet igjen", "Funne att"),
                ord(
                        "Avsluttet før konverteringsåret og ikke flyttet",
                        "Avslutta før konverteringsåret og ikkje flytta"),
                ord("Mangler", "Manglar"),
                ord("Flere mulige", "Fleire moglege"),
                ord("Ulik startdato", "Ulik startdato"));
        deler.forEach((navn, del) -> {
            html.start("tr").element("th", sprak.av(navn), "scope", "row");
            for (int antall : List.of(
                    del.iUttrekket(),
                    del.gjenfunnet(),
                    del.avsluttetFor(),
                    del.antall(Feiltype.IKKE_FUNNET),
                    del.antall(Feiltype.FLERE_FUNNET),
                    del.antall(Feiltype.ULIK_START))) {
                html.element("td", Integer.toString(antall));
            }
            html.slutt();
        });
        html.slutt().slutt();
    }

    private void feil(Tekst navn, Del del) {
        if (del.feil().isEmpty()) {
            return;
        }
        html.element("h2", sprak.av(navn) + " (" + del.feil().size() + ")");
        html.start("table", "class", "register");
        hode(
                ord("Journalnummer", "Journalnummer"),
                ord("Id i årsuttrekket", "Id i årsuttrekket"),
                ord("Avvik", "Avvik"),
                ord("Sak i fagsystemet", "Sak i fagsystemet"),
                "Migrert-id");
        for (Feil en : del.feil()) {
            html.start("tr")
                    .element("td", en.journalnummer())
                    .element("td", en.kostraId())
                    .element("td", avvik(en.feiltype()))
                    .element("td", tekst(en.sakId()))
                    .element("td", tekst(en.migrertId()))
                    .slutt();
        }
        html.slutt().slutt();
    }

    private String avvik(Feiltype type) {
        return switch (type) {
            case IKKE_FUNNET -> ord("Fagsystemet har ikke sendt dette.", "Fagsystemet har ikkje sendt dette.");
            case FLERE_FUNNET ->
                ord(
                        "Fagsystemet har sendt flere som kan være dette.",
                        "Fagsystemet har sendt fleire som kan vere dette.");
            case ULIK_START -> ord("Fagsystemet har en annen startdato.", "Fagsystemet har ein annan startdato.");
        };
    }

    private void hode(String... navn) {
        html.start("thead").start("tr");
        for (String en : navn) {
            html.element("th", en, "scope", "col");
        }
        html.slutt().slutt().start("tbody");
    }

    private static Map<Tekst, Del> deler(Migreringsrapport rapport) {
        Map<Tekst, Del> deler = new LinkedHashMap<>();
        legg(deler, new Tekst("Saker", "Saker"), rapport.sak());
        legg(deler, new Tekst("Meldinger", "Meldingar"), rapport.melding());
        legg(deler, new Tekst("Undersøkelser", "Undersøkingar"), rapport.undersokelse());
        legg(
                deler,
                new Tekst("Koblinger mellom melding og undersøkelse", "Koplingar mellom melding og undersøking"),
                rapport.relasjon());
        legg(deler, new Tekst("Planer", "Planar"), rapport.plan());
        legg(deler, new Tekst("Tiltak", "Tiltak"), rapport.tiltak());
        return deler;
    }

    private static void legg(Map<Tekst, Del> deler, Tekst navn, @Nullable Del del) {
        if (del != null) {
            deler.put(navn, del);
        }
    }

    private static String tekst(@Nullable Object verdi) {
        return verdi == null ? "" : verdi.toString();
    }

    private String ord(String nb, String nn) {
        return sprak == Sprak.NB ? nb : nn;
    }
}
