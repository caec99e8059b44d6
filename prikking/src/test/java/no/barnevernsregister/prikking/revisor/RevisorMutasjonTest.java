package no.barnevernsregister.prikking.revisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import no.barnevernsregister.prikking.Dimensjon;
import no.barnevernsregister.prikking.Enslige;
import no.barnevernsregister.prikking.Hierarki;
import no.barnevernsregister.prikking.Indrecelle;
import no.barnevernsregister.prikking.Innstillinger;
import no.barnevernsregister.prikking.Nullmodus;
import no.barnevernsregister.prikking.Prikker;
import no.barnevernsregister.prikking.Problem;
import no.barnevernsregister.prikking.Publisertcelle;
import no.barnevernsregister.prikking.Tabell;
import org.junit.jupiter.api.Test;

/** Publishes each secondary of a pattern that the suppressor made, one at a time: the auditor must find every one. */
class RevisorMutasjonTest {
    private static final Path MAPPE = Path.of("src/test/resources/suppression");
    private final Map<String, List<String>> stier = new TreeMap<>();
    private final List<Indrecelle> celler = new ArrayList<>();

    @Test
    void finner_hver_sekundarcelle_som_blir_vist() throws IOException {
        les("geo_small.csv").forEach(rad -> stier.put(rad.get(0), List.of(rad.get(1))));
        les("inner_small.csv")
                .forEach(rad -> celler.add(
                        new Indrecelle(List.of(rad.get(0), rad.get(2), rad.get(3)), Long.parseLong(rad.get(4)))));
        List<Publisertcelle> publisert = Prikker.prikk(problem()).celler();
        Map<List<String>, Long> sanne = sanne();
        var revisor = new Revisor(Map.of("kommune", new Tre(stier)), Revisjonsvalg.eksakt());

        assertThat(revisor.revider(Materiale.av(fil(publisert, sanne, List.of())))
                        .funn())
                .isEmpty();
        int provd = 0;
        for (Publisertcelle celle : publisert) {
            if (celle.verdi().isEmpty() && sanne.getOrDefault(celle.koder(), 0L) > 3) {
                provd++;
                assertThat(revisor.revider(Materiale.av(fil(publisert, sanne, celle.koder())))
                                .av(Sjekk.A1))
                        .as("publishing %s", celle.koder())
                        .isNotEmpty();
            }
        }
        assertThat(provd).isGreaterThan(30);
    }

    private Problem problem() {
        return new Problem(
                List.of(
                        new Dimensjon("kommune", List.copyOf(stier.keySet()), List.of(new Hierarki(stier))),
                        new Dimensjon("kjonn", koder(1), List.of()),
                        new Dimensjon("alder", koder(2), List.of())),
                List.of(new Tabell(List.of("kommune", "kjonn", "alder"))),
                celler,
                new Innstillinger(3, Nullmodus.SHOW, Enslige.NONE));
    }

    private List<String> koder(int d) {
        return celler.stream().map(c -> c.koder().get(d)).distinct().toList();
    }

    private Map<List<String>, Long> sanne() {
        Map<List<String>, Long> svar = new HashMap<>();
        for (Indrecelle celle : celler) {
            String k = celle.koder().get(0);
            for (String sted : List.of(k, stier.getOrDefault(k, List.of()).getFirst(), "ALLE")) {
                for (String kjonn : List.of(celle.koder().get(1), "ALLE")) {
                    for (String alder : List.of(celle.koder().get(2), "ALLE")) {
                        svar.merge(List.of(sted, kjonn, alder), celle.antall(), Long::sum);
                    }
                }
            }
        }
        return svar;
    }

    private static Utgivelsesfil fil(
            List<Publisertcelle> publisert, Map<List<String>, Long> sanne, List<String> vises) {
        var bygger = Utgivelsesfil.bygger("p", List.of("kommune", "kjonn", "alder"));
        for (Publisertcelle celle : publisert) {
            bygger.legg(
                    celle.koder(),
                    celle.koder().equals(vises) ? OptionalLong.of(sanne.getOrDefault(vises, -1L)) : celle.verdi());
        }
        return bygger.bygg();
    }

    private static List<List<String>> les(String fil) throws IOException {
        return Files.readAllLines(MAPPE.resolve(fil)).stream()
                .skip(1)
                .map(linje -> Arrays.asList(linje.split(",", -1)))
                .toList();
    }
}
