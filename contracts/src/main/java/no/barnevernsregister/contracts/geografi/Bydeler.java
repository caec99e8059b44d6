package no.barnevernsregister.contracts.geografi;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.Kommunenummer;

/** The city districts from 2013 on (Statistisk sentralbyrå, Klass 103), without areas that have no administration. */
public final class Bydeler {

    private static final Map<Kommunenummer, List<Bydel>> ETTER_KOMMUNE = Csv.les("/geografi/bydeler.csv").stream()
            .filter(rad -> rad.felt("type").equals("bydel"))
            .map(Bydeler::les)
            .collect(Collectors.groupingBy(Bydel::kommune));

    private Bydeler() {}

    /** The districts of a municipality on a day, by number; empty when it has none. */
    public static List<Bydel> i(Kommunenummer kommune, LocalDate dag) {
        return ETTER_KOMMUNE.getOrDefault(kommune, List.of()).stream()
                .filter(bydel -> bydel.gjelder(dag))
                .toList();
    }

    private static Bydel les(Csv.Rad rad) {
        String til = rad.felt("gyldig_til");
        return new Bydel(
                Kommunenummer.av(rad.felt("kommunenummer")),
                Bydelsnummer.av(rad.felt("bydelsnummer")),
                rad.felt("navn"),
                LocalDate.parse(rad.felt("gyldig_fra")),
                til.isEmpty() ? null : LocalDate.parse(til));
    }
}
