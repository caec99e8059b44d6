package no.barnevernsregister.prikking.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import no.barnevernsregister.prikking.revisor.Beviskontroll;
import no.barnevernsregister.prikking.revisor.Lestcelle;
import no.barnevernsregister.prikking.revisor.Revisor;
import no.barnevernsregister.prikking.revisor.Tre;

/** The commands verify (integers against the certificate) and audit (the rank test), from published files alone. */
final class Kontroll {
    static final Set<String> VERIFY = new TreeSet<>(List.of("--certificate", "--published", "--hierarchy"));
    static final Set<String> AUDIT = new TreeSet<>(List.of("--published", "--hierarchy"));
    private static final Pattern HASH = Pattern.compile("\"published\": \"([0-9a-f]{64})\"");
    private static final Pattern ENDRING =
            Pattern.compile("\\{\"cell\": \\[\"([^\\]]*)\"\\], \"z\": (-?[0-9]{1,18})\\}");

    private Kontroll() {}

    static int verify(Argumenter valg) {
        Csv csv = Csv.les(Path.of(valg.en("--published")));
        String bevis = Vern.les(valg.en("--certificate"));
        var hash = HASH.matcher(bevis);
        if (!hash.find()) {
            throw new Argumentfeil(valg.en("--certificate") + ": holds no hash of a published file.");
        }
        List<String> feil = new ArrayList<>();
        if (!hash.group(1).equals(Vern.hash(Vern.les(valg.en("--published"))))) {
            feil.add("The certificate belongs to another published file.");
        }
        Map<List<String>, Long> endring = new LinkedHashMap<>();
        var treff = ENDRING.matcher(bevis);
        while (treff.find()) {
            endring.put(List.of(treff.group(1).split("\", \"", -1)), Long.parseLong(treff.group(2)));
        }
        feil.addAll(new Beviskontroll(traer(csv, valg)).feil(celler(csv), endring));
        feil.forEach(System.err::println);
        return feil.isEmpty() ? 0 : 3;
    }

    static int audit(Argumenter valg) {
        Csv csv = Csv.les(Path.of(valg.en("--published")));
        List<Lestcelle> funn = new Revisor(traer(csv, valg)).avledbare(celler(csv));
        funn.forEach(c -> System.err.println("Derivable: " + c.koder()));
        return funn.isEmpty() ? 0 : 3;
    }

    private static List<Tre> traer(Csv csv, Argumenter valg) {
        var filer = valg.alle("--hierarchy").stream().map(Hierarkifil::les).toList();
        var svar = new ArrayList<Tre>();
        for (int d = 0; d < csv.hode().size() - 2; d++) {
            String navn = csv.hode().get(d);
            Map<String, List<String>> grupper = new HashMap<>();
            filer.stream()
                    .filter(f -> f.dimensjon().equals(navn))
                    .forEach(f -> f.stier()
                            .forEach((kode, sti) -> grupper.computeIfAbsent(kode, k -> new ArrayList<>())
                                    .addAll(sti)));
            if (grupper.isEmpty()) {
                int k = d;
                csv.rader().forEach(r -> grupper.put(r.get(k), List.of()));
                grupper.remove("ALLE");
            }
            svar.add(new Tre(new TreeMap<>(grupper)));
        }
        return svar;
    }

    private static List<Lestcelle> celler(Csv csv) {
        int verdi = csv.kolonne("value");
        int status = csv.kolonne("status");
        if (verdi != csv.hode().size() - 2 || status != verdi + 1) {
            throw new Argumentfeil(csv.fil() + ": value and status must be the last columns.");
        }
        var svar = new ArrayList<Lestcelle>();
        for (int r = 0; r < csv.rader().size(); r++) {
            List<String> rad = csv.rader().get(r);
            boolean skjult = rad.get(status).equals(":");
            if (skjult != rad.get(verdi).isEmpty()) {
                throw new Argumentfeil(
                        csv.fil() + ", row " + (r + 2) + ": a row has either a value or the status \":\".");
            }
            svar.add(new Lestcelle(rad.subList(0, verdi), skjult));
        }
        return svar;
    }
}
