package no.barnevernsregister.prikking.revisor;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an audit found. Immutable; meant to be stored beside the release and to stop its approval.
 *
 * @param dimensjoner names of the codes of a cell
 * @param celler cells in the published files
 * @param skjulte those without a value
 * @param tall further counts of the audit by name: components, largest component, linear programs, unsettled cells
 * @param millisekunder time per check; not part of the JSON, so that one audit gives the same bytes twice
 * @param funn findings, sorted
 */
public record Revisjonsrapport(
        List<String> dimensjoner,
        int celler,
        int skjulte,
        Map<String, Long> tall,
        Map<String, Long> millisekunder,
        List<Funn> funn) {
    public Revisjonsrapport {
        dimensjoner = List.copyOf(dimensjoner);
        tall = java.util.Collections.unmodifiableMap(new TreeMap<>(tall));
        millisekunder = java.util.Collections.unmodifiableMap(new TreeMap<>(millisekunder));
        funn = List.copyOf(funn);
    }

    /** Whether nothing stops the release. */
    public boolean godkjent() {
        return funn.stream().noneMatch(f -> f.alvor() == Alvor.BRUDD);
    }

    /** Findings of one check. */
    public List<Funn> av(Sjekk sjekk) {
        return funn.stream().filter(f -> f.sjekk() == sjekk).toList();
    }

    /** The report as JSON: {@code approved}, {@code dimensions}, {@code cells}, {@code hidden}, {@code numbers}, {@code findings}. */
    public String json() {
        var ut = new StringBuilder("{\n  \"approved\": ").append(godkjent());
        ut.append(",\n  \"dimensions\": ").append(Json.skriv(dimensjoner));
        ut.append(",\n  \"cells\": ").append(celler).append(",\n  \"hidden\": ").append(skjulte);
        ut.append(",\n  \"numbers\": ").append(Json.skriv(tall)).append(",\n  \"findings\": [");
        for (int i = 0; i < funn.size(); i++) {
            Funn f = funn.get(i);
            ut.append(i == 0 ? "\n    " : ",\n    ")
                    .append("{\"check\": ")
                    .append(Json.skriv(f.sjekk().name()));
            ut.append(", \"severity\": ").append(Json.skriv(f.alvor().name()));
            ut.append(", \"cell\": ").append(Json.skriv(f.celle()));
            ut.append(", \"sentence\": ").append(Json.skriv(f.setning()));
            ut.append(", \"derivation\": ")
                    .append(Json.skriv(f.avledning().stream()
                            .map(l -> Map.of("factor", l.faktor(), "cell", l.celle()))
                            .map(TreeMap::new)
                            .toList()))
                    .append('}');
        }
        return ut.append(funn.isEmpty() ? "]\n}\n" : "\n  ]\n}\n").toString();
    }

    /** The report in words, in bokmål. */
    public String tekst() {
        var ut = new StringBuilder();
        ut.append(celler).append(" celler, ").append(skjulte).append(" skjulte. ");
        ut.append(
                godkjent()
                        ? "Ingen skjult verdi kan regnes ut med disse kontrollene.\n"
                        : "Utgivelsen kan ikke godkjennes.\n");
        for (Funn f : funn) {
            ut.append(f.sjekk()).append(' ').append(f.alvor()).append(' ');
            ut.append(f.celle().isEmpty() ? "" : String.join(" · ", f.celle()) + ": ")
                    .append(f.setning());
            if (!f.avledning().isEmpty()) {
                ut.append(" Slik:");
                f.avledning()
                        .forEach(l -> ut.append(' ')
                                .append(l.faktor().startsWith("-") ? "" : "+")
                                .append(l.faktor())
                                .append(" × [")
                                .append(String.join(" · ", l.celle()))
                                .append(']'));
            }
            ut.append('\n');
        }
        return ut.toString();
    }
}
