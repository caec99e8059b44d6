package no.barnevernsregister.prikking.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import no.barnevernsregister.prikking.Barnetall;
import no.barnevernsregister.prikking.Dimensjon;
import no.barnevernsregister.prikking.Enslige;
import no.barnevernsregister.prikking.Hierarki;
import no.barnevernsregister.prikking.Indrecelle;
import no.barnevernsregister.prikking.Innstillinger;
import no.barnevernsregister.prikking.Nullmodus;
import no.barnevernsregister.prikking.Problem;
import no.barnevernsregister.prikking.Publisertcelle;
import no.barnevernsregister.prikking.Tabell;
import no.barnevernsregister.prikking.Telling;
import no.barnevernsregister.prikking.Unntak;

/** Reads the options and files of protect into a problem; whatever is wrong is told with file, row and column. */
final class Innlesing {
    private final Argumenter valg;
    private final List<Hierarkifil> traer;
    private final List<Tabell> tabeller;
    private final List<String> navn;

    Innlesing(Argumenter valg) {
        this.valg = valg;
        traer = valg.alle("--hierarchy").stream().map(Hierarkifil::les).toList();
        tabeller = Arrays.stream(valg.en("--tables").split(";", -1))
                .map(Tabell::av)
                .toList();
        var alle = new ArrayList<String>();
        tabeller.forEach(t -> t.dimensjoner().forEach(d -> alle.add(dimensjon(d))));
        alle.addAll(valg.alle("--block"));
        navn = alle.stream().distinct().toList();
        for (Hierarkifil h : traer) {
            if (!navn.contains(h.dimensjon())) {
                throw new Argumentfeil("--hierarchy names " + h.dimensjon() + ", which is in no table.");
            }
        }
        for (String d : valg.alle("--non-additive")) {
            if (!navn.contains(d)) {
                throw new Argumentfeil("--non-additive names " + d + ", which is in no table.");
            }
        }
    }

    /** A table may begin at a level of a hierarchy. */
    private String dimensjon(String ord) {
        return traer.stream()
                .filter(h -> h.nivaer().contains(ord))
                .map(Hierarkifil::dimensjon)
                .findFirst()
                .orElse(ord);
    }

    Problem problem() {
        Csv csv = Csv.les(Path.of(valg.en("--cells")));
        int[] kolonner = navn.stream().mapToInt(csv::kolonne).toArray();
        List<Dimensjon> dimensjoner = new ArrayList<>();
        for (int d = 0; d < kolonner.length; d++) {
            dimensjoner.add(dimensjon(csv, navn.get(d), kolonner[d]));
        }
        var regler = new Innstillinger(
                tall("--threshold", "3", 1),
                valg.verdi(Nullmodus.class, "--zeros", "SHOW"),
                valg.verdi(Enslige.class, "--singletons", "ANY_SUM"),
                tall("--width", "0", 0));
        List<String> innsidere = valg.alle("--insiders");
        for (String hvem : innsidere) {
            if (!navn.contains(hvem) && !hvem.equals(Problem.ENSLIGE)) {
                throw new Argumentfeil("--insiders is the name of a dimension in a table or " + Problem.ENSLIGE
                        + ", not " + hvem + ".");
            }
        }
        return new Problem(
                dimensjoner, List.of(telling(csv, kolonner, regler)), List.of(), unntak(), tidligere(), innsidere);
    }

    private Dimensjon dimensjon(Csv csv, String dimensjon, int k) {
        List<Hierarkifil> mine =
                traer.stream().filter(h -> h.dimensjon().equals(dimensjon)).toList();
        boolean overlapper = valg.alle("--non-additive").contains(dimensjon);
        var koder = new TreeSet<String>();
        mine.forEach(h -> koder.addAll(h.stier().keySet()));
        Set<String> grupper = new TreeSet<>(List.of(Dimensjon.ALLE));
        mine.forEach(h -> h.stier().values().forEach(grupper::addAll));
        boolean totaler = overlapper || !valg.alle("--children").isEmpty();
        for (int r = 0; r < csv.rader().size(); r++) {
            String kode = csv.rader().get(r).get(k);
            if (kode.isEmpty()) {
                throw csv.feil(r, k, "the code is missing.");
            }
            if (!koder.contains(kode) && grupper.contains(kode) && !totaler) {
                throw csv.feil(r, k, kode + " is a total; totals are summed, not given.");
            }
            if (!koder.contains(kode) && !grupper.contains(kode)) {
                if (!mine.isEmpty()) {
                    throw csv.feil(r, k, "the code " + kode + " is in no hierarchy of " + dimensjon + ".");
                }
                koder.add(kode);
            }
        }
        for (Hierarkifil h : mine) {
            for (String kode : koder) {
                if (!h.stier().containsKey(kode)) {
                    throw new Argumentfeil("The code " + kode + " of " + dimensjon
                            + " is missing in one of its hierarchies, the one with " + String.join(" > ", h.nivaer())
                            + ".");
                }
            }
        }
        if (valg.alle("--block").contains(dimensjon)) {
            return Dimensjon.blokk(dimensjon, koder);
        }
        var svar = new Dimensjon(
                dimensjon,
                List.copyOf(koder),
                mine.stream().map(h -> new Hierarki(h.stier(), h.nivaer())).toList());
        return overlapper ? svar.overlappende() : svar;
    }

