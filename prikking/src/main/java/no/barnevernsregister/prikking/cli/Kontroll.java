package no.barnevernsregister.prikking.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.barnevernsregister.prikking.revisor.Bevisfil;
import no.barnevernsregister.prikking.revisor.Beviskontroll;
import no.barnevernsregister.prikking.revisor.Materiale;
import no.barnevernsregister.prikking.revisor.Rateleser;
import no.barnevernsregister.prikking.revisor.Ratetabell;
import no.barnevernsregister.prikking.revisor.Revisjonsrapport;
import no.barnevernsregister.prikking.revisor.Revisjonsvalg;
import no.barnevernsregister.prikking.revisor.Revisor;
import no.barnevernsregister.prikking.revisor.Tre;
import no.barnevernsregister.prikking.revisor.Utgivelsesfil;
import no.barnevernsregister.prikking.revisor.Utgivelsesleser;

/** The commands verify (integers against the certificate) and audit (the attacker), from published files alone. */
final class Kontroll {
    static final Set<String> VERIFY =
            new TreeSet<>(List.of("--certificate", "--published", "--hierarchy", "--tables", "--block"));
    static final Set<String> AUDIT = new TreeSet<>(List.of(
            "--published",
            "--hierarchy",
            "--tables",
            "--block",
            "--non-additive",
            "--lower-bound",
            "--width",
            "--threshold",
            "--known",
            "--insiders",
            "--rates",
            "--population",
            "--denominator",
            "--report"));

    private Kontroll() {}

    static int verify(Argumenter valg) {
        Path publisert = Path.of(valg.en("--published"));
        Bevisfil bevis;
        try {
            bevis = Bevisfil.les(Vern.les(valg.en("--certificate")));
        } catch (IllegalArgumentException e) {
            throw new Argumentfeil(valg.en("--certificate") + ": " + e.getMessage(), e);
        }
        var feil = new ArrayList<String>();
        if (!bevis.hash().equals(Bevisfil.hash(publisert))) {
            feil.add("The certificate belongs to another published file.");
        }
        Utgivelsesfil fil = Utgivelsesleser.les(publisert, tabeller(valg), nivaer(valg));
        feil.addAll(new Beviskontroll(traer(List.of(fil), valg), Set.copyOf(valg.alle("--block")))
                .feil(fil, bevis.endringer()));
        feil.forEach(System.err::println);
        if (feil.isEmpty()) {
            System.out.println(
                    "The certificate proves the pattern: " + bevis.endringer().size()
                            + " inner cells change, no published cell does, and every hidden cell does.");
        }
        return feil.isEmpty() ? 0 : 3;
    }

    static int audit(Argumenter valg) {
        List<Utgivelsesfil> publisert = filer(valg, "--published");
        if (publisert.isEmpty()) {
            throw new Argumentfeil("The option --published is needed at least once.");
        }
        List<Utgivelsesfil> kjente = filer(valg, "--known");
        var alle = new ArrayList<>(publisert);
        alle.addAll(kjente);
        var revisjonsvalg = new Revisjonsvalg(
                tall(valg, "--threshold", "3"),
                tall(valg, "--lower-bound", "0"),
                valg.alle("--width").isEmpty() ? OptionalInt.empty() : OptionalInt.of(tall(valg, "--width", "")),
                valg.alle("--insiders"),
                new HashSet<>(valg.alle("--block")),
                new HashSet<>(valg.alle("--non-additive")));
        Revisjonsrapport rapport =
                new Revisor(traer(alle, valg), revisjonsvalg).revider(new Materiale(publisert, kjente, rater(valg)));
        System.out.print(rapport.tekst());
        rapport.millisekunder().forEach((sjekk, ms) -> System.out.println(sjekk + ": " + ms + " ms"));
        valg.alle("--report").forEach(sti -> skriv(sti, rapport.json()));
        return rapport.godkjent() ? 0 : 3;
    }

