package no.barnevernsregister.publishing.katalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Statements about things, written as Turtle or JSON-LD. Predicates and types are written with a prefix. */
public final class Graf {

    private final Map<String, String> prefikser;
    private final Map<String, Map<String, List<Node>>> ting = new LinkedHashMap<>();

    /** @param prefikser the beginning of an address by its prefix */
    public Graf(Map<String, String> prefikser) {
        this.prefikser = new LinkedHashMap<>(prefikser);
    }

    /** The address of a name with a prefix. */
    public Node.Iri navn(String medPrefiks) {
        int kolon = medPrefiks.indexOf(':');
        String start = prefikser.get(medPrefiks.substring(0, kolon));
        if (start == null) {
            throw new IllegalArgumentException("There is no prefix for " + medPrefiks + ".");
        }
        return new Node.Iri(start + medPrefiks.substring(kolon + 1));
    }

    /** Says something of a thing. */
    public Graf si(String hvem, String predikat, Node hva) {
        navn(predikat);
        ting.computeIfAbsent(hvem, en -> new LinkedHashMap<>())
                .computeIfAbsent(predikat, en -> new ArrayList<>())
                .add(hva);
        return this;
    }

    /** Says what a thing is. */
    public Graf er(String hvem, String type) {
        return si(hvem, "rdf:type", navn(type));
    }

    public String turtle() {
        var ut = new StringBuilder();
        prefikser.forEach((kort, start) ->
                ut.append("@prefix ").append(kort).append(": <").append(start).append("> .\n"));
        ting.forEach((hvem, utsagn) -> ut.append("\n<")
                .append(hvem)
                .append(">\n")
                .append(utsagn.entrySet().stream()
                        .map(en -> "    " + en.getKey() + " "
                                + en.getValue().stream().map(Graf::turtle).collect(Collectors.joining(", ")))
                        .collect(Collectors.joining(" ;\n")))
                .append(" .\n"));
        return ut.toString();
    }

    private static String turtle(Node node) {
        return switch (node) {
            case Node.Iri iri -> "<" + iri.adresse() + ">";
            case Node.Ord ord -> sitert(ord.tekst()) + "@" + ord.sprak();
            case Node.Verdi verdi -> sitert(verdi.tekst()) + "^^<" + verdi.type() + ">";
            case Node.Tegn tegn -> sitert(tegn.tekst());
        };
    }

    /** Expanded, so that it needs no context. */
    public String jsonLd() {
        return ting.entrySet().stream()
                .map(en -> "  {\"@id\": " + sitert(en.getKey()) + utsagn(en.getValue()) + "}")
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private String utsagn(Map<String, List<Node>> utsagn) {
        var ut = new StringBuilder();
        utsagn.forEach((predikat, noder) -> {
            boolean type = predikat.equals("rdf:type");
            ut.append(",\n   ")
                    .append(sitert(type ? "@type" : navn(predikat).adresse()))
                    .append(": [")
                    .append(noder.stream()
                            .map(node -> type && node instanceof Node.Iri iri ? sitert(iri.adresse()) : json(node))
                            .collect(Collectors.joining(", ")))
                    .append(']');
        });
        return ut.toString();
    }

    private static String json(Node node) {
        return switch (node) {
            case Node.Iri iri -> "{\"@id\": " + sitert(iri.adresse()) + "}";
            case Node.Ord ord ->
                "{\"@value\": " + sitert(ord.tekst()) + ", \"@language\": " + sitert(ord.sprak()) + "}";
            case Node.Verdi verdi ->
                "{\"@value\": " + sitert(verdi.tekst()) + ", \"@type\": " + sitert(verdi.type()) + "}";
            case Node.Tegn tegn -> "{\"@value\": " + sitert(tegn.tekst()) + "}";
        };
    }

    /** Turtle and JSON escape the same way what can stand here. */
    private static String sitert(String tekst) {
        return '"'
                + tekst.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + '"';
    }
}
