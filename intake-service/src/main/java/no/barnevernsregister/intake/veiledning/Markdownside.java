package no.barnevernsregister.intake.veiledning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.contracts.rapport.Ramme;
import no.barnevernsregister.contracts.typer.Tekst;

/** A page written in the part of Markdown that our own guides use: headings, paragraphs, lists, tables, code and links. */
public final class Markdownside {

    private static final Pattern I_TEKST = Pattern.compile("`([^`]+)`|\\*\\*([^*]+)\\*\\*|\\[([^\\]]+)]\\(([^)]+)\\)");

    private final List<String> linjer;
    private final Html html;
    private int plass;

    private Markdownside(List<String> linjer, Html html) {
        this.linjer = linjer;
        this.html = html;
    }

    /** The page; its first line is its title. */
    public static String skriv(String markdown, Ramme ramme) {
        List<String> linjer = markdown.lines().toList();
        String tittel = linjer.getFirst().substring("# ".length());
        var ut = new StringBuilder();
        Html html = ramme.start(ut, new Tekst(tittel, tittel));
        new Markdownside(linjer.subList(1, linjer.size()), html).skriv();
        Ramme.slutt(html);
        return ut.toString();
    }

    private void skriv() {
        while (plass < linjer.size()) {
            String linje = linjer.get(plass);
            if (linje.isBlank() || linje.startsWith("<!--")) {
                plass++;
            } else if (linje.startsWith("## ")) {
                html.element("h2", linje.substring("## ".length()));
                plass++;
            } else if (linje.startsWith("```")) {
                kode();
            } else if (linje.startsWith("- ")) {
                liste();
            } else if (linje.startsWith("|")) {
                tabell();
            } else {
                avsnitt();
            }
        }
    }

    private void kode() {
        var kode = new StringBuilder();
        while (!linjer.get(++plass).equals("```")) {
            kode.append(linjer.get(plass)).append('\n');
        }
        plass++;
        html.start("pre", "tabindex", "0").element("code", kode.toString()).slutt();
    }

    private void liste() {
        html.start("ul");
        while (plass < linjer.size() && linjer.get(plass).startsWith("- ")) {
            html.start("li");
            tekst(linjer.get(plass++).substring("- ".length()));
            html.slutt();
        }
        html.slutt();
    }

    /** A row of headings, a row of dashes, and rows. */
    private void tabell() {
        html.start("table", "class", "register").start("thead");
        rad("th");
        html.slutt().start("tbody");
        plass++;
        while (plass < linjer.size() && linjer.get(plass).startsWith("|")) {
            rad("td");
        }
        html.slutt().slutt();
    }

    private void rad(String celle) {
        String linje = linjer.get(plass++).strip();
        html.start("tr");
        for (String innhold : linje.substring(1, linje.length() - 1).split("\\|", -1)) {
            html.start(celle);
            tekst(innhold.strip());
            html.slutt();
        }
        html.slutt();
    }

    private void avsnitt() {
        var avsnitt = new StringBuilder();
        while (plass < linjer.size() && !linjer.get(plass).isBlank()) {
            avsnitt.append(linjer.get(plass++)).append(' ');
        }
        html.start("p");
        tekst(avsnitt.toString().strip());
        html.slutt();
    }

    private void tekst(String linje) {
        Matcher treff = I_TEKST.matcher(linje);
        int fra = 0;
        while (treff.find()) {
            html.tekst(linje.substring(fra, treff.start()));
            if (treff.group(1) != null) {
                html.element("code", treff.group(1));
            } else if (treff.group(2) != null) {
                html.element("strong", treff.group(2));
            } else {
                html.element("a", treff.group(3), "href", treff.group(4));
            }
            fra = treff.end();
        }
        html.tekst(linje.substring(fra));
    }
}
