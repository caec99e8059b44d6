package no.barnevernsregister.register.orakel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.barnevernsregister.contracts.bvr.Tiltak;

/** The one type of measure that stands for a child. */
final class Hovedtype {

    private static final List<String> REKKEFOLGE = List.of("omsorg", "akutt", "atferd", "plassert_hjelp", "hjemmet");

    private Hovedtype() {}

    static Set<String> typer(List<Lopende<Tiltak>> tiltak, int alder) {
        Set<String> typer = new LinkedHashSet<>();
        for (Lopende<Tiltak> et : tiltak) {
            typer.add(Grunnlag.type(et.objekt(), alder));
        }
        return typer;
    }

    /** The first in order among measures, of which there is one at least. */
    static String av(List<Lopende<Tiltak>> tiltak, int alder) {
        Set<String> typer = typer(tiltak, alder);
        for (String type : REKKEFOLGE) {
            if (typer.contains(type)) {
                return type;
            }
        }
        throw new IllegalArgumentException("Ingen tiltak.");
    }
}
