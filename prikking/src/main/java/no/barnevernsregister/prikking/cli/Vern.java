package no.barnevernsregister.prikking.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.barnevernsregister.prikking.Dimensjon;
import no.barnevernsregister.prikking.Enslige;
import no.barnevernsregister.prikking.Hierarki;
import no.barnevernsregister.prikking.Indrecelle;
import no.barnevernsregister.prikking.Innstillinger;
import no.barnevernsregister.prikking.Nullmodus;
import no.barnevernsregister.prikking.Prikker;
import no.barnevernsregister.prikking.Problem;
import no.barnevernsregister.prikking.Publisertcelle;
import no.barnevernsregister.prikking.Rapport;
import no.barnevernsregister.prikking.Resultat;
import no.barnevernsregister.prikking.Sertifikat;
import no.barnevernsregister.prikking.Tabell;

/** The command protect: counts in, protected file, certificate and report out. */
final class Vern {
    static final Set<String> VALG = new TreeSet<>(List.of(
            "--cells",
            "--count",
            "--hierarchy",
            "--tables",
            "--threshold",
            "--zeros",
            "--singletons",
            "--out",
            "--certificate",
            "--report"));

    private Vern() {}

    static int kjor(Argumenter valg) {
        Csv csv = Csv.les(Path.of(valg.en("--cells")));
        Map<String, List<Hierarki>> traer = new TreeMap<>();
        valg.alle("--hierarchy").stream()
                .map(Hierarkifil::les)
                .forEach(h -> traer.computeIfAbsent(h.dimensjon(), d -> new ArrayList<>())
                        .add(new Hierarki(h.stier())));
        List<Tabell> tabeller = Arrays.stream(valg.en("--tables").split(";", -1))
                .map(t -> new Tabell(List.of(t.split("\\*", -1))))
                .toList();
        List<String> navn = tabeller.stream()
                .flatMap(t -> t.dimensjoner().stream())
                .distinct()
                .toList();
        traer.keySet().stream().filter(d -> !navn.contains(d)).findFirst().ifPresent(d -> {
            throw new Argumentfeil("--hierarchy names " + d + ", which is in no table.");
        });
        Resultat svar = Prikker.prikk(new Problem(
                dimensjoner(csv, navn, traer),
                tabeller,
                celler(csv, navn, csv.kolonne(valg.en("--count"))),
                new Innstillinger(
                        terskel(valg.en("--threshold", "3")),
                        valg.verdi(Nullmodus.class, "--zeros", "SHOW"),
                        valg.verdi(Enslige.class, "--singletons", "ANY_SUM"))));
        String fil = fil(navn, svar.celler());
        skriv(valg.en("--out"), fil);
        skriv(valg.en("--certificate"), bevis(svar.sertifikat(), fil));
        skriv(valg.en("--report"), rapport(svar.rapport()));
        return 0;
    }

    private static int terskel(String ord) {
        if (!ord.matches("[1-9][0-9]{0,5}")) {
            throw new Argumentfeil("--threshold must be a whole number of 1 or more, not " + ord + ".");
        }
        return Integer.parseInt(ord);
    }

    private static List<Dimensjon> dimensjoner(Csv csv, List<String> navn, Map<String, List<Hierarki>> traer) {
        var svar = new ArrayList<Dimensjon>();
        for (String dimensjon : navn) {
            int k = csv.kolonne(dimensjon);
            var koder = csv.rader().stream().map(r -> r.get(k)).collect(Collectors.toCollection(TreeSet::new));
            traer.getOrDefault(dimensjon, List.of())
                    .forEach(h -> koder.addAll(h.stier().keySet()));
            svar.add(new Dimensjon(dimensjon, List.copyOf(koder), traer.getOrDefault(dimensjon, List.of())));
        }
        return svar;
    }

    private static List<Indrecelle> celler(Csv csv, List<String> navn, int antall) {
        int[] kolonner = navn.stream().mapToInt(csv::kolonne).toArray();
        var svar = new ArrayList<Indrecelle>();
        for (int r = 0; r < csv.rader().size(); r++) {
            List<String> rad = csv.rader().get(r);
            svar.add(new Indrecelle(Arrays.stream(kolonner).mapToObj(rad::get).toList(), csv.tall(r, antall)));
        }
        return svar;
    }

    private static String fil(List<String> navn, List<Publisertcelle> celler) {
        var svar = new StringBuilder(String.join(",", navn)).append(",value,status\n");
        for (Publisertcelle celle : celler) {
            svar.append(String.join(",", celle.koder())).append(',');
            celle.verdi().ifPresent(svar::append);
            svar.append(celle.skjult() ? ",:\n" : ",\n");
        }
        return svar.toString();
    }

    private static String bevis(Sertifikat sertifikat, String fil) {
        return sertifikat.endring().entrySet().stream()
                .map(e ->
                        "    {\"cell\": [\"" + String.join("\", \"", e.getKey()) + "\"], \"z\": " + e.getValue() + "}")
                .collect(Collectors.joining(
                        ",\n", "{\n  \"published\": \"" + hash(fil) + "\",\n  \"change\": [\n", "\n  ]\n}\n"));
    }

    static String hash(String fil) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(fil.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String rapport(Rapport r) {
        return "{\"cells\": %d, \"primary\": %d, \"secondary\": %d, \"value\": %d, \"hiddenValue\": %d}\n"
                .formatted(r.celler(), r.primare(), r.sekundare(), r.verdi(), r.skjultVerdi());
    }

    static String les(String sti) {
        try {
            return Files.readString(Path.of(sti));
        } catch (IOException e) {
            throw new Argumentfeil(sti + ": cannot be read.", e);
        }
    }

    private static void skriv(String sti, String tekst) {
        try {
            Files.writeString(Path.of(sti), tekst);
        } catch (IOException e) {
            throw new Argumentfeil(sti + ": cannot be written.", e);
        }
    }
}
