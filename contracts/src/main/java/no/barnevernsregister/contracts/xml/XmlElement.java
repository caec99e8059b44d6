package no.barnevernsregister.contracts.xml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    /** Its place among those of the same name under the same parent, from 1; 0 when it is found among the parent's children. */
    final int nummer;

    /** Name and value in turn; an element has few, so a search beats a map. */
    private String[] attributter = {};

    /** Not to be changed but by {@link #leggTil}. */
    List<XmlElement> barn = List.of();

    List<Fremmed> fremmede = List.of();
    private String tekst = "";
    /** Holds the text once it has several pieces; comments and children part them. */
    private @Nullable StringBuilder stykker;

    XmlElement(String navnerom, String navn, int linje, int kolonne, @Nullable XmlElement over, int nummer) {
        this.navnerom = navnerom;
        this.navn = navn;
        this.linje = linje;
        this.kolonne = kolonne;
        this.over = over;
        this.nummer = nummer;
    }

    void leggTil(XmlElement nytt) {
        if (barn.isEmpty()) {
            barn = new ArrayList<>(4);
        }
        barn.add(nytt);
    }

    /** Gives it attributes without a namespace: name and value in turn. */
    void settAttributter(String[] navnOgVerdi) {
        attributter = navnOgVerdi;
    }

    int antallAttributter() {
        return attributter.length / 2;
    }

    String attributtnavn(int nummer) {
        return attributter[2 * nummer];
    }

    String attributtverdi(int nummer) {
        return attributter[2 * nummer + 1];
    }

    /** The value of an attribute without a namespace, as it stands. */
    @Nullable
    String attributt(String navn) {
        for (int i = 0; i < attributter.length; i += 2) {
            if (attributter[i].equals(navn)) {
                return attributter[i + 1];
            }
        }
        return null;
    }

    /** About how much room it takes by itself, in bytes. */
    int storrelse() {
        int sum = 100;
        for (String tekst : attributter) {
            sum += tekst.length();
        }
        return sum;
    }

    /** The same attributes on another element. */
    void kopierAttributterTil(XmlElement annet) {
        annet.attributter = Arrays.copyOf(attributter, attributter.length);
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

    void leggTilTekst(String stykke) {
        if (stykker != null) {
            stykker.append(stykke);
        } else if (tekst.isEmpty()) {
            tekst = stykke;
        } else {
            stykker = new StringBuilder(tekst).append(stykke);
        }
    }

    String tekst() {
        return stykker == null ? tekst : stykker.toString();
    }

    Plassering plassering() {
        return new Plassering(sti(), linje, kolonne);
    }

    private String sti() {
        if (over == null) {
            return "/" + navn;
        }
        boolean alene = nummer <= 1 && over.antall(navn) == 1;
        return over.sti() + "/" + navn + (alene ? "" : "[" + (nummer == 0 ? nummerUnder(over) : nummer) + "]");
    }

    private int nummerUnder(XmlElement forelder) {
        int funnet = 0;
        for (XmlElement en : forelder.barn) {
            if (en.navn.equals(navn)) {
                funnet++;
            }
            if (en == this) {
                break;
            }
        }
        return funnet;
    }
}
