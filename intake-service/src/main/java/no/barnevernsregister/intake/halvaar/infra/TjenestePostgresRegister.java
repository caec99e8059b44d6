package no.barnevernsregister.intake.halvaar.infra;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.geografi.Bydeler;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.Tjeneste;
import no.barnevernsregister.intake.halvaar.Tjenesteregister;

/** Each municipality for itself, districts where the city is so organised, and the intermunicipal services. */
@ApplicationScoped
public class TjenestePostgresRegister implements Tjenesteregister {

    private final AgroalDataSource database;
    private final Set<String> bydelsvis;

    TjenestePostgresRegister(AgroalDataSource database, HalvaarConfig oppsett) {
        this.database = database;
        this.bydelsvis = Set.copyOf(oppsett.bydelsvis());
    }

    @Override
    public List<Tjeneste> alle(Halvaar halvaar) {
        Map<Enhet, List<Enhet>> medlemmer = Transaksjon.gjor(database, en -> samarbeid(en, halvaar));
        Set<Enhet> medAndre = medlemmer.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        LocalDate dag = halvaar.sisteDag();
        return Kommuner.paaDato(dag).stream()
                .flatMap(kommune -> enheter(kommune, dag))
                .filter(enhet -> !medAndre.contains(enhet))
                .map(enhet -> new Tjeneste(
                        enhet,
                        Stream.concat(Stream.of(enhet), medlemmer.getOrDefault(enhet, List.of()).stream())
                                .toList()))
                .sorted(Comparator.comparing(Tjeneste::vert))
                .toList();
    }

    private Stream<Enhet> enheter(Kommune kommune, LocalDate dag) {
        return bydelsvis.contains(kommune.nummer().verdi())
                ? Bydeler.i(kommune.nummer(), dag).stream().map(bydel -> new Enhet(kommune.nummer(), bydel.nummer()))
                : Stream.of(Enhet.av(kommune.nummer()));
    }

    private static Map<Enhet, List<Enhet>> samarbeid(Connection forbindelse, Halvaar halvaar) throws SQLException {
        Map<Enhet, List<Enhet>> medlemmer = new TreeMap<>();
        String sporring = "SELECT vert, medlem FROM halvaar_samarbeid"
                + " WHERE fra <= ? AND (til IS NULL OR til >= ?) ORDER BY vert, medlem";
        try (PreparedStatement sql = forbindelse.prepareStatement(sporring)) {
            sql.setString(1, halvaar.toString());
            sql.setString(2, halvaar.toString());
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    Enhet medlem = Enhet.les(rad.getString("medlem")).orElseThrow();
                    medlemmer
                            .computeIfAbsent(Enhet.les(rad.getString("vert")).orElseThrow(), _ -> new ArrayList<>())
                            .add(medlem);
                }
            }
        }
        return medlemmer;
    }
}
