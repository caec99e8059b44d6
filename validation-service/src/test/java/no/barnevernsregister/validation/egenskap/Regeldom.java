package no.barnevernsregister.validation.egenskap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.xml.Plasseringer;
import no.barnevernsregister.validation.regel.Regelmotor;
import no.barnevernsregister.validation.regel.Regelsett;
import no.barnevernsregister.validation.regel.Saksgrunnlag;
import org.jspecify.annotations.Nullable;

/** What the rules say of a merged case; a rule that throws fails the property. */
final class Regeldom {

    /** A finding without its place in a document. */
    record Hva(
            String regel, Alvorlighet alvorlighet, @Nullable UUID element, Map<String, String> verdier)
            implements Comparable<Hva> {

        static Hva av(Funn funn) {
            return new Hva(funn.regelId(), funn.alvorlighet(), funn.elementId(), new TreeMap<>(funn.verdier()));
        }

        @Override
        public int compareTo(Hva annen) {
            return toString().compareTo(annen.toString());
        }
    }

    private Regeldom() {}

    static List<Funn> funn(Barnevern sendt, Sak sammenslatt) {
        var grunnlag = Saksgrunnlag.av(sendt, sammenslatt, Kanal.FAGSYSTEM);
        return new Regelmotor<>(Regelsett.bvr(grunnlag), regel -> {
                    throw new AssertionError("Regelen " + regel + " kastet");
                })
                .sjekk(grunnlag, Plasseringer.ingen());
    }

    /** How many times each thing is found. */
    static Map<Hva, Long> hva(Barnevern sendt, Sak sammenslatt) {
        return funn(sendt, sammenslatt).stream()
                .map(Hva::av)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
