package no.barnevernsregister.prikking;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that one release publishes, protected as one system. It is built up by calls that each return a new one:
 *
 * <pre>{@code
 * Resultat svar = Prikker.prikk(Problem.av(kommune, kjonn, alder)
 *         .med("barn", celler, Innstillinger.VANLIGE, "kommune*kjonn*alder")
 *         .med("barn_med_tiltak", flere, Innstillinger.VANLIGE, "kommune*kjonn", "fylke*alder")
 *         .med(new Sammenheng.Andel("barn_med_tiltak", "barn", true)));
 * }</pre>
 *
 * @param dimensjoner variables, shared by all counts
 * @param tellinger counts with their tables
 * @param sammenhenger equations between counts
 * @param unntak cells that are published although a rule hides them
 * @param tidligere cells of earlier releases
 * @param innsidere who knows some hidden cells: the name of a dimension, e.g. kommune, when each of its inner codes knows its
 *     own, and {@link #ENSLIGE} when the only child in a cell knows that it is one
 */
public record Problem(
        List<Dimensjon> dimensjoner,
        List<Telling> tellinger,
        List<Sammenheng> sammenhenger,
        List<Unntak> unntak,
        List<Publisertcelle> tidligere,
        List<String> innsidere) {
    /** The only child in a cell as an insider. */
    public static final String ENSLIGE = "enslige";

    public Problem {
        dimensjoner = List.copyOf(dimensjoner);
        tellinger = List.copyOf(tellinger);
        sammenhenger = List.copyOf(sammenhenger);
        unntak = List.copyOf(unntak);
        tidligere = List.copyOf(tidligere);
        innsidere = List.copyOf(innsidere);
    }

    /** A release of one count. */
    public Problem(
            List<Dimensjon> dimensjoner, List<Tabell> tabeller, List<Indrecelle> celler, Innstillinger innstillinger) {
        this(
                dimensjoner,
                List.of(new Telling("", tabeller, celler, List.of(), innstillinger)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** A release of nothing yet. */
    public static Problem av(Dimensjon... dimensjoner) {
        return new Problem(List.of(dimensjoner), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** And this count. */
    public Problem med(Telling telling) {
        return new Problem(dimensjoner, lagt(tellinger, telling), sammenhenger, unntak, tidligere, innsidere);
    }

    /** And this count, in tables written with stars. */
    public Problem med(String navn, List<Indrecelle> celler, Innstillinger regler, String... tabeller) {
        List<Tabell> liste = List.of(tabeller).stream().map(Tabell::av).toList();
        return med(new Telling(navn, liste, celler, List.of(), regler));
    }

    /** And this equation. */
    public Problem med(Sammenheng sammenheng) {
        return new Problem(dimensjoner, tellinger, lagt(sammenhenger, sammenheng), unntak, tidligere, innsidere);
    }

    /** And this exemption. */
    public Problem med(Unntak ett) {
        return new Problem(dimensjoner, tellinger, sammenhenger, lagt(unntak, ett), tidligere, innsidere);
    }

    /** After an earlier release, whose cells anybody may have kept. */
    public Problem etter(List<Publisertcelle> celler) {
        return new Problem(dimensjoner, tellinger, sammenhenger, unntak, celler, innsidere);
    }

    /** Also against these insiders: names of dimensions, or {@link #ENSLIGE}. */
    public Problem motInnsidere(String... hvem) {
        return new Problem(dimensjoner, tellinger, sammenhenger, unntak, tidligere, List.of(hvem));
    }

    /** The tables of the first count. */
    public List<Tabell> tabeller() {
        return tellinger.getFirst().tabeller();
    }

    /** The inner cells of the first count. */
    public List<Indrecelle> celler() {
        return tellinger.getFirst().celler();
    }

    /** The rules of the first count. */
    public Innstillinger innstillinger() {
        return tellinger.getFirst().regler();
    }

    private static <T> List<T> lagt(List<T> for_, T ny) {
        var svar = new ArrayList<>(for_);
        svar.add(ny);
        return svar;
    }
}
