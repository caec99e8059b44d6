package no.barnevernsregister.validation.kostra.filregel;

import java.util.Map;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.typer.Tekst;
import no.barnevernsregister.contracts.xml.Plassering;
import no.barnevernsregister.validation.regel.Regelomtale;
import org.jspecify.annotations.Nullable;

/**
 * Findings of the rules about a file as a whole, which see no client record but only where things stand.
 *
 * @param tekst another one than the rule's; absent = the rule's
 * @param gjorDette another one than the rule's; absent = the rule's
 * @param sted absent when it is about the whole file
 */
record Filfunn(
        Regelomtale regel,
        @Nullable Tekst tekst,
        @Nullable Tekst gjorDette,
        @Nullable Plassering sted,
        Map<String, String> verdier,
        @Nullable String journalnummer) {

    static Funn av(Regelomtale regel, @Nullable Plassering sted, Map<String, String> verdier) {
        return new Filfunn(regel, null, null, sted, verdier, null).funn();
    }

    Funn funn() {
        Tekst hva = tekst == null ? regel.tekst() : tekst;
        Tekst raad = gjorDette == null ? regel.gjorDette() : gjorDette;
        return new Funn(
                regel.alvorlighet(),
                null,
                regel.id(),
                regel.nasjonalId(),
                hva.nb(),
                sted == null ? regel.element() : element(sted.sti()),
                null,
                regel.id(),
                sted == null ? null : sted.sti(),
                sted == null ? null : sted.linje(),
                sted == null ? null : sted.kolonne(),
                verdier,
                regel.lov(),
                raad.nb(),
                journalnummer,
                hva.nn(),
                raad.nn());
    }

    private static String element(String sti) {
        String siste = sti.substring(sti.lastIndexOf('/') + 1);
        int nummer = siste.indexOf('[');
        return nummer < 0 ? siste : siste.substring(0, nummer);
    }
}
