package no.barnevernsregister.publishing.tabell.infra.format;

import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.publishing.tabell.Datasett;
import no.barnevernsregister.publishing.tabell.Utvalg;
import no.barnevernsregister.publishing.tabell.Variabel;
import no.barnevernsregister.publishing.tabell.Visning;

/** A selection as a sheet: the values of the stub down, those of the heading across. */
final class Tabellark {

    private final Datasett sett;
    private final Visning visning;
    private final Visning.Plassering plassering;
    private final int[] rader;
    private final int[] kolonner;

    Tabellark(Datasett sett, Visning visning) {
        this.sett = sett;
        this.visning = visning;
        this.plassering = visning.plasser(sett.utvalg());
        this.rader = sett.steder(plassering.stub());
        this.kolonner = sett.steder(plassering.heading());
    }

    int rader() {
        return rader.length;
    }

    int kolonner() {
        return kolonner.length;
    }

    /** The names of the variables that run down. */
    List<String> forspalte() {
        return plassering.stub().stream()
                .map(del -> visning.navn(del.variabel(), sett.sprak()))
                .toList();
    }

    /** What stands over a column: the values of the heading, joined. */
    String overskrift(int kolonne) {
        return plassering.heading().isEmpty()
                ? visning.navn(innhold(), sett.sprak())
                : String.join(" ", navn(plassering.heading(), kolonne));
    }

    /** The values that a row stands for. */
    List<String> forspalte(int rad) {
        return navn(plassering.stub(), rad);
    }

    /** Where a cell stands in the cube. */
    int celle(int rad, int kolonne) {
        return sett.celler()[rader[rad] + kolonner[kolonne]];
    }

    private Variabel innhold() {
        return sett.utvalg().variabler().stream()
                .filter(en -> en.slag() == Variabel.Slag.INNHOLD)
                .findFirst()
                .orElseThrow();
    }

    private List<String> navn(List<Utvalg.Del> deler, int nummer) {
        List<String> navn = new ArrayList<>();
        int rest = nummer;
        for (int i = deler.size() - 1; i >= 0; i--) {
            List<Variabel.Verdi> verdier = deler.get(i).verdier();
            navn.addFirst(visning.navn(verdier.get(rest % verdier.size()), sett.sprak()));
            rest /= verdier.size();
        }
        return navn;
    }
}
