package no.barnevernsregister.local.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import no.barnevernsregister.contracts.bvr.Avgiver;
import no.barnevernsregister.contracts.bvr.Fagsystem;
import no.barnevernsregister.contracts.geografi.Bydel;
import no.barnevernsregister.contracts.geografi.Bydeler;
import no.barnevernsregister.contracts.geografi.Kommune;
import org.jspecify.annotations.Nullable;

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

    /**
     * Tells the story of every case of a municipality, one after the other. A municipality sends while it has its number:
     * what happened before, goes in the first message of the case.
     *
     * @throws IllegalArgumentException when it does not have its number in any of the years
     */
    public void lag(Kommune kommune, Consumer<Forlop> mottaker) {
        LocalDate forste = LocalDate.of(fraAar, 1, 1);
        LocalDate forsteUttrekk =
                Collections.max(List.of(forste, kommune.gyldigFra())).plusDays(3);
        LocalDate siste = sisteDag(kommune);
        if (siste.isBefore(forsteUttrekk)) {
            throw new IllegalArgumentException(
                    "Kommune " + kommune.nummer() + " gjaldt ikke fra " + fraAar + " til " + tilAar + ".");
        }
        var terning = new Terning(fro * 31 + Integer.parseInt(kommune.nummer().verdi()));
        var innbyggere = new Innbyggere(terning);
        List<Bydel> bydeler = Bydeler.i(kommune.nummer(), forsteUttrekk);
        double innenFristen = terning.andel(0.78, 0.97);
        int fraFor = terning.antall(Barnetall.i(kommune, fraAar) * BARN_MED_TILTAK_FRA_FOR);
        for (int nummer = 1; nummer <= fraFor; nummer++) {
            LocalDate begynt = forste.minusDays(terning.mellom(30, 900));
            LocalDate start = begynt.minusDays(70);
            Innbyggere.Barn barn = innbyggere.barn(start, 16);
            Saksbok bok = bok(terning, kommune, bydeler, start, "G" + nummer);
            barn.personalia().forEach(bok::skriv);
            new Sakshistorie(terning, bok, barn.fodt(), innenFristen).fraTiltak(begynt);
            mottaker.accept(bok.ferdig(forsteUttrekk, siste, FEIL));
        }
        for (int aar = fraAar; aar <= siste.getYear(); aar++) {
            int meldinger = terning.antall(Barnetall.i(kommune, aar) * MELDINGER_PER_BARN);
            for (int nummer = 1; nummer <= meldinger; nummer++) {
                LocalDate mottatt = terning.dag(
                        LocalDate.of(aar, 1, 4), Collections.min(List.of(siste, LocalDate.of(aar, 12, 31))));
                Innbyggere.Barn barn = innbyggere.barn(mottatt, 17);
                Saksbok bok = bok(terning, kommune, bydeler, mottatt, aar + "/" + nummer);
                barn.personalia().forEach(bok::skriv);
                new Sakshistorie(terning, bok, barn.fodt(), innenFristen).fraMelding(mottatt);
                mottaker.accept(bok.ferdig(forsteUttrekk, siste, FEIL));
            }
        }
    }

    /** The last day that a message tells of: it is extracted the morning after, and the number must still be valid then. */
    private LocalDate sisteDag(Kommune kommune) {
        LocalDate siste = LocalDate.of(tilAar, 12, 31);
        LocalDate ende = kommune.gyldigTil();
        return ende == null || ende.isAfter(siste) ? siste : ende.minusDays(1);
    }

    private static Saksbok bok(
            Terning terning, Kommune kommune, List<Bydel> bydeler, LocalDate start, String journalnummer) {
        var fagsystem = erFjordsak(kommune)
                ? new Fagsystem("Fjordsak AS", "Fjordsak", "4.2")
                : new Fagsystem("Barnefag AS", "Barnefag Pluss", "2026.1");
        @Nullable Bydel bydel = bydeler.isEmpty() ? null : terning.en(bydeler);
        var avgiver = new Avgiver(
                kommune.organisasjonsnummer().verdi(),
                kommune.nummer(),
                kommune.navn(),
                bydel == null ? null : bydel.nummer(),
                bydel == null ? null : bydel.navn());
        return new Saksbok(terning, fagsystem, avgiver, journalnummer, start);
    }

    /** Two vendors share the municipalities. */
    public static boolean erFjordsak(Kommune kommune) {
        return Integer.parseInt(kommune.nummer().verdi()) % 2 == 0;
    }

    /** All messages of a municipality in the order in which they are sent. */
    public List<Sending> sendinger(Kommune kommune, Consumer<Forlop> tilhorer) {
        List<Sending> alle = new ArrayList<>();
        lag(kommune, forlop -> {
            tilhorer.accept(forlop);
            alle.addAll(forlop.sendinger());
        });
        // A stable sort: messages of one case keep their order also when extracted at the same instant.
        alle.sort(Comparator.comparing(sending -> sending.barnevern().datoUttrekk()));
        return alle;
    }
}
