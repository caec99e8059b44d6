package no.barnevernsregister.publishing.katalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.publishing.nokkeltall.Nokkeltall;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.nokkeltall.Tekst;
import no.barnevernsregister.publishing.tabell.Publisert;
import no.barnevernsregister.publishing.tabell.Sprakvalg;
import no.barnevernsregister.publishing.tabell.Tabellbeskrivelse;
import no.barnevernsregister.publishing.tabell.Tabelltekst;

/** The catalogue of our open data as DCAT-AP-NO 3 has it: a data set for each table, its files, and the API. */
public final class Katalog {

    private static final String EIER = "https://data.norge.no/organizations/986128433";
    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private static final Map<String, String> PREFIKSER = prefikser();

    /** How a table can be fetched. */
    private record Fil(String endelse, String filtype, String medietype) {}

    private static final List<Fil> FILER = List.of(
            new Fil("csv", "CSV", "text/csv"),
            new Fil("json", "JSON", "application/json"),
            new Fil("parquet", "PARQUET", "application/vnd.apache.parquet"));

    private final String adresse;
    private final boolean syntetisk;
    private final Graf graf = new Graf(PREFIKSER);

    private Katalog(String adresse, boolean syntetisk) {
        this.adresse = adresse;
        this.syntetisk = syntetisk;
    }

    /**
     * The catalogue of a release.
     *
     * @param adresse where the service is, ending with a slash
     */
    public static Graf av(Publisert.Hode hode, String adresse, boolean syntetisk) {
        var katalog = new Katalog(adresse, syntetisk);
        katalog.skrivKatalog(hode);
        Tabell.alle().forEach(tabell -> katalog.skrivDatasett(tabell, hode));
        katalog.skrivTjeneste();
        return katalog.graf;
    }

    private static Map<String, String> prefikser() {
        Map<String, String> prefikser = new LinkedHashMap<>();
        prefikser.put("dcat", "http://www.w3.org/ns/dcat#");
        prefikser.put("dcatap", "http://data.europa.eu/r5r/");
        prefikser.put("dct", "http://purl.org/dc/terms/");
        prefikser.put("foaf", "http://xmlns.com/foaf/0.1/");
        prefikser.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefikser.put("vcard", "http://www.w3.org/2006/vcard/ns#");
        return prefikser;
    }

    private void skrivKatalog(Publisert.Hode hode) {
        String katalog = adresse + "catalog";
        graf.er(katalog, "dcat:Catalog");
        ord(
                katalog,
                "dct:title",
                new Tekst(
                        "Åpne data fra Barnevernsregisteret",
                        "Opne data frå Barnevernsregisteret",
                        "Open data of the Norwegian child welfare register"));
        beskriv(
                katalog,
                new Tekst(
                        "Skjermet statistikk om barnevernet, med åpen API.",
                        "Skjerma statistikk om barnevernet, med open API.",
                        "Protected statistics about child welfare, with an open API."));
        graf.si(katalog, "dct:publisher", iri(EIER));
        graf.si(katalog, "dcat:contactPoint", iri(kontakt()));
        graf.si(katalog, "dct:license", iri(Tabelltekst.LISENS));
        sprak(katalog);
        graf.si(katalog, "dct:modified", dato(hode));
        graf.si(katalog, "foaf:homepage", iri(adresse));
        graf.si(katalog, "dcat:service", iri(tjeneste()));
        Tabell.alle().forEach(tabell -> graf.si(katalog, "dcat:dataset", iri(datasett(tabell))));
        graf.er(EIER, "foaf:Agent");
        graf.si(EIER, "foaf:name", new Node.Ord("Barne-, ungdoms- og familiedirektoratet", "nb"));
        graf.si(EIER, "dct:identifier", new Node.Tegn("986128433"));
        graf.er(kontakt(), "vcard:Organization");
        graf.si(kontakt(), "vcard:fn", new Node.Ord("Barnevernsregisteret", "nb"));
        graf.si(kontakt(), "vcard:hasURL", iri(adresse + "om/api"));
    }

    private void skrivDatasett(Tabell tabell, Publisert.Hode hode) {
        String dette = datasett(tabell);
        graf.er(dette, "dcat:Dataset");
        graf.si(dette, "dct:identifier", new Node.Tegn(tabell.id()));
        ord(dette, "dct:title", tabell.navn());
        beskriv(dette, beskrivelse(tabell, hode));
        graf.si(dette, "dct:publisher", iri(EIER));
        graf.si(dette, "dcat:contactPoint", iri(kontakt()));
        graf.si(dette, "dcat:theme", iri(EU + "data-theme/SOCI"));
        graf.si(dette, "dct:accessRights", iri(EU + "access-right/PUBLIC"));
        graf.si(dette, "dct:accrualPeriodicity", iri(EU + "frequency/ANNUAL"));
        graf.si(dette, "dct:spatial", iri(EU + "country/NOR"));
        graf.si(dette, "dct:issued", dato(hode));
        graf.si(dette, "dct:modified", dato(hode));
        sprak(dette);
        ord(dette, "dcat:keyword", new Tekst("barnevern", "barnevern", "child welfare"));
        graf.si(dette, "dcat:landingPage", iri(adresse + "tabell/" + tabell.id()));
        String tid = dette + "#tid";
        graf.si(dette, "dct:temporal", iri(tid));
        graf.er(tid, "dct:PeriodOfTime");
        graf.si(tid, "dcat:startDate", new Node.Verdi(hode.perioder().getFirst().substring(0, 4), XSD + "gYear"));
        graf.si(tid, "dcat:endDate", new Node.Verdi(hode.perioder().getLast().substring(0, 4), XSD + "gYear"));
        for (Fil fil : FILER) {
            skrivFil(tabell, hode, fil);
        }
    }

