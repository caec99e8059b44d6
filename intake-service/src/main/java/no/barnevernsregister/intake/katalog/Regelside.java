package no.barnevernsregister.intake.katalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.contracts.rapport.Ord;
import no.barnevernsregister.contracts.rapport.Ramme;
import no.barnevernsregister.contracts.rapport.Regelkatalog;
import no.barnevernsregister.contracts.rapport.Regelkatalog.Format;
import no.barnevernsregister.contracts.rapport.Regelkatalog.Regel;
import no.barnevernsregister.contracts.rapport.Sprak;
import no.barnevernsregister.contracts.typer.Tekst;
import org.jspecify.annotations.Nullable;

/** The catalogue of rules as a page; every rule has an anchor of its own. */
public final class Regelside {

    private static final Tekst TITTEL = new Tekst("Regelkatalog", "Regelkatalog");

    private final Sprak sprak;
    private final Html html;

    private Regelside(Appendable ut, Ramme ramme) {
        this.sprak = ramme.sprak();
        this.html = ramme.start(ut, TITTEL);
    }

    public static String skriv(Regelkatalog katalog, Ramme ramme) {
        var ut = new StringBuilder();
        new Regelside(ut, ramme).skriv(katalog);
        return ut.toString();
    }

    private void skriv(Regelkatalog katalog) {
        html.element(
                "p",
                ord("Regelsett ", "Regelsett ") + katalog.regelsett() + ", "
                        + katalog.regler().size()
                        + ord(
                                " regler. Fatale feil og feil gjør at dokumentet blir avvist; advarsler og opplysninger gjør det ikke.",
                                " reglar. Fatale feil og feil gjer at dokumentet vert avvist; åtvaringar og opplysingar gjer det ikkje."));
        Map<String, List<Regel>> grupper = new LinkedHashMap<>();
        for (Regel regel : katalog.regler()) {
            grupper.computeIfAbsent(navn(regel.format()) + ": " + regel.element(), _ -> new ArrayList<>())
                    .add(regel);
        }
        innhold(grupper);
        int nummer = 0;
        for (Map.Entry<String, List<Regel>> gruppe : grupper.entrySet()) {
            html.element("h2", gruppe.getKey(), "id", "del-" + nummer++);
            gruppe.getValue().forEach(this::regel);
        }
        Ramme.slutt(html);
    }

    private void innhold(Map<String, List<Regel>> grupper) {
        html.start("nav", "aria-label", ord("Innhold", "Innhald")).start("ul", "class", "innhold");
        int nummer = 0;
        for (Map.Entry<String, List<Regel>> gruppe : grupper.entrySet()) {
            html.start("li").start("a", "href", "#del-" + nummer++);
            html.tekst(gruppe.getKey() + " (" + gruppe.getValue().size() + ")")
                    .slutt()
                    .slutt();
        }
        html.slutt().slutt();
    }

    private void regel(Regel regel) {
        html.start("article", "class", "regel", "id", regel.nokkel().replace(' ', '-'));
        html.element("h3", regel.id()).element("p", sprak.av(regel.tekst()));
        html.start("p").element("strong", sprak.av(Ord.GJOR_DETTE) + ":");
        html.tekst(" " + sprak.av(regel.gjorDette())).slutt();
        html.start("dl", "class", "opplysninger");
        opplysning(sprak.av(Ord.ALVORLIGHET), sprak.av(Ord.av(regel.alvorlighet())) + mildning(regel));
        opplysning(ord("Gjelder", "Gjeld"), periode(regel));
        opplysning(sprak.av(Ord.LOV), regel.lov());
        opplysning(ord("Nasjonal id", "Nasjonal id"), regel.nasjonalId());
        html.slutt();
        if (regel.merknad() != null) {
            html.start("p", "lang", "nb")
                    .element("strong", "Slik er regelen lest:")
                    .tekst(" " + regel.merknad())
                    .slutt();
        }
        if (regel.eksempel() != null) {
            html.start("details").element("summary", ord("Eksempel som bryter regelen", "Døme som bryt regelen"));
            html.start("pre", "tabindex", "0")
                    .element("code", regel.eksempel())
                    .slutt()
                    .slutt();
        }
        html.slutt();
    }

    private void opplysning(String navn, @Nullable String verdi) {
        if (verdi != null) {
            html.start("div").element("dt", navn).element("dd", verdi).slutt();
        }
    }

    private String mildning(Regel regel) {
        return switch (regel.mildning()) {
            case ALDRI -> "";
            case FRA_KOSTRA ->
                ord("; advarsel for migrerte data fra KOSTRA", "; åtvaring for migrerte data frå KOSTRA");
            case MIGRERT -> ord("; advarsel for migrerte data", "; åtvaring for migrerte data");
        };
    }

    private String periode(Regel regel) {
        String fra = ord("fra ", "frå ") + regel.gyldigFra();
        return regel.gyldigTil() == null ? fra : fra + " til " + regel.gyldigTil();
    }

    private String navn(Format format) {
        return switch (format) {
            case BVR -> ord("Saksmeldingen", "Saksmeldinga");
            case KOSTRA15F -> "KOSTRA 15F";
            case FELLES -> ord("Alle dokumenter", "Alle dokument");
        };
    }

    private String ord(String nb, String nn) {
        return sprak == Sprak.NB ? nb : nn;
    }
}
