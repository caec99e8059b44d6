package no.barnevernsregister.publishing.tabell.infra.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import no.barnevernsregister.publishing.tabell.Datasett;
import no.barnevernsregister.publishing.tabell.Visning;

/** A plain HTML page with one table, its notes and its source. */
public final class Html implements Format {

    @Override
    public String navn() {
        return "html";
    }

    @Override
    public String innholdstype() {
        return "text/html; charset=UTF-8";
    }

    @Override
    public String endelse() {
        return "";
    }

    @Override
    public void skriv(Datasett sett, Visning visning, OutputStream ut) throws IOException {
        var ark = new Tabellark(sett, visning);
        Writer html = new BufferedWriter(new OutputStreamWriter(ut, UTF_8));
        String tittel = rens(sett.tittel());
        html.write("<!DOCTYPE html>\n<html lang=\"" + sett.sprak().kode() + "\">\n<head><meta charset=\"utf-8\"><title>"
                + tittel + "</title></head>\n<body>\n<table>\n<caption>" + tittel + "</caption>\n<thead><tr>");
        for (String navn : ark.forspalte()) {
            html.write("<th scope=\"col\">" + rens(navn) + "</th>");
        }
        for (int kolonne = 0; kolonne < ark.kolonner(); kolonne++) {
            html.write("<th scope=\"col\">" + rens(ark.overskrift(kolonne)) + "</th>");
        }
        html.write("</tr></thead>\n<tbody>\n");
        for (int rad = 0; rad < ark.rader(); rad++) {
            html.write("<tr>");
            for (String navn : ark.forspalte(rad)) {
                html.write("<th scope=\"row\">" + rens(navn) + "</th>");
            }
            for (int kolonne = 0; kolonne < ark.kolonner(); kolonne++) {
                html.write("<td>" + sett.kube().tekst(ark.celle(rad, kolonne)) + "</td>");
            }
            html.write("</tr>\n");
        }
        html.write("</tbody>\n</table>\n");
        for (String note : sett.noter()) {
            html.write("<p>" + rens(note) + "</p>\n");
        }
        html.write("<p>" + rens(sett.kilde()) + "</p>\n</body>\n</html>\n");
        html.flush();
    }

    private static String rens(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
