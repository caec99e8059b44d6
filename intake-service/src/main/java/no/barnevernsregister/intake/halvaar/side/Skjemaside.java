package no.barnevernsregister.intake.halvaar.side;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.intake.halvaar.definisjon.Del;
import no.barnevernsregister.intake.halvaar.skjema.Regelfunn;
import no.barnevernsregister.intake.halvaar.skjema.Svar;
import no.barnevernsregister.intake.halvaar.skjema.Tilstand;

/** The form as a page: to be filled in, to be assessed, or to be read. */
public final class Skjemaside {

    /**
     * What else the page says.
     *
     * @param beskjed what has just happened; empty for nothing
     * @param apenDel the section that is unfolded; empty for the first that is not filled in
     * @param kanReturnere whether the reader may send an approved form back
     */
    public record Visning(String beskjed, String apenDel, boolean kanSende, boolean kanReturnere) {}

    private final Sideramme ramme;
    private final Skjemasak sak;
    private final Visning visning;
    private final StringBuilder ut = new StringBuilder(200_000);
    private final Html html;

    private Skjemaside(Sideramme ramme, Skjemasak sak, Visning visning) {
        this.ramme = ramme;
        this.sak = sak;
        this.visning = visning;
        this.html = ramme.start(
                ut,
                sak.navn(sak.skjema().tjeneste().vert()) + ", "
                        + ramme.av(sak.skjema().halvaar().navn()));
    }

    public static String skriv(Sideramme ramme, Skjemasak sak, Visning visning) {
        var side = new Skjemaside(ramme, sak, visning);
        side.skriv();
        return side.ut.toString();
    }

    private void skriv() {
        hode();
        if (!visning.beskjed().isEmpty()) {
            html.element("p", visning.beskjed(), "class", "beskjed", "role", "status", "id", "beskjed");
        }
        if (sak.skjema().tilstand() instanceof Tilstand.Returnert(String melding)) {
            html.start("section", "class", "returmelding");
            html.element(
                    "h2",
                    ramme.ord(
                            "Statsforvalteren ber om at dette rettes", "Statsforvaltaren ber om at dette vert retta"));
            html.element("p", melding).slutt();
        }
        if (sak.kontrollert()) {
            new Oppsummering(html, ramme, sak).skriv();
        }
        switch (sak.skriver()) {
            case TJENESTEN -> utfyllingen();
            case STATSFORVALTEREN -> {
                vurderingen();
                deler(false);
                returnering();
            }
            case INGEN -> {
                deler(true);
                if (visning.kanReturnere()) {
                    returnering();
                }
            }
        }
        Sideramme.slutt(html);
    }

    private void hode() {
        html.element(
                "p",
                ramme.ord("Halvårsrapport fra barnevernstjenesten", "Halvårsrapport frå barnevernstenesta"),
                "class",
                "over");
        html.element(
                "h1",
                sak.navn(sak.skjema().tjeneste().vert()) + ", "
                        + ramme.av(sak.skjema().halvaar().navn()));
        html.start("dl", "class", "fakta");
        html.start("div").element("dt", ramme.ord("Status", "Status")).start("dd");
        Merkelapp.skriv(html, ramme, sak.skjema().tilstand());
        html.slutt().slutt();
        html.start("div").element("dt", ramme.ord("Frist", "Frist")).start("dd");
        boolean gjelder = sak.skriver() == Skjemasak.Skriver.STATSFORVALTEREN
                || sak.skjema().tilstand() instanceof Tilstand.HosTjenesten;
        sak.frist().skriv(html, ramme, gjelder);
        html.slutt().slutt();
        html.start("div").element("dt", ramme.ord("Sist lagret", "Sist lagra")).start("dd", "id", "sist-lagret");
        html.tekst(sistLagret()
                .map(en -> ramme.tid(en.endret()) + ramme.ord(" av ", " av ") + en.endretAv())
                .orElse(ramme.ord("ikke ennå", "ikkje enno")));
        html.slutt().slutt();
        if (sak.skjema().tjeneste().interkommunal()) {
            html.start("div").element("dt", ramme.ord("Interkommunal tjeneste for", "Interkommunal teneste for"));
            html.element(
                            "dd",
                            String.join(
                                    ", ",
                                    sak.skjema().tjeneste().enheter().stream()
                                            .map(sak::navn)
                                            .toList()))
                    .slutt();
        }
        html.slutt();
        html.start("p", "class", "verktoy");
        html.element(
                "a",
                ramme.ord("Versjoner og historikk", "Versjonar og historikk"),
                "href",
                sak.adresse() + "/versjoner");
        html.slutt();
    }

    private Optional<Svar> sistLagret() {
        return sak.skjema().svar().values().stream().max(Comparator.comparing(Svar::endret));
    }

    private void utfyllingen() {
        ramme.skjema(
                html,
                sak.adresse(),
                "id",
                "skjema",
                "novalidate",
                "",
                "data-autolagre",
                sak.adresse() + "/autolagre",
                "data-kontrollert",
                Boolean.toString(sak.kontrollert()));
        versjon();
        // A press of Enter stores and goes nowhere.
        html.element(
                "button",
                ramme.ord("Lagre", "Lagre"),
                "name",
                "handling",
                "value",
                "lagre",
                "class",
                "usynlig",
                "tabindex",
                "-1",
                "aria-hidden",
                "true");
        deler(true);
        html.start("div", "class", "handlinger");
        knapp("lagre", ramme.ord("Lagre kladd", "Lagre kladd"), "sekundar");
        knapp("kontroller", ramme.ord("Kontroller", "Kontroller"), "sekundar");
        if (visning.kanSende()) {
            knapp("send", ramme.ord("Gå til sending", "Gå til sending"), "primar");
        }
        html.element("span", "", "id", "lagrestatus", "role", "status", "class", "dempet");
        html.slutt();
        if (!visning.kanSende()) {
            html.element(
                    "p",
                    ramme.ord(
                            "Når rapporten er klar, sendes den av en som har rollen godkjenner.",
                            "Når rapporten er klar, vert han send av ein som har rolla godkjennar."),
                    "class",
                    "dempet");
        }
        html.slutt();
    }