    private static List<Utgivelsesfil> filer(Argumenter valg, String navn) {
        return valg.alle(navn).stream()
                .map(sti -> Utgivelsesleser.les(Path.of(sti), tabeller(valg), nivaer(valg)))
                .toList();
    }

    /** Levels named in the hierarchies: in {@code kommune=geo.csv:kommune>fylke} both belong to kommune. */
    private static Map<String, String> nivaer(Argumenter valg) {
        Map<String, String> svar = new HashMap<>();
        for (String h : valg.alle("--hierarchy")) {
            String dimensjon = h.substring(0, Math.max(0, h.indexOf('=')));
            for (String niva : h.substring(h.lastIndexOf(':') + 1).split(">", -1)) {
                svar.put(niva, dimensjon);
            }
        }
        return svar;
    }

    private static List<Set<String>> tabeller(Argumenter valg) {
        String ord = valg.en("--tables", "");
        return ord.isEmpty()
                ? List.of()
                : Arrays.stream(ord.split(";", -1))
                        .map(t -> dimensjoner(t, valg))
                        .toList();
    }

    private static Set<String> dimensjoner(String tabell, Argumenter valg) {
        Map<String, String> nivaer = nivaer(valg);
        var svar = new HashSet<>(valg.alle("--block"));
        Arrays.stream(tabell.split("\\*", -1)).forEach(navn -> svar.add(nivaer.getOrDefault(navn, navn)));
        return svar;
    }

    /** The form is {@code rates.csv:1000:1}: per 1000, with one decimal. */
    private static List<Ratetabell> rater(Argumenter valg) {
        Optional<Path> nevner =
                valg.alle("--population").isEmpty() ? Optional.empty() : Optional.of(Path.of(valg.en("--population")));
        List<String> avhengig = valg.alle("--denominator").isEmpty()
                ? List.of()
                : Arrays.asList(valg.en("--denominator").split(",", -1));
        var svar = new ArrayList<Ratetabell>();
        for (String rate : valg.alle("--rates")) {
            String[] deler = rate.split(":", -1);
            if (deler.length != 3 || !deler[1].matches("[1-9][0-9]{0,8}") || !deler[2].matches("[0-9]{1,2}")) {
                throw new Argumentfeil(
                        "--rates " + rate + ": the form is file.csv:per:decimals, e.g. rates.csv:1000:1.");
            }
            svar.add(Rateleser.les(
                    Path.of(deler[0]), Long.parseLong(deler[1]), Integer.parseInt(deler[2]), nevner, avhengig));
        }
        return svar;
    }

    private static int tall(Argumenter valg, String navn, String ellers) {
        String ord = valg.en(navn, ellers);
        if (!ord.matches("[0-9]{1,6}")) {
            throw new Argumentfeil(navn + " must be a whole number, not " + ord + ".");
        }
        return Integer.parseInt(ord);
    }

    private static Map<String, Tre> traer(List<Utgivelsesfil> filer, Argumenter valg) {
        Map<String, Map<String, List<String>>> grupper = new HashMap<>();
        valg.alle("--hierarchy").stream().map(Hierarkifil::les).forEach(h -> {
            if (filer.stream().noneMatch(f -> f.dimensjoner().contains(h.dimensjon()))) {
                throw new Argumentfeil("--hierarchy names " + h.dimensjon() + ", which is a column of no file.");
            }
            h.stier()
                    .forEach((kode, sti) -> grupper.computeIfAbsent(h.dimensjon(), d -> new TreeMap<>())
                            .computeIfAbsent(kode, k -> new ArrayList<>())
                            .addAll(sti));
        });
        Map<String, Tre> svar = new HashMap<>();
        grupper.forEach((d, koder) -> svar.put(d, new Tre(koder)));
        return svar;
    }

    private static void skriv(String sti, String tekst) {
        try {
            Files.writeString(Path.of(sti), tekst);
        } catch (IOException e) {
            throw new Argumentfeil(sti + ": cannot be written.", e);
        }
    }
}
