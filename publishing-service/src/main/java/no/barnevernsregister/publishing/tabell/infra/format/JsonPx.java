package no.barnevernsregister.publishing.tabell.infra.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.publishing.tabell.Datasett;
import no.barnevernsregister.publishing.tabell.Utvalg;
import no.barnevernsregister.publishing.tabell.Variabel;
import no.barnevernsregister.publishing.tabell.Visning;

/** The older JSON of PxWeb: a row for each combination of keys, its values as text, a hidden one as its sign. */
public final class JsonPx implements Format {

    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public String navn() {
        return "json-px";
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
        List<Utvalg.Del> nokler = sett.dimensjoner().stream()
                .filter(del -> del.variabel().slag() != Variabel.Slag.INNHOLD)
                .toList();
        List<Utvalg.Del> innhold = sett.dimensjoner().stream()
                .filter(del -> del.variabel().slag() == Variabel.Slag.INNHOLD)
                .toList();
        try (JsonGenerator json = JSON.createGenerator(ut)) {
            json.writeStartObject();
            json.writeArrayFieldStart("columns");
            for (Utvalg.Del del : nokler) {
                kolonne(
                        json,
                        del.variabel().kode(),
                        del.variabel().navn().paa(sett.sprak()),
                        del.variabel().slag() == Variabel.Slag.TID ? "t" : "d");
            }
            for (Utvalg.Del del : innhold) {
                for (Variabel.Verdi verdi : del.verdier()) {
                    kolonne(json, verdi.kode(), verdi.navn().paa(sett.sprak()), "c");
                }
            }
            json.writeEndArray();
            json.writeArrayFieldStart("comments");
            json.writeEndArray();
            skrivRader(json, sett, nokler, innhold);
            json.writeArrayFieldStart("metadata");
            json.writeStartObject();
            json.writeStringField("infofile", sett.tabell().id());
            json.writeStringField(
                    "updated",
                    sett.hode().publisert().truncatedTo(ChronoUnit.SECONDS).toString());
            json.writeStringField("label", sett.tittel());
            json.writeStringField("source", sett.kilde());
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private static void kolonne(JsonGenerator json, String kode, String navn, String type) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", kode);
        json.writeStringField("text", navn);
        json.writeStringField("type", type);
        json.writeEndObject();
    }

    private static void skrivRader(JsonGenerator json, Datasett sett, List<Utvalg.Del> nokler, List<Utvalg.Del> innhold)
            throws IOException {
        int[] rader = sett.steder(nokler);
        int[] kolonner = sett.steder(innhold);
        json.writeArrayFieldStart("data");
        for (int nummer = 0; nummer < rader.length; nummer++) {
            json.writeStartObject();
            json.writeArrayFieldStart("key");
            for (String kode : koder(nokler, nummer)) {
                json.writeString(kode);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("values");
            for (int kolonne : kolonner) {
                json.writeString(sett.kube().tekst(sett.celler()[rader[nummer] + kolonne]));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The codes of a row. */
    static List<String> koder(List<Utvalg.Del> deler, int nummer) {
        List<String> koder = new ArrayList<>();
        int rest = nummer;
        for (int i = deler.size() - 1; i >= 0; i--) {
            List<Variabel.Verdi> verdier = deler.get(i).verdier();
            koder.addFirst(verdier.get(rest % verdier.size()).kode());
            rest /= verdier.size();
        }
        return koder;
    }
}
