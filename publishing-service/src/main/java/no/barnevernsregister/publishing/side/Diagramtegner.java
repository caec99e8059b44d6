package no.barnevernsregister.publishing.side;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import no.barnevernsregister.publishing.side.Diagram.Kurve;
import no.barnevernsregister.publishing.side.Diagram.Merke;
import no.barnevernsregister.publishing.side.Serie.Punkt;

/** Draws series as a line chart: from zero, with a gap where a figure is hidden, and the names beside the lines. */
public final class Diagramtegner {

    private static final int BREDDE = 640;
    private static final int HOYDE = 280;
    private static final double TOPP = 16;
    private static final double BUNN = 246;
    private static final double VENSTRE = 44;
    private static final double ETIKETTHOYDE = 17;
    /** About the width of a letter of the names. */
    private static final double BOKSTAV = 7.4;

    private final Tallform form;
    private final String skjultOrd;

    /**
     * Draws in a language.
     *
     * @param skjultOrd what is said instead of a hidden figure
     */
    public Diagramtegner(Tallform form, String skjultOrd) {
        this.form = form;
        this.skjultOrd = skjultOrd;
    }

    /**
     * A chart.
     *
     * @param serier with the same periods; the first is the one that the page is about
     * @param brudd periods whose figures cannot be held against the ones before
     */
    public Diagram tegn(String tittel, List<Serie> serier, List<String> brudd) {
        List<String> tider =
                serier.getFirst().punkter().stream().map(Punkt::tid).toList();
        Skala skala = Skala.til(serier.stream()
                .flatMap(serie -> serie.punkter().stream())
                .map(Punkt::verdi)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE));
        boolean medNavn = serier.size() > 1;
        double lengst =
                serier.stream().mapToInt(serie -> serie.navn().length()).max().orElse(0) * BOKSTAV;
        double hoyre = BREDDE - (medNavn ? Math.min(180, lengst) + 18 : 24);
        double steg = tider.size() < 2 ? 0 : (hoyre - VENSTRE - 12) / (tider.size() - 1);
        List<Double> plasser = medNavn ? plasser(serier, skala) : List.of();
        List<Kurve> kurver = new ArrayList<>();
        for (int i = 0; i < serier.size(); i++) {
            kurver.addFirst(kurve(i, serier.get(i), skala, steg, medNavn ? plasser.get(i) : -1));
        }
        int hvert = Math.max(1, (int) Math.ceil(tider.size() / 8.0));
        List<Merke> bunnmerker = new ArrayList<>();
        List<Merke> bruddmerker = new ArrayList<>();
        for (int i = 0; i < tider.size(); i++) {
            if ((tider.size() - 1 - i) % hvert == 0) {
                bunnmerker.add(new Merke(tall(x(i, steg)), tall(BUNN + 22), tider.get(i)));
            }
            if (i > 0 && brudd.contains(tider.get(i))) {
                bruddmerker.add(new Merke(tall(x(i, steg) - steg / 2), tall(TOPP), tider.get(i)));
            }
        }
        return new Diagram(
                beskrivelse(tittel, serier),
                BREDDE,
                HOYDE,
                tall(VENSTRE),
                tall(hoyre),
                tall(BUNN),
                skala.merker().stream()
                        .map(merke -> new Merke(tall(VENSTRE - 8), tall(y(skala, merke)), form.tall(merke)))
                        .toList(),
                bunnmerker,
                kurver,
                bruddmerker);
    }

    private Kurve kurve(int nummer, Serie serie, Skala skala, double steg, double navneplass) {
        var fast = new StringBuilder();
        var forelopig = new StringBuilder();
        List<Diagram.Punkt> punkter = new ArrayList<>();
        double sisteX = 0;
        double sisteY = BUNN;
        Punkt forrige = null;
        for (int i = 0; i < serie.punkter().size(); i++) {
            Punkt punkt = serie.punkter().get(i);
            double x = x(i, steg);
            BigDecimal verdi = punkt.verdi();
            if (verdi == null) {
                if (punkt.skjult() && nummer == 0) {
                    punkter.add(new Diagram.Punkt(tall(x), tall(BUNN), punkt.tid() + ": " + skjultOrd, false, true));
                }
            } else {
                double y = y(skala, verdi);
                if (forrige != null && forrige.verdi() != null) {
                    (punkt.forelopig() ? forelopig : fast)
                            .append(String.format(Locale.ROOT, "M%.1f %.1fL%.1f %.1f", sisteX, sisteY, x, y));
                }
                punkter.add(new Diagram.Punkt(
                        tall(x), tall(y), punkt.tid() + ": " + form.tall(verdi), punkt.forelopig(), false));
                sisteX = x;
                sisteY = y;
            }
            forrige = punkt;
        }
        return new Kurve(
                nummer,
                fast.toString(),
                forelopig.toString(),
                punkter,
                new Merke(
                        tall(sisteX + 12), tall(navneplass + 4.5), navneplass >= 0 && sisteX > 0 ? serie.navn() : ""));
    }

    /** Heights of the names beside the last points: near their lines, and never upon each other. */
    private static List<Double> plasser(List<Serie> serier, Skala skala) {
        List<Double> onsket = serier.stream()
                .map(serie -> serie.punkter().reversed().stream()
                        .map(Punkt::verdi)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(verdi -> y(skala, verdi))
                        .orElse(BUNN))
                .toList();
        List<Integer> ovenfra = IntStream.range(0, serier.size())
                .boxed()
                .sorted(Comparator.comparing(onsket::get))
                .toList();
        double[] plasser = new double[serier.size()];
        double ledig = 0;
        for (int nummer : ovenfra) {
            plasser[nummer] = Math.max(onsket.get(nummer), ledig);
            ledig = plasser[nummer] + ETIKETTHOYDE;
        }
        ledig = BUNN;
        for (int nummer : ovenfra.reversed()) {
            plasser[nummer] = Math.min(plasser[nummer], ledig);
            ledig = plasser[nummer] - ETIKETTHOYDE;
        }
        return Arrays.stream(plasser).boxed().toList();
    }

    private String beskrivelse(String tittel, List<Serie> serier) {
        var ord = new StringBuilder(tittel);
        for (Serie serie : serier) {
            ord.append(". ").append(serie.navn());
            String skille = ": ";
            for (Punkt punkt : serie.punkter()) {
                BigDecimal verdi = punkt.verdi();
                ord.append(skille).append(punkt.tid()).append(' ');
                ord.append(verdi != null ? form.tall(verdi) : punkt.skjult() ? skjultOrd : punkt.tegn());
                skille = ", ";
            }
        }
        return ord.append('.').toString();
    }

    private static double x(int nummer, double steg) {
        return VENSTRE + 12 + nummer * steg;
    }

    private static double y(Skala skala, BigDecimal verdi) {
        return BUNN - skala.andel(verdi) * (BUNN - TOPP);
    }

    private static String tall(double tall) {
        return String.format(Locale.ROOT, "%.1f", tall);
    }
}
