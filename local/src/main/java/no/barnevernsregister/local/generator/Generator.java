package no.barnevernsregister.local.generator;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import no.barnevernsregister.contracts.bvr.Avgiver;
import no.barnevernsregister.contracts.bvr.Fagsystem;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.geografi.Befolkning;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.identitet.SyntetiskFodselsnummer;

/**
 * Makes synthetic municipalities of real sizes: as many children as live there, about as many reports, investigations and
 * measures as there are in the country, and identity numbers that can never belong to a person.
 *
 * <p>The same seed gives the same messages. Municipalities are made one at a time, so memory does not grow with their number.
 */
public final class Generator {

    private static final double MELDINGER_PER_BARN = 0.043;
    private static final double BARN_MED_TILTAK_FRA_FOR = 0.019;
    private static final double FEIL = 0.02;

    private final long fro;
    private final int fraAar;
    private final int tilAar;

    /** @param fro the seed; the years are both included */
    public Generator(long fro, int fraAar, int tilAar) {
        if (fraAar > tilAar || fraAar < 2014 || tilAar > 2026) {
            throw new IllegalArgumentException("Årene må ligge fra 2014 til 2026, det første først.");
        }
        this.fro = fro;
        this.fraAar = fraAar;
        this.tilAar = tilAar;
    }

    /** Tells the story of every case of a municipality, one after the other. */
    public void lag(Kommune kommune, Consumer<Forlop> mottaker) {
        var terning = new Terning(fro * 31 + Integer.parseInt(kommune.nummer().verdi()));
        var fodte = new HashSet<Fodselsnummer>();
        double innenFristen = terning.andel(0.78, 0.97);
        LocalDate forste = LocalDate.of(fraAar, 1, 1);
        int fraFor = terning.antall(barn(kommune, fraAar) * BARN_MED_TILTAK_FRA_FOR);
        for (int nummer = 1; nummer <= fraFor; nummer++) {
            LocalDate begynt = forste.minusDays(terning.mellom(30, 900));
            Saksbok bok = bok(terning, kommune, fodte, begynt.minusDays(70), "G" + nummer);
            new Sakshistorie(terning, bok, innenFristen).fraTiltak(begynt);
            mottaker.accept(bok.ferdig(forste.plusDays(3), sisteDag(), FEIL));
        }
        for (int aar = fraAar; aar <= tilAar; aar++) {
            int meldinger = terning.antall(barn(kommune, aar) * MELDINGER_PER_BARN);
            for (int nummer = 1; nummer <= meldinger; nummer++) {
                LocalDate mottatt = terning.dag(LocalDate.of(aar, 1, 4), LocalDate.of(aar, 12, 31));
                Saksbok bok = bok(terning, kommune, fodte, mottatt, aar + "/" + nummer);
                new Sakshistorie(terning, bok, innenFristen).fraMelding(mottatt);
                mottaker.accept(bok.ferdig(forste.plusDays(3), sisteDag(), FEIL));
            }
        }
    }

    private LocalDate sisteDag() {
        return LocalDate.of(tilAar, 12, 31);
    }

    private static int barn(Kommune kommune, int aar) {
        return Befolkning.antall(kommune.nummer(), aar, 0, 17).orElse(0);
    }

    private static Saksbok bok(
            Terning terning, Kommune kommune, Set<Fodselsnummer> fodte, LocalDate start, String journalnummer) {
        boolean fjordsak = erFjordsak(kommune);
        var fagsystem = fjordsak
                ? new Fagsystem("Fjordsak AS", "Fjordsak", "4.2")
                : new Fagsystem("Barnefag AS", "Barnefag Pluss", "2026.1");
        var avgiver = new Avgiver(kommune.organisasjonsnummer().verdi(), kommune.nummer(), kommune.navn(), null, null);
        var bok = new Saksbok(terning, fagsystem, avgiver, journalnummer, start);
        int alder = terning.mellom(0, 17);
        LocalDate fodt = start.minusYears(alder).minusDays(terning.mellom(0, 364));
        String kjonn = terning.slaar(0.54) ? "1" : "2";
        if (alder == 0 && terning.slaar(0.1)) {
            ufodt(terning, bok, fodte, start, kjonn);
        } else {
            bok.skriv(start, personalia(terning, start, fodt, kjonn, nummer(terning, fodte, fodt, kjonn)));
        }
        return bok;
    }

    /** A report about an unborn child: due date first, then the child itself. */
    private static void ufodt(Terning terning, Saksbok bok, Set<Fodselsnummer> fodte, LocalDate start, String kjonn) {
        LocalDate termin = start.plusDays(terning.mellom(20, 150));
        String dato = "%02d%02d%02d".formatted(termin.getDayOfMonth(), termin.getMonthValue(), termin.getYear() % 100);
        bok.skriv(start, personalia(terning, start, termin, "0", new Fodselsnummer(dato + "99999")));
        LocalDate fodt = termin.plusDays(terning.mellom(-14, 10));
        bok.skriv(fodt.plusDays(10), personalia(terning, fodt, fodt, kjonn, nummer(terning, fodte, fodt, kjonn)));
    }

    private static Personalia personalia(
            Terning terning, LocalDate fra, LocalDate fodt, String kjonn, Fodselsnummer nummer) {
        return new Personalia(terning.uuid(), fra, nummer, fodt, kjonn, null, false);
    }

    /** A number that nobody in the municipality has; two in a hundred children have a D-number. */
    private static Fodselsnummer nummer(Terning terning, Set<Fodselsnummer> fodte, LocalDate fodt, String kjonn) {
        boolean dNummer = terning.slaar(0.02);
        int forst = terning.mellom(0, 399);
        return IntStream.range(0, 500)
                .mapToObj(i -> dNummer
                        ? SyntetiskFodselsnummer.lagDnummer(fodt, kjonn, (forst + i) % 500)
                        : SyntetiskFodselsnummer.lag(fodt, kjonn, (forst + i) % 500))
                .flatMap(Optional::stream)
                .filter(fodte::add)
                .findFirst()
                .orElseThrow();
    }

    /** Two vendors share the municipalities. */
    public static boolean erFjordsak(Kommune kommune) {
        return Integer.parseInt(kommune.nummer().verdi()) % 2 == 0;
    }

    /** All messages of a municipality in the order in which they are sent. */
    public List<Sending> sendinger(Kommune kommune, Consumer<Forlop> tilhorer) {
        List<Sending> alle = new java.util.ArrayList<>();
        lag(kommune, forlop -> {
            tilhorer.accept(forlop);
            alle.addAll(forlop.sendinger());
        });
        // A stable sort: messages of one case keep their order also when extracted at the same instant.
        alle.sort(java.util.Comparator.comparing(sending -> sending.barnevern().datoUttrekk()));
        return alle;
    }
}
