package no.barnevernsregister.register.innsyn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.contracts.rapport.Ramme;
import no.barnevernsregister.contracts.rapport.Sprak;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Tekst;
import no.barnevernsregister.register.innsyn.Innsynssvar.Innhold;
import no.barnevernsregister.register.innsyn.Innsynssvar.Innsynssak;
import no.barnevernsregister.register.innsyn.Innsynssvar.Oppslag;
import no.barnevernsregister.register.innsyn.Innsynssvar.TidligereSak;
import no.barnevernsregister.register.innsyn.Innsynssvar.VidLesing;
import org.jspecify.annotations.Nullable;

/** An answer to a request for insight, as a page that can be printed and given to the person. */
public final class Innsynsside {

    private static final DateTimeFormatter TID =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZoneId.of("Europe/Oslo"));

    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** Columns that say nothing to a person; the JSON has them. */
    private static final Set<String> TEKNISK = Set.of(
            "avtrykk", "sak_nr", "xsd_versjon", "nr", "innsending_id", "dokument_id", "fra_objekt", "til_objekt");

    private final Sprak sprak;
    private final Html html;

    private Innsynsside(Sprak sprak, Html html) {
        this.sprak = sprak;
        this.html = html;
    }

    /** Writes the whole page. */
    public static void skriv(Appendable ut, Ramme ramme, Innsynssvar svar) {
        Html html = ramme.start(ut, new Tekst("Innsyn i Barnevernsregisteret", "Innsyn i Barnevernsregisteret"));
        html.start("div", "class", "innsyn");
        new Innsynsside(ramme.sprak(), html).skriv(svar);
        html.slutt();
        Ramme.slutt(html);
    }

    private void skriv(Innsynssvar svar) {
        avsnitt(
                "Dette er alt Barnevernsregisteret har om deg " + TID.format(svar.tid())
                        + ", og alle som har slått opp i det. Du har rett til å få det etter personvernforordningen"
                        + " artikkel 15.",
                "Dette er alt Barnevernsregisteret har om deg " + TID.format(svar.tid())
                        + ", og alle som har slått opp i det. Du har rett til å få det etter personvernforordninga"
                        + " artikkel 15.");
        avsnitt(
                "Opplysningene kommer fra barnevernstjenesten. Mener du at noe er feil, ta kontakt med den; retter den"
                        + " saken, blir registeret rettet. Barn som ennå ikke er født eller ikke har et nummer, står bare som"
                        + " en sak i registeret. En slik sak er ikke knyttet til noen person, og er bare med her når en senere"
                        + " melding i saken har sagt at den gjelder deg.",
                "Opplysningane kjem frå barnevernstenesta. Meiner du at noko er feil, ta kontakt med ho; rettar ho saka, blir"
                        + " registeret retta. Barn som ikkje er fødde enno eller ikkje har eit nummer, står berre som ei sak i"
                        + " registeret. Ei slik sak er ikkje knytt til nokon person, og er berre med her når ei seinare"
                        + " melding i saka har sagt at ho gjeld deg.");
        if (svar.ider().isEmpty()) {
            html.element(
                    "p",
                    sprak.av(new Tekst("Registeret har ingenting om deg.", "Registeret har ingenting om deg.")),
                    "class",
                    "dom info");
            return;
        }
        ider(svar.ider());
        svar.saker().forEach(this::sak);
        svar.tidligereSaker().forEach(this::tidligere);
        oppslag(svar.oppslag());
        vide(svar.vide());
    }

    private void ider(List<Innsynssvar.Id> ider) {
        overskrift("h2", "Hvem du er i registeret", "Kven du er i registeret");
        avsnitt(
                "Numrene ligger kryptert i et hvelv for seg. Resten av registeret kjenner deg bare ved pseudonymet.",
                "Numra ligg krypterte i eit kvelv for seg. Resten av registeret kjenner deg berre ved pseudonymet.");
        tabell(
                new Tekst("Slag", "Slag"),
                new Tekst("Nummer", "Nummer"),
                new Tekst("Pseudonym", "Pseudonym"),
                new Tekst("Siden", "Sidan"));
        for (Innsynssvar.Id id : ider) {
            rad(slag(id.slag()), id.nummer(), id.pseudonym(), id.fra() == null ? "" : TID.format(id.fra()));
        }
        html.slutt().slutt();
    }

    private String slag(String slag) {
        return sprak.av(
                switch (slag) {
                    case "fnr" -> new Tekst("Fødselsnummer eller D-nummer", "Fødselsnummer eller D-nummer");
                    case "duf" -> new Tekst("DUF-nummer", "DUF-nummer");
                    case "ufodt" -> new Tekst("Termindato før fødselen", "Termindato før fødselen");
                    case "surrogat" -> new Tekst("Fødselsdato uten nummer", "Fødselsdato utan nummer");
                    default -> new Tekst("Sakens egen id", "Id-en til saka");
                });
    }

    private void sak(Innsynssak sak) {
        overskrift("h2", "Sak i " + kommune(sak.kommune()), "Sak i " + kommune(sak.kommune()));
        avsnitt("Sakens id er " + sak.sakId() + ".", "Id-en til saka er " + sak.sakId() + ".");
        sak.tabeller().forEach(this::rader);
        overskrift("h3", "Sakens innhold slik det ble sendt", "Innhaldet i saka slik det blei sendt");
        sak.innhold().forEach(this::innhold);
    }

    private void rader(String tabell, List<Map<String, Verdi>> rader) {
        List<String> kolonner = kolonner(rader);
        overskrift("h3", Ledetekster.av(tabell).nb(), Ledetekster.av(tabell).nn());
        html.start("div", "class", "bred");
        tabell(kolonner.stream().map(kolonne -> Ledetekster.av(tabell, kolonne)).toArray(Tekst[]::new));
        for (Map<String, Verdi> rad : rader) {
            rad(kolonner.stream().map(kolonne -> tekst(rad.get(kolonne))).toArray(String[]::new));
        }
        html.slutt().slutt().slutt();
    }

    /** What says something to a person comes first, what only tells rows apart last. */
    private static List<String> kolonner(List<Map<String, Verdi>> rader) {
        Set<String> alle = new LinkedHashSet<>();
        rader.forEach(rad -> alle.addAll(rad.keySet()));
        alle.removeAll(TEKNISK);
        return alle.stream().sorted(Comparator.comparing(Innsynsside::bak)).toList();
    }

    private static boolean bak(String kolonne) {
        return kolonne.endsWith("id") || kolonne.equals("barn");
    }

    private String tekst(@Nullable Verdi verdi) {
        if (verdi == null) {
            return "";
        }
        if (verdi.tekst() != null) {
            return verdi.tekst() + " (" + verdi.verdi() + ")";
        }
        return switch (verdi.verdi()) {
            case "true" -> "ja";
            case "false" -> sprak.av(new Tekst("nei", "nei"));
            case "infinity" -> sprak.av(new Tekst("gjelder nå", "gjeld no"));
            default -> dato(verdi.verdi());
        };
    }

    private static String dato(String verdi) {
        if (verdi.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+[+-][0-9:]+")) {
            return TID.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(verdi, Instant::from));
        }
        return verdi.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? DAG.format(LocalDate.parse(verdi)) : verdi;
    }

    private void innhold(Innhold innhold) {
        String tittel =
                sprak.av(new Tekst("Versjon ", "Versjon ")) + innhold.versjon() + ", " + TID.format(innhold.kjentFra());
        html.element("h4", innhold.venter() ? tittel + sprak.av(new Tekst(" (venter)", " (ventar)")) : tittel);
        String xml = innhold.xml();
        if (xml == null) {
            avsnitt(
                    "Nøkkelen til innholdet er ødelagt, og ingen kan lese det.",
                    "Nøkkelen til innhaldet er øydelagd, og ingen kan lese det.");
        } else {
            html.element("pre", xml.replace("><", ">\n<"));
        }
    }

    private void tidligere(TidligereSak sak) {
        overskrift(
                "h2",
                "Sak i " + kommune(sak.kommune()) + " som ikke lenger gjelder deg",
                "Sak i " + kommune(sak.kommune()) + " som ikkje lenger gjeld deg");
        avsnitt(
                "Saken har en gang stått med ditt nummer og gjelder nå en annen. Du får bare se det som ble sagt om deg.",
                "Saka har ein gong stått med nummeret ditt og gjeld no ein annan. Du får berre sjå det som blei sagt om deg.");
        rader("personalia", sak.personalia());
    }

    private void oppslag(List<Oppslag> alle) {
        overskrift("h2", "Hvem som har slått opp eller sendt inn", "Kven som har slått opp eller sendt inn");
        html.start("div", "class", "bred");
        tabell(
                new Tekst("Tidspunkt", "Tidspunkt"),
                new Tekst("Hva", "Kva"),
                new Tekst("Hvem", "Kven"),
                new Tekst("Rolle", "Rolle"),
                new Tekst("Formål", "Formål"),
                new Tekst("Hjemmel", "Heimel"));
        for (Oppslag en : alle) {
            rad(
                    TID.format(en.tid()),
                    hva(en.slag(), en.sporring()),
                    en.hvem(),
                    en.rolle(),
                    tom(en.formaal()),
                    tom(en.hjemmel()));
        }
        html.slutt().slutt().slutt();
    }

    private String hva(String slag, String sporring) {
        return slag.equals("REGISTRERT")
                ? sprak.av(new Tekst("Sendt inn", "Sendt inn"))
                : sprak.av(new Tekst("Oppslag: ", "Oppslag: ")) + sporring;
    }

    private void vide(List<VidLesing> alle) {
        overskrift("h2", "Lesinger som ikke gjaldt deg særskilt", "Lesingar som ikkje gjaldt deg særskilt");
        avsnitt(
                "Tellinger og uttrekk går gjennom alle saker i en kommune eller i hele landet, uten å plukke ut noen.",
                "Teljingar og uttrekk går gjennom alle saker i ein kommune eller i heile landet, utan å plukke ut nokon.");
        html.start("div", "class", "bred");
        tabell(
                new Tekst("Spørring", "Spørjing"),
                new Tekst("Hvem", "Kven"),
                new Tekst("Rolle", "Rolle"),
                new Tekst("Formål", "Formål"),
                new Tekst("Hjemmel", "Heimel"),
                new Tekst("Ganger", "Gonger"),
                new Tekst("Første", "Første"),
                new Tekst("Siste", "Siste"));
        for (VidLesing en : alle) {
            rad(
                    en.sporring(),
                    en.hvem(),
                    en.rolle(),
                    tom(en.formaal()),
                    tom(en.hjemmel()),
                    Long.toString(en.ganger()),
                    TID.format(en.forste()),
                    TID.format(en.siste()));
        }
        html.slutt().slutt().slutt();
    }

    private static String tom(@Nullable String verdi) {
        return verdi == null ? "" : verdi;
    }

    private static String kommune(String nummer) {
        return Kommuner.finn(new Kommunenummer(nummer)).map(Kommune::navn).orElse("kommune " + nummer);
    }

    private void tabell(Tekst... kolonner) {
        html.start("table").start("thead").start("tr");
        for (Tekst en : kolonner) {
            html.element("th", sprak.av(en), "scope", "col");
        }
        html.slutt().slutt().start("tbody");
    }

    private void rad(String... verdier) {
        html.start("tr");
        for (String verdi : verdier) {
            html.element("td", verdi);
        }
        html.slutt();
    }

    private void overskrift(String nivaa, String nb, String nn) {
        html.element(nivaa, sprak.av(new Tekst(nb, nn)));
    }

    private void avsnitt(String nb, String nn) {
        html.element("p", sprak.av(new Tekst(nb, nn)));
    }
}
