package no.barnevernsregister.validation.korpus;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.hendelse.InnsendingVurdert;

/**
 * The answer to a document of the corpus.
 *
 * @param dom the verdict in a word
 */
public record Utfall(String dom, List<Funn> funn) {

    /** Rules whose finding tells by its sentence alone what is wrong. */
    private static final Set<String> FORM =
            Set.of("Ulesbar XML", "Filbeskrivelse", "Fil 01", "Individ 01", "Avgiver 01");

    static Utfall av(InnsendingVurdert svar) {
        var rapport = svar.rapport();
        if (rapport == null) {
            throw new AssertionError("Et endelig svar har en rapport");
        }
        return new Utfall(svar.vurdering().name(), rapport.funn());
    }

    /** As it stands in the corpus: the verdict, then severity, rule, place and sentence of each finding. */
    List<String> linjer() {
        return Stream.concat(Stream.of(dom), funn.stream().map(Utfall::linje)).toList();
    }

    private static String linje(Funn funn) {
        String sted = funn.linje() == null ? null : funn.linje() + ":" + funn.kolonne() + " " + funn.sti();
        String tekst = FORM.contains(funn.regelId()) ? funn.tekst() : null;
        return Stream.of(funn.alvorlighet().name(), funn.regelId(), sted, tekst)
                .filter(del -> del != null)
                .collect(Collectors.joining(" | "));
    }
}
