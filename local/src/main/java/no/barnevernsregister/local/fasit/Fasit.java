package no.barnevernsregister.local.fasit;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import org.jspecify.annotations.Nullable;

/**
 * What the counts must be, worked out from the stories themselves: no XML, no database. In the stories every case is a
 * child of its own.
 */
public final class Fasit {

    /** A cell of a count for a calendar year. */
    public record Celle(String telling, Kommunenummer kommune, int aar, String kjonn, String aldersgruppe)
            implements Comparable<Celle> {

        @Override
        public int compareTo(Celle annen) {
            return toString().compareTo(annen.toString());
        }
    }

    private final List<Integer> aarene;
    private final Map<Celle, Integer> celler = new TreeMap<>();

    /** @param aarene the calendar years to count */
    public Fasit(List<Integer> aarene) {
        this.aarene = List.copyOf(aarene);
    }

    /** Counts a case by its end. */
    public void ta(Kommunenummer kommune, Sak sak) {
        for (int aar : aarene) {
            LocalDate forste = LocalDate.of(aar, 1, 1);
            LocalDate siste = LocalDate.of(aar, 12, 31);
            sak.melding().stream()
                    .filter(melding -> i(forste, melding.startDato(), siste))
                    .forEach(melding -> tell("meldinger_mottatt", kommune, aar, sak));
            for (Undersokelse undersokelse : sak.undersokelse()) {
                var slutt = undersokelse.konklusjon();
                if (slutt != null && i(forste, slutt.sluttDato(), siste)) {
                    tell("undersokelser_avsluttet", kommune, aar, sak);
                    if (!slutt.sluttDato().isAfter(undersokelse.startDato().plusMonths(3))) {
                        tell("undersokelser_innen_3_mnd", kommune, aar, sak);
                    }
                }
            }
            if (sak.tiltak().stream()
                    .anyMatch(tiltak -> !tiltak.startDato().isAfter(siste)
                            && !slutt(tiltak, sak).isBefore(forste))) {
                tell("barn_med_tiltak", kommune, aar, sak);
            }
            if (sak.tiltak().stream()
                    .anyMatch(tiltak -> !tiltak.startDato().isAfter(siste)
                            && slutt(tiltak, sak).isAfter(siste))) {
                tell("barn_med_tiltak_per_slutt", kommune, aar, sak);
            }
        }
    }

    /** All cells that are not zero. */
    public Map<Celle, Integer> celler() {
        return Map.copyOf(celler);
    }

    /** The sum over sex and age. */
    public int sum(String telling, Kommunenummer kommune, int aar) {
        return celler.entrySet().stream()
                .filter(en -> en.getKey().telling().equals(telling)
                        && en.getKey().kommune().equals(kommune)
                        && en.getKey().aar() == aar)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** The sum over sex and the age groups from 0 to the eldest; the unborn, the older and those of unknown age are left out. */
    public int sum(String telling, Kommunenummer kommune, int aar, int eldste) {
        return celler.entrySet().stream()
                .filter(en -> en.getKey().telling().equals(telling)
                        && en.getKey().kommune().equals(kommune)
                        && en.getKey().aar() == aar
                        && innenfor(en.getKey().aldersgruppe(), eldste))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static boolean innenfor(String gruppe, int eldste) {
        int strek = gruppe.indexOf('-');
        return strek > 0 && Integer.parseInt(gruppe.substring(strek + 1)) <= eldste;
    }

    private static boolean i(LocalDate forste, LocalDate dag, LocalDate siste) {
        return !dag.isBefore(forste) && !dag.isAfter(siste);
    }

    private static LocalDate slutt(Tiltak tiltak, Sak sak) {
        LocalDate egen =
                tiltak.konklusjon() == null ? null : tiltak.konklusjon().sluttDato();
        LocalDate sakens = sak.sluttDato();
        if (egen != null) {
            return egen;
        }
        return sakens != null && !tiltak.startDato().isAfter(sakens) ? sakens : LocalDate.MAX;
    }

    private void tell(String telling, Kommunenummer kommune, int aar, Sak sak) {
        @Nullable Personalia hvem = sak.gjeldendePersonalia().orElse(null);
        String kjonn = hvem == null ? "ukjent" : hvem.kjonn().equals("0") ? "ufodt" : hvem.kjonn();
        String alder = hvem == null ? "ukjent" : gruppe(hvem.fodseldato(), LocalDate.of(aar, 12, 31));
        celler.merge(new Celle(telling, kommune, aar, kjonn, alder), 1, Integer::sum);
    }

    private static String gruppe(LocalDate fodt, LocalDate siste) {
        if (fodt.isAfter(siste)) {
            return "ufodt";
        }
        int alder = Period.between(fodt, siste).getYears();
        if (alder <= 2) {
            return "0-2";
        }
        if (alder <= 5) {
            return "3-5";
        }
        if (alder <= 12) {
            return "6-12";
        }
        if (alder <= 17) {
            return "13-17";
        }
        if (alder <= 22) {
            return "18-22";
        }
        return alder <= 24 ? "23-24" : "25+";
    }
}
