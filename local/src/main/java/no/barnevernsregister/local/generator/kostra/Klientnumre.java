package no.barnevernsregister.local.generator.kostra;

import java.time.LocalDate;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.identitet.SyntetiskFodselsnummer;

/**
 * National numbers one after the other, all different: for each birth date of those who were 0 to 22 years at the end of the
 * year, first one number, then the next.
 */
final class Klientnumre {

    private static final int DAGER = 22 * 365;

    private final LocalDate siste;
    private int teller;

    Klientnumre(LocalDate siste) {
        this.siste = siste;
    }

    /** A child and its number. */
    record Barn(LocalDate fodt, Fodselsnummer nummer) {}

    Barn neste() {
        while (true) {
            int nummer = teller++;
            // A step that has no factor in common with the number of days goes through all of them.
            LocalDate fodt = siste.minusDays((long) nummer * 3_001 % DAGER + 20);
            int lopenummer = nummer / DAGER;
            var laget = SyntetiskFodselsnummer.lag(fodt, nummer % 2 == 0 ? "1" : "2", lopenummer % 250 + 250);
            if (fodt.getYear() < 2000) {
                laget = SyntetiskFodselsnummer.lag(fodt, nummer % 2 == 0 ? "1" : "2", lopenummer % 250);
            }
            if (laget.isPresent()) {
                return new Barn(fodt, laget.get());
            }
        }
    }
}
