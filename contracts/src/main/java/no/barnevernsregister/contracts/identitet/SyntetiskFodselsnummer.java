package no.barnevernsregister.contracts.identitet;

import java.time.LocalDate;
import java.util.Optional;

/** Makes identity numbers that can never belong to a person: 80 is added to the month, the control digits hold. */
public final class SyntetiskFodselsnummer {

    private static final int[] VEKTER_1 = {3, 7, 6, 1, 8, 9, 4, 5, 2};
    private static final int[] VEKTER_2 = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

    private SyntetiskFodselsnummer() {}

    /**
     * A number for a birth date and sex.
     *
     * @param kjonn 1 or 2
     * @param lopenummer tells numbers of one date and sex apart, 0 to 499; not every one gives a number
     * @return empty when the control digits cannot be made, which happens for about one in six
     */
    public static Optional<Fodselsnummer> lag(LocalDate fodt, String kjonn, int lopenummer) {
        return lag(fodt, kjonn, lopenummer, 0);
    }

    /** A D-number: as {@link #lag(LocalDate, String, int)}, with 40 added to the day too. */
    public static Optional<Fodselsnummer> lagDnummer(LocalDate fodt, String kjonn, int lopenummer) {
        return lag(fodt, kjonn, lopenummer, 40);
    }

    private static Optional<Fodselsnummer> lag(LocalDate fodt, String kjonn, int lopenummer, int dagtillegg) {
        int individ = lopenummer * 2 + (kjonn.equals("1") ? 1 : 0);
        String ni = "%02d%02d%02d%03d"
                .formatted(fodt.getDayOfMonth() + dagtillegg, fodt.getMonthValue() + 80, fodt.getYear() % 100, individ);
        int k1 = kontroll(ni, VEKTER_1);
        if (k1 == 10) {
            return Optional.empty();
        }
        int k2 = kontroll(ni + k1, VEKTER_2);
        return k2 == 10 ? Optional.empty() : Optional.of(new Fodselsnummer(ni + k1 + k2));
    }

    private static int kontroll(String sifre, int[] vekter) {
        int sum = 0;
        for (int i = 0; i < vekter.length; i++) {
            sum += vekter[i] * (sifre.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}
