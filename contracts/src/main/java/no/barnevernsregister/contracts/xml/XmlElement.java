package no.barnevernsregister.contracts.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element as it was read: name, attributes, children, text, and where it stands. */
final class XmlElement {

    /** An attribute in a namespace, such as those of schema instances. */
    record Fremmed(String navnerom, String prefiks, String navn, String verdi) {}

    final String navnerom;
    final String navn;
    final int linje;
    final int kolonne;
    final Map<String, String> attributter = new LinkedHashMap<>();
    final List<Fremmed> fremmede = new ArrayList<>();
    final List<XmlElement> barn = new ArrayList<>();
    final StringBuilder tekst = new StringBuilder();

    XmlElement(String navnerom, String navn, int linje, int kolonne) {
        this.navnerom = navnerom;
        this.navn = navn;
        this.linje = linje;
        this.kolonne = kolonne;
    }
}
