package no.barnevernsregister.publishing.tabell.infra.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.publishing.nokkeltall.Nokkeltall;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.nokkeltall.Tekst;
import no.barnevernsregister.publishing.tabell.Datasett;
import no.barnevernsregister.publishing.tabell.Kodeliste;
import no.barnevernsregister.publishing.tabell.Kodelister;
import no.barnevernsregister.publishing.tabell.Tabellbeskrivelse;
import no.barnevernsregister.publishing.tabell.Tabellkube;
import no.barnevernsregister.publishing.tabell.Tabelltekst;
import no.barnevernsregister.publishing.tabell.Utvalg;
import no.barnevernsregister.publishing.tabell.Variabel;
import no.barnevernsregister.publishing.tabell.Visning;

/** JSON-stat 2.0: values in row-major order, a hidden one null with the status {@code :}. */
public final class JsonStat2 implements Format {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public String navn() {
        return "json-stat2";
    }

    @Override
    public String innholdstype() {
        return "application/json";
    }

    @Override
    public String endelse() {
        return "";
    }

    @Override
    public void skriv(Datasett sett, Visning visning, OutputStream ut) throws IOException {
        Visning.Plassering plassering = visning.plasser(sett.utvalg());
        try (JsonGenerator json = JSON.createGenerator(ut)) {
            json.writeStartObject();
            skrivHode(json, sett, plassering);
            skrivVerdier(json, sett.kube(), sett.celler());
            json.writeEndObject();
        }
    }

