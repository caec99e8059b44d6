package no.barnevernsregister.contracts.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element as it was read: name, attributes, children, text, and where it stands. */
final class XmlElement {

    /** An attribute in a namespace, such as those of schema instances. */
    record Fremmed(String navnerom, String prefiks, String navn, String verdi) {}

    final String navnerom;
    final String navn;
    final int linje;
    final int kolonne;
    final @Nullable XmlElement over;
    /** Its place among those of the same name under the same parent, from 1. */
    final int nummer;

    final Map<String, String> attributter = new LinkedHashMap<>();
    final List<XmlElement> barn = new ArrayList<>();
    List<Fremmed> fremmede = List.of();
    String tekst = "";

    XmlElement(String navnerom, String navn, int linje, int kolonne, @Nullable XmlElement over, int nummer) {
        this.navnerom = navnerom;
        this.navn = navn;
        this.linje = linje;
        this.kolonne = kolonne;
        this.over = over;
        this.nummer = nummer;
    }

    /** How many children have the name. */
    int antall(String barnenavn) {
        int antall = 0;
        for (XmlElement en : barn) {
            if (en.navn.equals(barnenavn)) {
                antall++;
            }
        }
        return antall;
    }

    Plassering plassering() {
        return new Plassering(sti(), linje, kolonne);
    }

    private String sti() {
        if (over == null) {
            return "/" + navn;
        }
        boolean alene = nummer == 1 && over.antall(navn) == 1;
        return over.sti() + "/" + navn + (alene ? "" : "[" + nummer + "]");
    }
}
