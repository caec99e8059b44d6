package no.barnevernsregister.intake.halvaar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.barnevernsregister.contracts.typer.Tekst;

/**
 * Half a calendar year, written {@code 2026H1}.
 *
 * @param del 1 for January to June, 2 for July to December
 */
public record Halvaar(int aar, int del) implements Comparable<Halvaar> {

    private static final Pattern FORM = Pattern.compile("([0-9]{4})H([12])");

    public Halvaar {
        if (aar < 2013 || aar > 2100 || del < 1 || del > 2) {
            throw new IllegalArgumentException("Et halvår skrives som 2026H1 og er tidligst 2013H1.");
        }
    }

    /** The half-year that the text names. */
    public static Optional<Halvaar> les(String tekst) {
        Matcher treff = FORM.matcher(tekst);
        if (!treff.matches() || tekst.compareTo("2013") < 0 || tekst.compareTo("2101") >= 0) {
            return Optional.empty();
        }
        return Optional.of(new Halvaar(Integer.parseInt(treff.group(1)), Integer.parseInt(treff.group(2))));
    }

    /** The half-year that the day lies in. */
    public static Halvaar med(LocalDate dag) {
        return new Halvaar(dag.getYear(), dag.getMonthValue() <= 6 ? 1 : 2);
    }

    /** The half-year that is reported on that day: the last one that has ended. */
    public static Halvaar rapporteresPaa(LocalDate dag) {
        return med(dag).forrige();
    }

    public Halvaar forrige() {
        return del == 2 ? new Halvaar(aar, 1) : new Halvaar(aar - 1, 2);
    }

    public Halvaar neste() {
        return del == 1 ? new Halvaar(aar, 2) : new Halvaar(aar + 1, 1);
    }

    public Halvaar iFjor() {
        return new Halvaar(aar - 1, del);
    }

    public LocalDate forsteDag() {
        return LocalDate.of(aar, del == 1 ? 1 : 7, 1);
    }

    /** The cut date, at which stocks are counted. */
    public LocalDate sisteDag() {
        return neste().forsteDag().minusDays(1);
    }

    public Tekst navn() {
        String navn = del + ". halvår " + aar;
        return new Tekst(navn, navn);
    }

    @Override
    public int compareTo(Halvaar annet) {
        return toString().compareTo(annet.toString());
    }

    @Override
    public String toString() {
        return aar + "H" + del;
    }
}
