package no.barnevernsregister.local.generator;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.identitet.SyntetiskFodselsnummer;

/** The children of a municipality, each with a number that no other has and that can never belong to a person. */
final class Innbyggere {

    /**
     * A child.
     *
     * @param fodt the day on which it is born at last
     * @param personalia what is written of it, by the day it is written
     */
    record Barn(LocalDate fodt, Map<LocalDate, Personalia> personalia) {}

    private final Terning terning;
    private final Set<Fodselsnummer> brukte = new HashSet<>();

    Innbyggere(Terning terning) {
        this.terning = terning;
    }

    /**
     * A child whose case starts on a day; one in ten of those in their first year is unborn then.
     *
     * @param eldste years of age that it has reached at the most
     */
    Barn barn(LocalDate start, int eldste) {
        int alder = terning.mellom(0, eldste);
        LocalDate fodt = start.minusYears(alder).minusDays(terning.mellom(0, 364));
        String kjonn = terning.slaar(0.54) ? "1" : "2";
        return alder == 0 && terning.slaar(0.1)
                ? ufodt(start, kjonn)
                : new Barn(fodt, Map.of(start, personalia(start, fodt, kjonn, nummer(fodt, kjonn))));
    }

    /** The due date first, then the child itself. */
    private Barn ufodt(LocalDate start, String kjonn) {
        LocalDate termin = start.plusDays(terning.mellom(20, 150));
        LocalDate fodt = termin.plusDays(terning.mellom(-14, 10));
        String dato = "%02d%02d%02d".formatted(termin.getDayOfMonth(), termin.getMonthValue(), termin.getYear() % 100);
        Map<LocalDate, Personalia> personalia = new LinkedHashMap<>();
        personalia.put(start, personalia(start, termin, "0", new Fodselsnummer(dato + "99999")));
        personalia.put(fodt.plusDays(10), personalia(fodt, fodt, kjonn, nummer(fodt, kjonn)));
        return new Barn(fodt, personalia);
    }

    private Personalia personalia(LocalDate fra, LocalDate fodt, String kjonn, Fodselsnummer nummer) {
        return new Personalia(terning.uuid(), fra, nummer, fodt, kjonn, null, false);
    }

    /** Two in a hundred children have a D-number. */
    private Fodselsnummer nummer(LocalDate fodt, String kjonn) {
        boolean dNummer = terning.slaar(0.02);
        int forst = terning.mellom(0, 399);
        return IntStream.range(0, 500)
                .mapToObj(i -> dNummer
                        ? SyntetiskFodselsnummer.lagDnummer(fodt, kjonn, (forst + i) % 500)
                        : SyntetiskFodselsnummer.lag(fodt, kjonn, (forst + i) % 500))
                .flatMap(Optional::stream)
                .filter(brukte::add)
                .findFirst()
                .orElseThrow();
    }
}