    private void versjon() {
        html.start(
                "input",
                "type",
                "hidden",
                "name",
                "versjon",
                "value",
                Long.toString(sak.skjema().versjon()));
    }

    private void knapp(String handling, String tekst, String klasse) {
        html.element("button", tekst, "type", "submit", "name", "handling", "value", handling, "class", klasse);
    }

    private void vurderingen() {
        ramme.skjema(html, sak.adresse() + "/vurdering", "id", "skjema", "class", "vurdering", "novalidate", "");
        versjon();
        sak.definisjon().deler().stream().filter(Del::forStatsforvalter).forEach(del -> {
            html.element("h2", ramme.av(del.navn()), "id", "del-SF");
            html.element("p", ramme.av(del.innledning()), "class", "dempet");
            del.punkter().forEach(new Punktskriver(html, ramme, sak)::skriv);
        });
        advarsler();
        html.start("div", "class", "handlinger");
        knapp("lagre", ramme.ord("Lagre", "Lagre"), "sekundar");
        knapp("godkjenn", ramme.ord("Godkjenn rapporten", "Godkjenn rapporten"), "primar");
        html.slutt().slutt();
    }

    /** What the service was warned of, with its explanation: the first thing the county governor wants to see. */
    private void advarsler() {
        List<Regelfunn> forklart = sak.funn().stream()
                .filter(en -> !en.erFeil() && !en.punkter().getFirst().startsWith("SF."))
                .toList();
        if (forklart.isEmpty()) {
            return;
        }
        html.element("h3", ramme.ord("Tjenestens merknader til advarsler", "Merknadene til tenesta om åtvaringar"));
        forklart.forEach(new Funnskriver(html, ramme, sak)::skriv);
    }

    private void returnering() {
        ramme.skjema(html, sak.adresse() + "/returner", "class", "retur");
        html.element("h2", ramme.ord("Returner til tjenesten", "Returner til tenesta"));
        html.element("label", ramme.ord("Hva skal rettes?", "Kva skal rettast?"), "for", "melding");
        html.element(
                "p",
                ramme.ord(
                        "Skriv hvilke punkter det gjelder. Ikke skriv noe som kan si hvem et barn er.",
                        "Skriv kva punkt det gjeld. Ikkje skriv noko som kan seie kven eit barn er."),
                "class",
                "dempet",
                "id",
                "melding-hjelp");
        html.element(
                "textarea",
                "",
                "id",
                "melding",
                "name",
                "melding",
                "rows",
                "3",
                "required",
                "",
                "maxlength",
                "2000",
                "aria-describedby",
                "melding-hjelp");
        html.start("div", "class", "handlinger");
        html.element("button", ramme.ord("Returner", "Returner"), "type", "submit", "class", "sekundar");
        html.slutt().slutt();
    }

    private void deler(boolean medStatsforvalter) {
        String apen = apenDel();
        for (Del del : sak.definisjon().deler()) {
            boolean statsforvalters = del.forStatsforvalter();
            if (statsforvalters && (!medStatsforvalter || sak.skriver() == Skjemasak.Skriver.TJENESTEN)) {
                continue;
            }
            delen(
                    del,
                    del.id().equals(apen)
                            || sak.skriver() == Skjemasak.Skriver.INGEN
                            || (sak.kontrollert() && Delstatus.av(sak, del).hindre() > 0));
        }
    }

    private void delen(Del del, boolean apen) {
        List<String> attributter = new ArrayList<>(List.of("class", "del", "id", "del-" + del.id()));
        if (apen) {
            attributter.addAll(List.of("open", ""));
        }
        html.start("details", attributter.toArray(String[]::new)).start("summary");
        html.element(
                "span", (del.forStatsforvalter() ? "" : del.id() + ". ") + ramme.av(del.navn()), "class", "deltittel");
        Delstatus status = Delstatus.av(sak, del);
        html.element("span", status.tekst(ramme), "class", status.klasse(), "data-del", del.id());
        html.slutt();
        html.element("p", ramme.av(del.innledning()), "class", "innledning");
        del.punkter().forEach(new Punktskriver(html, ramme, sak)::skriv);
        if (sak.skriver() == Skjemasak.Skriver.TJENESTEN) {
            html.start("div", "class", "delslutt");
            html.element(
                    "button",
                    ramme.ord("Lagre og gå til neste del", "Lagre og gå til neste del"),
                    "type",
                    "submit",
                    "name",
                    "handling",
                    "value",
                    "neste-" + del.id(),
                    "class",
                    "sekundar");
            html.slutt();
        }
        html.slutt();
    }

    private String apenDel() {
        return visning.apenDel().isEmpty()
                ? sak.definisjon().deler().stream()
                        .filter(en -> !en.forStatsforvalter()
                                && !Delstatus.av(sak, en).ferdig())
                        .findFirst()
                        .map(Del::id)
                        .orElse("")
                : visning.apenDel();
    }
}