    /** The same without values: what a table holds. */
    public void skrivMetadata(Datasett sett, OutputStream ut) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(ut)) {
            json.writeStartObject();
            skrivHode(json, sett, Visning.VANLIG.plasser(sett.utvalg()));
            json.writeArrayFieldStart("value");
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void skrivHode(JsonGenerator json, Datasett sett, Visning.Plassering plassering) throws IOException {
        json.writeStringField("version", "2.0");
        json.writeStringField("class", "dataset");
        json.writeStringField("label", sett.tittel());
        json.writeStringField("source", Tabelltekst.KILDE);
        json.writeStringField(
                "updated",
                sett.hode().publisert().truncatedTo(ChronoUnit.SECONDS).toString());
        liste(json, "note", sett.noter());
        List<Utvalg.Del> deler = sett.dimensjoner();
        json.writeObjectFieldStart("role");
        rolle(json, "time", Variabel.Slag.TID, deler);
        rolle(json, "geo", Variabel.Slag.REGION, deler);
        rolle(json, "metric", Variabel.Slag.INNHOLD, deler);
        json.writeEndObject();
        liste(json, "id", koder(deler));
        json.writeArrayFieldStart("size");
        for (Utvalg.Del del : deler) {
            json.writeNumber(del.verdier().size());
        }
        json.writeEndArray();
        json.writeObjectFieldStart("dimension");
        for (Utvalg.Del del : deler) {
            skrivDimensjon(json, sett, del);
        }
        json.writeEndObject();
        skrivUtvidelse(json, sett, plassering);
    }

    private static void rolle(JsonGenerator json, String rolle, Variabel.Slag slag, List<Utvalg.Del> deler)
            throws IOException {
        liste(
                json,
                rolle,
                koder(deler.stream()
                        .filter(del -> del.variabel().slag() == slag)
                        .toList()));
    }

    private static void skrivDimensjon(JsonGenerator json, Datasett sett, Utvalg.Del del) throws IOException {
        Sprak sprak = sett.sprak();
        Variabel variabel = del.variabel();
        json.writeObjectFieldStart(variabel.kode());
        json.writeStringField("label", variabel.navn().paa(sprak));
        json.writeObjectFieldStart("category");
        json.writeObjectFieldStart("index");
        for (int i = 0; i < del.verdier().size(); i++) {
            json.writeNumberField(del.verdier().get(i).kode(), i);
        }
        json.writeEndObject();
        json.writeObjectFieldStart("label");
        for (Variabel.Verdi verdi : del.verdier()) {
            json.writeStringField(verdi.kode(), verdi.navn().paa(sprak));
        }
        json.writeEndObject();
        skrivVerdinoter(json, sett, del);
        if (variabel.slag() == Variabel.Slag.INNHOLD) {
            skrivEnheter(json, sett, del);
        }
        json.writeEndObject();
        json.writeObjectFieldStart("extension");
        json.writeBooleanField("elimination", variabel.harTotal());
        if (variabel.harTotal()) {
            json.writeStringField("eliminationValueCode", variabel.total());
        }
        json.writeStringField("show", "code_value");
        json.writeArrayFieldStart("codelists");
        for (Kodeliste kodeliste : Kodelister.av(variabel)) {
            json.writeStartObject();
            json.writeStringField("id", kodeliste.id());
            json.writeStringField("label", kodeliste.navn().paa(sprak));
            json.writeStringField("type", kodeliste.grupperer() ? "Aggregation" : "Valueset");
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void skrivVerdinoter(JsonGenerator json, Datasett sett, Utvalg.Del del) throws IOException {
        Map<String, List<Tekst>> noter = Tabellbeskrivelse.verdinoter(sett.hode(), del);
        if (!noter.isEmpty()) {
            json.writeObjectFieldStart("note");
            for (Map.Entry<String, List<Tekst>> note : noter.entrySet()) {
                liste(
                        json,
                        note.getKey(),
                        note.getValue().stream().map(en -> en.paa(sett.sprak())).toList());
            }
            json.writeEndObject();
        }
    }

    private static void skrivEnheter(JsonGenerator json, Datasett sett, Utvalg.Del del) throws IOException {
        json.writeObjectFieldStart("unit");
        for (Variabel.Verdi verdi : del.verdier()) {
            Nokkeltall nokkeltall = Tabellbeskrivelse.innhold(sett.tabell(), verdi.kode());
            json.writeObjectFieldStart(verdi.kode());
            json.writeStringField("base", nokkeltall.enhet().paa(sett.sprak()));
            json.writeNumberField("decimals", nokkeltall.desimaler());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void skrivUtvidelse(JsonGenerator json, Datasett sett, Visning.Plassering plassering)
            throws IOException {
        Sprak sprak = sett.sprak();
        json.writeObjectFieldStart("extension");
        json.writeObjectFieldStart("px");
        json.writeStringField("tableid", sett.tabell().id());
        json.writeStringField("language", sprak.kode());
        json.writeStringField("contents", sett.tabell().navn().paa(sprak));
        json.writeNumberField("decimals", 0);
        json.writeBooleanField("official-statistics", false);
        json.writeBooleanField("aggregallowed", false);
        liste(json, "heading", koder(plassering.heading()));
        liste(json, "stub", koder(plassering.stub()));
        json.writeEndObject();
        json.writeObjectFieldStart("utelatt");
        for (Utvalg.Del del : sett.utvalg().deler()) {
            if (del.utelatt()) {
                json.writeStringField(del.variabel().kode(), del.variabel().total());
            }
        }
        json.writeEndObject();
        json.writeObjectFieldStart("utgivelse");
        json.writeStringField("id", sett.hode().id());
        json.writeStringField("navn", sett.hode().navn());
        json.writeStringField("publisert", Tabelltekst.dag(sett.hode()).toString());
        json.writeEndObject();
        json.writeStringField("lisens", Tabelltekst.LISENS);
        json.writeBooleanField("syntetisk", sett.syntetisk());
        json.writeObjectFieldStart("tegn");
        for (Map.Entry<String, Tekst> tegn : Tabelltekst.tegn().entrySet()) {
            json.writeStringField(tegn.getKey(), tegn.getValue().paa(sprak));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void skrivVerdier(JsonGenerator json, Tabellkube kube, int[] celler) throws IOException {
        boolean alleHarVerdi = true;
        json.writeArrayFieldStart("value");
        for (int celle : celler) {
            if (!kube.harVerdi(celle)) {
                json.writeNull();
                alleHarVerdi = false;
            } else if (kube.desimaler(celle) == 0) {
                json.writeNumber(kube.uskalert(celle));
            } else {
                json.writeNumber(kube.verdi(celle));
            }
        }
        json.writeEndArray();
        if (!alleHarVerdi) {
            json.writeObjectFieldStart("status");
            for (int i = 0; i < celler.length; i++) {
                if (!kube.harVerdi(celler[i])) {
                    json.writeStringField(Integer.toString(i), kube.tegn(celler[i]));
                }
            }
            json.writeEndObject();
        }
    }

    private static List<String> koder(List<Utvalg.Del> deler) {
        return deler.stream().map(del -> del.variabel().kode()).toList();
    }

    private static void liste(JsonGenerator json, String navn, List<String> verdier) throws IOException {
        json.writeArrayFieldStart(navn);
        for (String verdi : verdier) {
            json.writeString(verdi);
        }
        json.writeEndArray();
    }
}