    private Telling telling(Csv csv, int[] kolonner, Innstillinger regler) {
        int antall = csv.kolonne(valg.en("--count"));
        int barn = valg.alle("--children").isEmpty() ? antall : csv.kolonne(valg.en("--children"));
        var celler = new ArrayList<Indrecelle>();
        var totaler = new ArrayList<Barnetall>();
        Map<List<String>, Integer> sett = new HashMap<>();
        for (int r = 0; r < csv.rader().size(); r++) {
            List<String> rad = csv.rader().get(r);
            List<String> koder = Arrays.stream(kolonner).mapToObj(rad::get).toList();
            Integer for_ = sett.putIfAbsent(koder, r + 2);
            if (for_ != null) {
                throw csv.feil(r, kolonner[0], "the cell " + koder + " is already in row " + for_ + ".");
            }
            if (barn != antall && erTotal(koder)) {
                totaler.add(new Barnetall(koder, csv.tall(r, barn)));
            } else {
                celler.add(new Indrecelle(koder, csv.tall(r, antall), csv.tall(r, barn)));
            }
        }
        return new Telling("", tabeller, celler, totaler, regler);
    }

    private boolean erTotal(List<String> koder) {
        for (int d = 0; d < koder.size(); d++) {
            String dimensjon = navn.get(d);
            String kode = koder.get(d);
            boolean gruppe = kode.equals(Dimensjon.ALLE)
                    || traer.stream()
                            .anyMatch(h -> h.dimensjon().equals(dimensjon)
                                    && !h.stier().containsKey(kode));
            if (gruppe && !valg.alle("--non-additive").contains(dimensjon)) {
                return true;
            }
        }
        return false;
    }

    private List<Unntak> unntak() {
        var svar = new ArrayList<Unntak>();
        for (String sti : valg.alle("--exempt")) {
            Csv csv = Csv.les(Path.of(sti));
            int grunn = csv.kolonne("reason");
            int eier = csv.kolonne("owner");
            int dato = csv.kolonne("date");
            for (int r = 0; r < csv.rader().size(); r++) {
                List<String> rad = csv.rader().get(r);
                for (int k : new int[] {grunn, eier}) {
                    if (rad.get(k).isBlank()) {
                        throw csv.feil(r, k, "an exemption needs a reason, an owner and a date.");
                    }
                }
                List<String> koder = navn.stream()
                        .map(d -> csv.hode().contains(d) ? rad.get(csv.kolonne(d)) : "")
                        .toList();
                try {
                    svar.add(new Unntak("", koder, rad.get(grunn), rad.get(eier), LocalDate.parse(rad.get(dato))));
                } catch (DateTimeParseException e) {
                    throw csv.feil(r, dato, "a date like 2026-11-24 was expected, not \"" + rad.get(dato) + "\".");
                }
            }
        }
        return svar;
    }

    /** An earlier protected file; its codes may be gone from today's code lists. */
    private List<Publisertcelle> tidligere() {
        var svar = new ArrayList<Publisertcelle>();
        for (String sti : valg.alle("--known")) {
            Csv csv = Csv.les(Path.of(sti));
            int verdi = csv.kolonne("value");
            int status = csv.kolonne("status");
            for (int r = 0; r < csv.rader().size(); r++) {
                List<String> rad = csv.rader().get(r);
                List<String> koder = navn.stream()
                        .map(d -> csv.hode().contains(d) ? rad.get(csv.kolonne(d)) : Dimensjon.ALLE)
                        .toList();
                if (rad.get(status).equals(":") != rad.get(verdi).isEmpty()) {
                    throw csv.feil(r, status, "a row has either a value or the status \":\".");
                }
                svar.add(new Publisertcelle(
                        "",
                        "",
                        koder,
                        rad.get(verdi).isEmpty() ? OptionalLong.empty() : OptionalLong.of(csv.tall(r, verdi))));
            }
        }
        return svar;
    }

    private int tall(String option, String ellers, int minst) {
        String ord = valg.en(option, ellers);
        if (!ord.matches("[0-9]{1,6}") || Integer.parseInt(ord) < minst) {
            throw new Argumentfeil(option + " must be a whole number of " + minst + " or more, not " + ord + ".");
        }
        return Integer.parseInt(ord);
    }
}
