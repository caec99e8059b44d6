package no.barnevernsregister.local.generator;

import java.util.List;
import no.barnevernsregister.contracts.geografi.Befolkning;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.typer.Kommunenummer;

/** How many children live in a municipality. */
final class Barnetall {

    private Barnetall() {}

    /**
     * Persons of 0 to 17 years. The population is known for the municipalities of today: one that is no more gets an equal
     * part of each that it went into, which is exact for one that only changed its number.
     */
    static int i(Kommune kommune, int aar) {
        if (kommune.gyldigTil() == null) {
            return Befolkning.antall(kommune.nummer(), aar, 0, 17).orElse(0);
        }
        List<Kommune> samtidige = Kommuner.paaDato(kommune.gyldigTil());
        return Kommuner.iDag(kommune.nummer()).stream()
                .mapToInt(etter -> Befolkning.antall(etter, aar, 0, 17).orElse(0) / ganger(samtidige, etter))
                .sum();
    }

    private static int ganger(List<Kommune> samtidige, Kommunenummer etter) {
        return (int) samtidige.stream()
                .filter(en -> Kommuner.iDag(en.nummer()).contains(etter))
                .count();
    }
}
