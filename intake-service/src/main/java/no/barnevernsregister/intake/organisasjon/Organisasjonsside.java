package no.barnevernsregister.intake.organisasjon;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.contracts.rapport.Ramme;
import no.barnevernsregister.contracts.rapport.Sprak;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.contracts.typer.Tekst;
import no.barnevernsregister.intake.organisasjon.OrganisasjonRepository.Stand;
import no.barnevernsregister.intake.organisasjon.OrganisasjonRepository.Versjon;
import org.jspecify.annotations.Nullable;

/** Bufdir's pages of the organisation register. They need no script. */
public final class Organisasjonsside {

    /** Where the pages lie. */
    public static final String STED = "/organisasjoner";

    private static final DateTimeFormatter TID =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZoneId.of("Europe/Oslo"));
    private static final Map<String, Tekst> NAVN = Map.of(
            "organisasjonsnummer", new Tekst("Organisasjonsnummer", "Organisasjonsnummer"),
            "navn", new Tekst("Navn", "Namn"),
            "kommune", new Tekst("Kommunenummer", "Kommunenummer"),
            "bydel",
                    new Tekst(
                            "Bydelsnummer (bare når tjenesten gjelder én bydel)",
                            "Bydelsnummer (berre når tenesta gjeld éin bydel)"),
            "medlemmer",
                    new Tekst(
                            "Andre kommuner i et samarbeid, med mellomrom mellom",
                            "Andre kommunar i eit samarbeid, med mellomrom mellom"),
            "leverandor", new Tekst("Leverandørens organisasjonsnummer", "Organisasjonsnummeret til leverandøren"),
            "kanal", new Tekst("Rapporterer ved", "Rapporterer ved"),
            "konverteringsaar", new Tekst("Konverteringsår", "Konverteringsår"),
            "gyldig_fra", new Tekst("Gjelder fra", "Gjeld frå"));

    private final Sprak sprak;
    private final Html html;

    private Organisasjonsside(Appendable ut, Ramme ramme, Tekst tittel) {
        this.sprak = ramme.sprak();
        this.html = ramme.start(ut, tittel);
    }

    /** The list with its search. */
    public static String liste(
            List<Stand> stander, List<Organisasjonsnummer> uten, String sok, boolean kanEndre, Ramme ramme) {
        var ut = new StringBuilder();
        var side = new Organisasjonsside(ut, ramme, new Tekst("Organisasjonsregister", "Organisasjonsregister"));
        side.sok(sok);
        side.uten(uten);
        side.tabell(stander);
        if (kanEndre) {
            side.lenker();
        }
        Ramme.slutt(side.html);
        return ut.toString();
    }

    /** One organisation, its history and, for an administrator, the form that changes it. */
    public static String en(
            Stand stand,
            List<Versjon> historikk,
            @Nullable Map<String, String> felter,
            @Nullable UgyldigOrganisasjon feil,
            Ramme ramme) {
        var ut = new StringBuilder();
        String navn = stand.organisasjon().navn();
        var side = new Organisasjonsside(ut, ramme, new Tekst(navn, navn));
        side.opplysninger(stand);
        if (felter != null) {
            side.skjema(STED + "/" + stand.organisasjon().organisasjonsnummer(), felter, feil, false);
        }
        side.historikk(historikk);
        Ramme.slutt(side.html);
        return ut.toString();
    }

    /** The form for an organisation that is not in the register. */
    public static String ny(Map<String, String> felter, @Nullable UgyldigOrganisasjon feil, Ramme ramme) {
        var ut = new StringBuilder();
        var side = new Organisasjonsside(ut, ramme, new Tekst("Ny organisasjon", "Ny organisasjon"));
        side.skjema(STED + "/ny", felter, feil, true);
        Ramme.slutt(side.html);
        return ut.toString();
    }

    /** The form for a file, and what was wrong with the last one. */
    public static String fil(String tekst, List<Organisasjonsfil.Feil> feil, Ramme ramme) {
        var ut = new StringBuilder();
        var side = new Organisasjonsside(ut, ramme, new Tekst("Les inn fil", "Les inn fil"));
        side.feilliste(feil);
        side.html.element(
                "p",
                side.ord("Lim inn filen (CSV). Den første linjen er: ", "Lim inn fila (CSV). Den første linja er: ")
                        + String.join(";", Organisasjonsfelter.ALLE));
        side.html.start("form", "method", "post", "action", STED + "/fil", "class", "skjema");
        side.html.element("label", side.ord("Innhold", "Innhald"), "for", "fil");
        side.html.element("textarea", tekst, "id", "fil", "name", "fil", "rows", "16", "required", "required");
        side.html.element("button", side.ord("Les inn", "Les inn"), "type", "submit");
        side.html.slutt();
        Ramme.slutt(side.html);
        return ut.toString();
    }

    private void sok(String sok) {
        html.start("form", "method", "get", "action", STED, "class", "skjema", "role", "search");
        html.element(
                "label",
                ord("Navn, organisasjonsnummer eller kommunenummer", "Namn, organisasjonsnummer eller kommunenummer"),
                "for",
                "sok");
        html.start("input", "id", "sok", "name", "sok", "type", "search", "value", sok);
        html.element("button", ord("Søk", "Søk"), "type", "submit").slutt();
    }

    private void uten(List<Organisasjonsnummer> uten) {
        if (!uten.isEmpty()) {
            html.start("section", "class", "varsel");
            html.element("h2", ord("Sender saker uten erklært konvertering", "Sender saker utan erklært konvertering"));
            html.element(
                    "p",
                    ord(
                                    "Sakene blir tatt imot, men teller ikke så lenge kommunen har levert årsuttrekk. Før opp konverteringsåret for: ",
                                    "Sakene blir tekne imot, men tel ikkje så lenge kommunen har levert årsuttrekk. Før opp konverteringsåret for: ")
                            + uten.stream().map(Organisasjonsnummer::verdi).collect(Collectors.joining(", "))
                            + ".");
            html.slutt();
        }
    }

    private void tabell(List<Stand> stander) {
        if (stander.isEmpty()) {
            html.element("p", ord("Ingen organisasjoner passer til søket.", "Ingen organisasjonar passar til søket."));
            return;
        }
        html.start("table", "class", "register");
        html.element("caption", ord("Antall: ", "Tal: ") + stander.size());
        hode(
                "Navn|Namn",
                "Nummer|Nummer",
                "Kommune|Kommune",
                "Kanal|Kanal",
                "Konverteringsår|Konverteringsår",
                "Alt er sendt|Alt er sendt");
        for (Stand stand : stander) {
            Organisasjon en = stand.organisasjon();
            html.start("tr").start("td");
            html.element("a", en.navn(), "href", STED + "/" + en.organisasjonsnummer())
                    .slutt();
            celle(nummer(en));
            celle(sted(en));
            celle(kanal(en.kanal()));
            celle(en.konverteringsaar() == null ? "" : en.konverteringsaar().toString());
            celle(stand.ferdig() == null ? "" : TID.format(stand.ferdig()));
            html.slutt();
        }
        html.slutt().slutt();
    }

    private void lenker() {
        html.start("p");
        html.element("a", ord("Ny organisasjon", "Ny organisasjon"), "href", STED + "/ny")
                .tekst(" · ");
        html.element("a", ord("Les inn fil", "Les inn fil"), "href", STED + "/fil");
        html.slutt();
    }

    private void opplysninger(Stand stand) {
        Organisasjon en = stand.organisasjon();
        html.start("dl", "class", "opplysninger");
        opplysning(navn("organisasjonsnummer"), nummer(en));
        opplysning(ord("Kommune", "Kommune"), sted(en));
        opplysning(
                ord("Andre kommuner i samarbeidet", "Andre kommunar i samarbeidet"),
                en.medlemmer().stream().map(Organisasjonsside::kommune).collect(Collectors.joining(", ")));
        opplysning(
                navn("leverandor"),
                en.leverandor() == null ? "" : en.leverandor().verdi());
        opplysning(ord("Rapporterer ved", "Rapporterer ved"), kanal(en.kanal()));
        opplysning(
                navn("konverteringsaar"),
                en.konverteringsaar() == null ? "" : en.konverteringsaar().toString());
        opplysning(
                ord("Konverteringsåret er sendt", "Konverteringsåret er sendt"),
                stand.ferdig() == null ? "" : TID.format(stand.ferdig()));
        html.slutt();
    }

    private void opplysning(String navn, String verdi) {
        if (!verdi.isEmpty()) {
            html.start("div").element("dt", navn).element("dd", verdi).slutt();
        }
    }

    private void skjema(
            String sted, Map<String, String> felter, @Nullable UgyldigOrganisasjon feil, boolean medNummer) {
        html.element("h2", ord("Endre", "Endre"), "id", "endre");
        if (feil != null) {
            html.element("p", feil.setning(), "class", "dom error", "role", "alert", "id", "feil");
        }
        html.start("form", "method", "post", "action", sted, "class", "skjema");
        for (String felt : Organisasjonsfelter.ALLE) {
            if (medNummer || !felt.equals("organisasjonsnummer")) {
                boolean galt = feil != null && feil.felt().equals(felt);
                html.element("label", navn(felt), "for", felt);
                if (felt.equals("kanal")) {
                    kanaler(felter.getOrDefault(felt, ""));
                } else {
                    html.start(
                            "input",
                            "id",
                            felt,
                            "name",
                            felt,
                            "type",
                            felt.equals("gyldig_fra") ? "date" : "text",
                            "value",
                            felter.getOrDefault(felt, ""),
                            "aria-invalid",
                            Boolean.toString(galt),
                            "aria-describedby",
                            galt ? "feil" : "");
                }
            }
        }
        html.element("button", ord("Lagre", "Lagre"), "type", "submit").slutt();
    }

    private void kanaler(String valgt) {
        html.start("select", "id", "kanal", "name", "kanal");
        for (Kanal kanal : Kanal.values()) {
            if (kanal.name().equals(valgt)) {
                html.element("option", kanal(kanal), "value", kanal.name(), "selected", "selected");
            } else {
                html.element("option", kanal(kanal), "value", kanal.name());
            }
        }
        html.slutt();
    }

    private void historikk(List<Versjon> historikk) {
        html.element("h2", ord("Historikk", "Historikk"));
        html.start("table", "class", "register");
        hode(
                "Gjelder fra|Gjeld frå",
                "Navn|Namn",
                "Kommune|Kommune",
                "Kanal|Kanal",
                "Konverteringsår|Konverteringsår",
                "Registrert|Registrert");
        for (Versjon en : historikk) {
            Organisasjon da = en.organisasjon();
            html.start("tr");
            celle(da.gyldigFra().toString());
            celle(da.navn());
            celle(sted(da));
            celle(kanal(da.kanal()));
            celle(da.konverteringsaar() == null ? "" : da.konverteringsaar().toString());
            celle(TID.format(en.registrert()));
            html.slutt();
        }
        html.slutt().slutt();
    }

    private void feilliste(List<Organisasjonsfil.Feil> feil) {
        if (feil.isEmpty()) {
            return;
        }
        html.element(
                "p",
                ord(
                        "Ingenting er lagret. Rett feilene, og les inn hele filen på nytt.",
                        "Ingenting er lagra. Rett feila, og les inn heile fila på nytt."),
                "class",
                "dom error",
                "role",
                "alert");
        html.start("table", "class", "register");
        hode("Linje|Linje", "Kolonne|Kolonne", "Feil|Feil");
        for (Organisasjonsfil.Feil en : feil) {
            html.start("tr");
            celle(Integer.toString(en.linje()));
            celle(en.kolonne());
            celle(en.setning());
            html.slutt();
        }
        html.slutt().slutt();
    }

    /** Opens the body of the table, too. */
    private void hode(String... navn) {
        html.start("thead").start("tr");
        for (String en : navn) {
            String[] begge = en.split("\\|", 2);
            html.element("th", ord(begge[0], begge[1]), "scope", "col");
        }
        html.slutt().slutt().start("tbody");
    }

    private void celle(String tekst) {
        html.element("td", tekst);
    }

    private String nummer(Organisasjon en) {
        return en.organisasjonsnummer() + (en.syntetisk() ? ord(" (syntetisk)", " (syntetisk)") : "");
    }

    private String kanal(Kanal kanal) {
        return kanal == Kanal.FAGSYSTEM ? ord("Fagsystem", "Fagsystem") : ord("KOSTRA 15F", "KOSTRA 15F");
    }

    private static String sted(Organisasjon en) {
        return kommune(en.kommune()) + (en.bydel() == null ? "" : ", bydel " + en.bydel());
    }

    private static String kommune(Kommunenummer nummer) {
        return nummer + " " + Kommuner.finn(nummer).map(Kommune::navn).orElse("");
    }

    private String navn(String felt) {
        Tekst navn = NAVN.get(felt);
        return navn == null ? felt : sprak.av(navn);
    }

    private String ord(String nb, String nn) {
        return sprak == Sprak.NB ? nb : nn;
    }
}
