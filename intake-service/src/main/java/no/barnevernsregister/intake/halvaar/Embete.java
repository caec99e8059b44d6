package no.barnevernsregister.intake.halvaar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.contracts.geografi.Csv;

/** A county governor's office, which has one or more counties. */
public record Embete(String navn, List<String> fylker) {

    private static final List<Csv.Rad> FYLKER = Csv.les("/geografi/fylker.csv");

    public Embete {
        fylker = List.copyOf(fylker);
    }

    /** The office that has the county on that day. */
    public static Optional<Embete> forFylke(String fylke, LocalDate dag) {
        return FYLKER.stream()
                .filter(rad -> rad.felt("fylkesnummer").equals(fylke) && gjelder(rad, dag))
                .findFirst()
                .map(rad -> rad.felt("statsforvalter"))
                .map(navn -> new Embete(
                        navn,
                        FYLKER.stream()
                                .filter(rad -> rad.felt("statsforvalter").equals(navn) && gjelder(rad, dag))
                                .map(rad -> rad.felt("fylkesnummer"))
                                .toList()));
    }

    private static boolean gjelder(Csv.Rad rad, LocalDate dag) {
        String til = rad.felt("gyldig_til");
        return !dag.isBefore(LocalDate.parse(rad.felt("gyldig_fra")))
                && (til.isEmpty() || !dag.isAfter(LocalDate.parse(til)));
    }
}
