package no.barnevernsregister.prikking.revisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Check A1 against an oracle of its own: exact fractions over the inner cells, without sums, components or primes. */
class RangproveTest {
    @Test
    void finner_de_samme_cellene_som_eksakte_broker() {
        var r = new Random(1);
        int avledbare = 0;
        int trygge = 0;
        for (int n = 0; n < 2000; n++) {
            Eksempel.Tabell tabell = Eksempel.tilfeldig(r, 4, 9);
            double andel = 0.2 + r.nextDouble() * 0.6;
            Set<List<String>> skjult = new HashSet<>();
            tabell.celler().keySet().stream()
                    .filter(k -> r.nextDouble() < andel)
                    .forEach(skjult::add);
            Map<List<String>, Set<List<String>>> atomer = atomer(tabell);
            Set<List<String>> ventet = orakel(atomer, skjult);

            Revisjonsrapport rapport = new Revisor(tabell.traer(), Revisjonsvalg.eksakt())
                    .revider(Materiale.av(tabell.fil(skjult::contains)));

            Set<List<String>> funnet = new HashSet<>();
            rapport.av(Sjekk.A1).forEach(f -> funnet.addAll(synonymer(atomer, f.celle())));
            funnet.retainAll(skjult);
            // A cell with two names that is shown under one of them is shown.
            Set<List<String>> ventetUtenVist = new HashSet<>(ventet);
            ventetUtenVist.removeIf(k -> synonymer(atomer, k).stream().anyMatch(s -> !skjult.contains(s)));
            assertThat(funnet)
                    .as("table %d: %s hidden %s", n, tabell.indre(), skjult)
                    .isEqualTo(ventetUtenVist);
            avledbare += ventetUtenVist.size();
            trygge += skjult.size() - ventet.size();
        }
        assertThat(avledbare).isGreaterThan(1000);
        assertThat(trygge).isGreaterThan(1000);
    }

    @Test
    void avledningen_gir_verdien() {
        var r = new Random(2);
        int provd = 0;
        for (int n = 0; n < 300; n++) {
            Eksempel.Tabell tabell = Eksempel.tilfeldig(r, 4, 9);
            Map<List<String>, Long> sanne = tabell.celler();
            Utgivelsesfil fil = tabell.fil(k -> Math.floorMod(k.hashCode(), 3) == 0);
            List<Funn> alle = new Revisor(tabell.traer(), Revisjonsvalg.eksakt())
                    .revider(Materiale.av(fil))
                    .av(Sjekk.A1);
            for (Funn funn : alle.size() > 25 ? List.<Funn>of() : alle) {
                Broken sum = Broken.av(0);
                for (Ledd ledd : funn.avledning()) {
                    sum = sum.pluss(Broken.les(ledd.faktor()).ganger(Broken.av(sanne.getOrDefault(ledd.celle(), -1L))));
                }
                assertThat(funn.avledning()).isNotEmpty();
                assertThat(sum).isEqualTo(Broken.av(sanne.getOrDefault(funn.celle(), -1L)));
                provd++;
            }
        }
        assertThat(provd).isGreaterThan(100);
    }

    private static Set<List<String>> synonymer(Map<List<String>, Set<List<String>>> atomer, List<String> celle) {
        Set<List<String>> egne = atomer.getOrDefault(celle, Set.of());
        Set<List<String>> svar = new HashSet<>();
        atomer.forEach((k, v) -> {
            if (v.equals(egne)) {
                svar.add(k);
            }
        });
        return svar;
    }

    private static Map<List<String>, Set<List<String>>> atomer(Eksempel.Tabell tabell) {
        Map<List<String>, Set<List<String>>> svar = new LinkedHashMap<>();
        tabell.indre()
                .keySet()
                .forEach(indre -> tabell.over(
                        indre,
                        0,
                        new ArrayList<>(),
                        over -> svar.computeIfAbsent(over, k -> new HashSet<>()).add(indre)));
        return svar;
    }

    private static Set<List<String>> orakel(Map<List<String>, Set<List<String>>> atomer, Set<List<String>> skjult) {
        var basis = new ArrayList<NavigableMap<String, Broken>>();
        for (List<String> celle : atomer.keySet()) {
            if (!skjult.contains(celle)) {
                NavigableMap<String, Broken> rad = redusert(rad(atomer, celle), basis);
                if (!rad.isEmpty()) {
                    basis.add(rad);
                }
            }
        }
        Set<List<String>> svar = new HashSet<>();
        for (List<String> celle : skjult) {
            if (redusert(rad(atomer, celle), basis).isEmpty()) {
                svar.add(celle);
            }
        }
        return svar;
    }

    private static NavigableMap<String, Broken> rad(Map<List<String>, Set<List<String>>> atomer, List<String> celle) {
        var svar = new TreeMap<String, Broken>();
        atomer.getOrDefault(celle, Set.of()).forEach(a -> svar.put(a.toString(), Broken.av(1)));
        return svar;
    }

    private static NavigableMap<String, Broken> redusert(
            NavigableMap<String, Broken> rad, List<NavigableMap<String, Broken>> basis) {
        for (NavigableMap<String, Broken> b : basis) {
            Broken har = rad.get(b.firstKey());
            if (har != null) {
                Broken ganger = har.delt(b.firstEntry().getValue()).ganger(Broken.av(-1));
                b.forEach((k, v) -> {
                    Broken ny = rad.getOrDefault(k, Broken.av(0)).pluss(v.ganger(ganger));
                    if (ny.teller().signum() == 0) {
                        rad.remove(k);
                    } else {
                        rad.put(k, ny);
                    }
                });
            }
        }
        return rad;
    }

    /** Fractions of the oracle, on their own. */
    record Broken(BigInteger teller, BigInteger nevner) {
        Broken {
            BigInteger d = teller.gcd(nevner);
            if (nevner.signum() < 0) {
                d = d.negate();
            }
            teller = teller.divide(d);
            nevner = nevner.divide(d);
        }

        static Broken av(long v) {
            return new Broken(BigInteger.valueOf(v), BigInteger.ONE);
        }

        static Broken les(String s) {
            int strek = s.indexOf('/');
            return strek < 0
                    ? new Broken(new BigInteger(s), BigInteger.ONE)
                    : new Broken(new BigInteger(s.substring(0, strek)), new BigInteger(s.substring(strek + 1)));
        }

        Broken pluss(Broken b) {
            return new Broken(teller.multiply(b.nevner).add(b.teller.multiply(nevner)), nevner.multiply(b.nevner));
        }

        Broken ganger(Broken b) {
            return new Broken(teller.multiply(b.teller), nevner.multiply(b.nevner));
        }

        Broken delt(Broken b) {
            return new Broken(teller.multiply(b.nevner), nevner.multiply(b.teller));
        }
    }
}
