package no.barnevernsregister.publishing.tabell.infra.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnevernsregister.publishing.nokkeltall.Nokkeltall;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.tabell.Datasett;
import no.barnevernsregister.publishing.tabell.Tabellbeskrivelse;
import no.barnevernsregister.publishing.tabell.Utvalg;
import no.barnevernsregister.publishing.tabell.Variabel;
import no.barnevernsregister.publishing.tabell.Visning;

/**
 * A PX file. In its data a sign is written as the dots that PX knows, and a keyword says which sign they stand for: hidden is
 * three dots that show {@code :}.
 */
public final class Px implements Format {

    private static final DateTimeFormatter TIDSPUNKT = DateTimeFormatter.ofPattern("yyyyMMdd HH:mm");
    private static final int BREDESTE_LINJE = 200;

    @Override
    public String navn() {
        return "px";
    }

    @Override
    public String innholdstype() {
        return "application/octet-stream";
    }

    @Override
    public String endelse() {
        return "px";
    }

    @Override
    public void skriv(Datasett sett, Visning visning, OutputStream ut) throws IOException {
        Writer px = new BufferedWriter(new OutputStreamWriter(ut, UTF_8));
        Visning.Plassering plassering = visning.plasser(sett.utvalg());
        skrivHode(px, sett, plassering);
        for (Utvalg.Del del : sett.dimensjoner()) {
            skrivVariabel(px, sett, del);
        }
        List<String> noter = sett.noter();
        for (String note : noter) {
            linje(px, "NOTE", note);
        }
        linje(px, "DATASYMBOL1", ".");
        linje(px, "DATASYMBOL2", "..");
        linje(px, "DATASYMBOL3", ":");
        px.write("DATA=\n");
        int[] rader = sett.steder(plassering.stub());
        int[] kolonner = sett.steder(plassering.heading());
        for (int rad : rader) {
            for (int kolonne : kolonner) {
                px.write(verdi(sett, sett.celler()[rad + kolonne]));
                px.write(' ');
            }
            px.write('\n');
        }
        px.write(";\n");
        px.flush();
    }

    private static String verdi(Datasett sett, int celle) {
        return switch (sett.kube().tegn(celle)) {
            case "" -> sett.kube().tekst(celle);
            case ":" -> "\"...\"";
            default -> '"' + sett.kube().tegn(celle) + '"';
        };
    }

    private static void skrivHode(Writer px, Datasett sett, Visning.Plassering plassering) throws IOException {
        Sprak sprak = sett.sprak();
        linje(px, "CHARSET", "ANSI");
        linje(px, "AXIS-VERSION", "2013");
        linje(px, "CODEPAGE", "utf-8");
        linje(px, "LANGUAGE", sprak.kode());
        linje(
                px,
                "CREATION-DATE",
                sett.hode().publisert().atOffset(ZoneOffset.UTC).format(TIDSPUNKT));
        px.write("DECIMALS=" + desimaler(sett) + ";\n");
        px.write("SHOWDECIMALS=" + desimaler(sett) + ";\n");
        linje(px, "MATRIX", sett.tabell().id());
        linje(px, "SUBJECT-CODE", "BV");
        linje(px, "SUBJECT-AREA", "Barnevern");
        px.write("COPYRIGHT=NO;\n");
        linje(px, "TITLE", sett.tittel());
        linje(px, "CONTENTS", sett.tabell().navn().paa(sprak));
        linje(px, "UNITS", enheter(sett));
        linje(px, "SOURCE", sett.kilde());
        navn(px, "STUB", sett, plassering.stub());
        navn(px, "HEADING", sett, plassering.heading());
    }

    private static void navn(Writer px, String nokkelord, Datasett sett, List<Utvalg.Del> deler) throws IOException {
        if (!deler.isEmpty()) {
            liste(px, nokkelord, deler.stream().map(del -> del.variabel().navn().paa(sett.sprak())));
        }
    }

    private static void skrivVariabel(Writer px, Datasett sett, Utvalg.Del del) throws IOException {
        String navn = sitert(del.variabel().navn().paa(sett.sprak()));
        liste(
                px,
                "VALUES(" + navn + ")",
                del.verdier().stream().map(verdi -> verdi.navn().paa(sett.sprak())));
        liste(px, "CODES(" + navn + ")", del.verdier().stream().map(Variabel.Verdi::kode));
        linje(px, "VARIABLE-TYPE(" + navn + ")", type(del.variabel()));
        linje(px, "VARIABLECODE(" + navn + ")", del.variabel().kode());
        if (del.variabel().slag() == Variabel.Slag.INNHOLD) {
            px.write("CONTVARIABLE=" + navn + ";\n");
            for (Variabel.Verdi verdi : del.verdier()) {
                Nokkeltall nokkeltall = Tabellbeskrivelse.innhold(sett.tabell(), verdi.kode());
                String sted = "(" + sitert(verdi.navn().paa(sett.sprak())) + ")";
                linje(px, "UNITS" + sted, nokkeltall.enhet().paa(sett.sprak()));
                px.write("PRECISION(" + navn + "," + sted.substring(1) + "=" + nokkeltall.desimaler() + ";\n");
            }
        }
        if (del.variabel().harTotal()
                && del.verdier().stream()
                        .anyMatch(verdi -> verdi.kode().equals(del.variabel().total()))) {
            String total = del.verdier().stream()
                    .filter(verdi -> verdi.kode().equals(del.variabel().total()))
                    .map(verdi -> verdi.navn().paa(sett.sprak()))
                    .findFirst()
                    .orElseThrow();
            linje(px, "ELIMINATION(" + navn + ")", total);
        }
    }

    private static String type(Variabel variabel) {
        return switch (variabel.slag()) {
            case REGION -> "Geographical";
            case TID -> "Time";
            case INNHOLD -> "Contents";
            case ANNET -> "Normal";
        };
    }

    private static String enheter(Datasett sett) {
        return sett.utvalg().deler().stream()
                .filter(del -> del.variabel().slag() == Variabel.Slag.INNHOLD)
                .flatMap(del -> del.verdier().stream())
                .map(verdi -> Tabellbeskrivelse.innhold(sett.tabell(), verdi.kode())
                        .enhet()
                        .paa(sett.sprak()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static int desimaler(Datasett sett) {
        return sett.tabell().innhold().stream()
                .mapToInt(Nokkeltall::desimaler)
                .max()
                .orElse(0);
    }

    private static void liste(Writer px, String nokkelord, Stream<String> verdier) throws IOException {
        var linje = new StringBuilder(nokkelord).append('=');
        int start = 0;
        for (String verdi : verdier.toList()) {
            if (linje.charAt(linje.length() - 1) != '=') {
                linje.append(',');
            }
            if (linje.length() - start > BREDESTE_LINJE) {
                linje.append('\n');
                start = linje.length();
            }
            linje.append(sitert(verdi));
        }
        px.write(linje.append(";\n").toString());
    }

    private static void linje(Writer px, String nokkelord, String verdi) throws IOException {
        px.write(nokkelord + "=" + sitert(verdi) + ";\n");
    }

    /** PX has no way to write a quote within quotes. */
    private static String sitert(String verdi) {
        return '"' + verdi.replace('"', '\'') + '"';
    }
}
