package no.barnevernsregister.contracts.identitet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A national identity number, D-number or a date with a surrogate suffix: eleven ASCII digits.
 *
 * <p>It never shows itself: {@link #toString()} says nothing of it, and the digits are had by {@link #klartekst()} alone,
 * which only the packages on an allow-list may call.
 */
public record Fodselsnummer(String klartekst) {

    /** What kind of number it is. */
    public enum Slag {
        /** Both control digits hold; the date is a birth date. */
        FODSELSNUMMER,
        /** Both control digits hold; 40 is added to the day. */
        D_NUMMER,
        /** A known child without a number: the date and 00100, 00200 or 55555. */
        SURROGAT,
        /** An unborn child: the due date and 99999. */
        UFODT,
        /** None of these. */
        UGYLDIG
    }

    private static final Pattern FORM = Pattern.compile("[0-9]{11}");
    private static final Set<String> SURROGATER = Set.of("00100", "00200", "55555");
    private static final int[] VEKTER_1 = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1};
    private static final int[] VEKTER_2 = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    public Fodselsnummer {
        if (!FORM.matcher(klartekst).matches()) {
            throw new IllegalArgumentException("Et fødselsnummer har elleve sifre.");
        }
    }

    /** The kind; a number whose first six digits are no date is of no kind. */
    public Slag slag() {
        if (dagOgMaaned().isEmpty()) {
            return Slag.UGYLDIG;
        }
        String endelse = klartekst.substring(6);
        if (endelse.equals("99999")) {
            return Slag.UFODT;
        }
        if (SURROGATER.contains(endelse)) {
            return Slag.SURROGAT;
        }
        if (!harKontrollsifre()) {
            return Slag.UGYLDIG;
        }
        return siffer(0) >= 4 ? Slag.D_NUMMER : Slag.FODSELSNUMMER;
    }

    /** Whether it names one person for certain: a national number or a D-number. */
    public boolean erEntydig() {
        Slag slag = slag();
        return slag == Slag.FODSELSNUMMER || slag == Slag.D_NUMMER;
    }

    /**
     * Whether its first six digits denote the day, the month and the last two digits of the year of this date. D-number
     * days (+40) and the months of test populations (+40 and +80) are folded back.
     */
    public boolean harDato(LocalDate dato) {
        return dagOgMaaned()
                .map(dm -> dm.dag() == dato.getDayOfMonth()
                        && dm.maaned() == dato.getMonthValue()
                        && tall(4, 6) == dato.getYear() % 100)
                .orElse(false);
    }

    /** Whether both control digits hold; nothing else of the number is looked at. */
    public boolean harKontrollsifre() {
        return rest(VEKTER_1) == 0 && rest(VEKTER_2) == 0;
    }

    /**
     * The birth date (due date) that the number tells; none when its digits are no date or tell no century.
     *
     * <p>For a surrogate the century is the one that makes the date no later than the year after.
     *
     * @param aar the reporting year
     */
    public Optional<LocalDate> fodselsdato(int aar) {
        return dagOgMaaned().flatMap(dm -> aarhundre(aar).flatMap(hundre -> dato(hundre + tall(4, 6), dm)));
    }

    private Optional<Integer> aarhundre(int aar) {
        int toSifre = tall(4, 6);
        if (erSurrogat()) {
            int hundre = aar / 100 * 100;
            return Optional.of(hundre + toSifre > aar + 1 ? hundre - 100 : hundre);
        }
        int individ = tall(6, 9);
        if (individ < 500 || (individ >= 900 && toSifre >= 40)) {
            return Optional.of(1900);
        }
        if (toSifre <= 39) {
            return Optional.of(2000);
        }
        return individ < 750 && toSifre >= 54 ? Optional.of(1800) : Optional.empty();
    }

    private static Optional<LocalDate> dato(int aar, DagOgMaaned dm) {
        return YearMonth.of(aar, dm.maaned()).isValidDay(dm.dag())
                ? Optional.of(LocalDate.of(aar, dm.maaned(), dm.dag()))
                : Optional.empty();
    }

    private boolean erSurrogat() {
        String endelse = klartekst.substring(6);
        return endelse.equals("99999") || SURROGATER.contains(endelse);
    }

    /** Sex by the ninth digit: {@code 2} even, {@code 1} odd. */
    public String kjonn() {
        return siffer(8) % 2 == 0 ? "2" : "1";
    }

    /** Whether the ninth digit tells the sex: not of the unborn, nor with 55555, the suffix of no sex. */
    public boolean sierKjonn() {
        return switch (slag()) {
            case FODSELSNUMMER, D_NUMMER -> true;
            case SURROGAT -> !klartekst.endsWith("55555");
            case UFODT, UGYLDIG -> false;
        };
    }

    private record DagOgMaaned(int dag, int maaned) {}

    private Optional<DagOgMaaned> dagOgMaaned() {
        int dag = tall(0, 2) > 40 ? tall(0, 2) - 40 : tall(0, 2);
        int maaned = tall(2, 4) > 80 ? tall(2, 4) - 80 : tall(2, 4) > 40 ? tall(2, 4) - 40 : tall(2, 4);
        try {
            // The century is not told by these digits; a leap year allows the 29th of February.
            LocalDate.of(tall(4, 6) % 4 == 0 ? 2000 : 2001, maaned, dag);
            return Optional.of(new DagOgMaaned(dag, maaned));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private int rest(int[] vekter) {
        int sum = 0;
        for (int i = 0; i < vekter.length; i++) {
            sum += vekter[i] * siffer(i);
        }
        return sum % 11;
    }

    private int siffer(int plass) {
        return klartekst.charAt(plass) - '0';
    }

    private int tall(int fra, int til) {
        return Integer.parseInt(klartekst.substring(fra, til));
    }

    @Override
    public String toString() {
        return "Fodselsnummer[skjult]";
    }
}