    private void skrivFil(Tabell tabell, Publisert.Hode hode, Fil fil) {
        String denne = datasett(tabell) + "#" + fil.endelse();
        graf.si(datasett(tabell), "dcat:distribution", iri(denne));
        graf.er(denne, "dcat:Distribution");
        ord(
                denne,
                "dct:title",
                new Tekst(
                        "Hele tabellen som " + fil.filtype(),
                        "Heile tabellen som " + fil.filtype(),
                        "The whole table as " + fil.filtype()));
        graf.si(denne, "dcat:accessURL", iri(adresse + "tabeller/" + tabell.id() + "." + fil.endelse()));
        graf.si(
                denne,
                "dcat:downloadURL",
                iri(adresse + "utgivelser/" + hode.id() + "/tabeller/" + tabell.id() + "." + fil.endelse()));
        graf.si(denne, "dct:format", iri(EU + "file-type/" + fil.filtype()));
        graf.si(denne, "dcat:mediaType", iri("https://www.iana.org/assignments/media-types/" + fil.medietype()));
        graf.si(denne, "dct:license", iri(Tabelltekst.LISENS));
        graf.si(denne, "dcatap:availability", iri(EU + "planned-availability/STABLE"));
        graf.si(denne, "dcat:accessService", iri(tjeneste()));
    }

    private void skrivTjeneste() {
        graf.er(tjeneste(), "dcat:DataService");
        ord(tjeneste(), "dct:title", Tekst.lik("PxWebApi 2.0"));
        graf.si(tjeneste(), "dcat:endpointURL", iri(tjeneste()));
        graf.si(tjeneste(), "dcat:endpointDescription", iri(adresse + "q/openapi"));
        graf.si(tjeneste(), "dct:publisher", iri(EIER));
        graf.si(tjeneste(), "dcat:contactPoint", iri(kontakt()));
        graf.si(tjeneste(), "dct:license", iri(Tabelltekst.LISENS));
        graf.si(tjeneste(), "dct:accessRights", iri(EU + "access-right/PUBLIC"));
        graf.si(tjeneste(), "dct:conformsTo", iri("https://json-stat.org/full/"));
        graf.si(tjeneste(), "dcat:landingPage", iri(adresse + "om/api"));
        Tabell.alle().forEach(tabell -> graf.si(tjeneste(), "dcat:servesDataset", iri(datasett(tabell))));
    }

    private static Tekst beskrivelse(Tabell tabell, Publisert.Hode hode) {
        return new Tekst(
                innhold(tabell, hode, Sprak.NB), innhold(tabell, hode, Sprak.NN), innhold(tabell, hode, Sprak.EN));
    }

    /** What it measures, and its notes. */
    private static String innhold(Tabell tabell, Publisert.Hode hode, Sprak sprak) {
        String maal = String.join(
                "; ",
                tabell.innhold().stream()
                        .map(Nokkeltall::navn)
                        .map(en -> en.paa(sprak))
                        .toList());
        return maal + ". "
                + String.join(
                        " ",
                        Tabellbeskrivelse.noter(tabell, hode, false).stream()
                                .map(en -> en.paa(sprak))
                                .toList());
    }

    private void beskriv(String hvem, Tekst tekst) {
        for (Sprak sprak : Sprakvalg.ALLE) {
            String merke = syntetisk ? Tabelltekst.SYNTETISK.paa(sprak) + " " : "";
            graf.si(hvem, "dct:description", new Node.Ord(merke + tekst.paa(sprak), sprak.kode()));
        }
    }

    private void ord(String hvem, String predikat, Tekst tekst) {
        for (Sprak sprak : Sprakvalg.ALLE) {
            graf.si(hvem, predikat, new Node.Ord(tekst.paa(sprak), sprak.kode()));
        }
    }

    private void sprak(String hvem) {
        for (String kode : List.of("NOB", "NNO", "ENG")) {
            graf.si(hvem, "dct:language", iri(EU + "language/" + kode));
        }
    }

    private static Node dato(Publisert.Hode hode) {
        return new Node.Verdi(Tabelltekst.dag(hode).toString(), XSD + "date");
    }

    private static Node.Iri iri(String adresse) {
        return new Node.Iri(adresse);
    }

    private String datasett(Tabell tabell) {
        return adresse + "catalog/" + tabell.id();
    }

    private String tjeneste() {
        return adresse + "api/v2";
    }

    private String kontakt() {
        return adresse + "catalog#kontakt";
    }
}
