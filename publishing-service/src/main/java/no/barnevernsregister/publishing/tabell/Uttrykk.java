package no.barnevernsregister.publishing.tabell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import no.barnevernsregister.publishing.nokkeltall.Tekst;

/** A selection expression: which values of a variable are asked for. */
public sealed interface Uttrykk {

    /** One value by its code. */
    record Kode(String kode) implements Uttrykk {}

    /** Values whose code fits, {@code *} standing for any signs and {@code ?} for one. */
    record Monster(String monster) implements Uttrykk {}

    /** Of time the latest values, of other variables the first. */
    record Topp(int antall, int hopp) implements Uttrykk {}

    /** Of time the earliest values, of other variables the last. */
    record Bunn(int antall, int hopp) implements Uttrykk {}

    /** Values from one to another, both with. */
    record Omraade(String fra, String til) implements Uttrykk {}

    /** A value and all after it. */
    record Fra(String fra) implements Uttrykk {}

    /** All values up to one, and that one. */
    record Til(String til) implements Uttrykk {}

    /**
     * Reads the list of a query string: commas part it, but not within brackets or parentheses.
     *
     * @throws UgyldigUtvalg when a part cannot be read
     */
    static List<Uttrykk> liste(String tekst) {
        List<Uttrykk> liste = new ArrayList<>();
        int klammer = 0;
        int parenteser = 0;
        int start = 0;
        for (int i = 0; i <= tekst.length(); i++) {
            char tegn = i < tekst.length() ? tekst.charAt(i) : ',';
            if (tegn == ',' && klammer == 0 && parenteser == 0) {
                if (!tekst.substring(start, i).isBlank()) {
                    liste.add(les(tekst.substring(start, i)));
                }
                start = i + 1;
            }
            klammer += tegn == '[' ? 1 : tegn == ']' ? -1 : 0;
            parenteser += tegn == '(' ? 1 : tegn == ')' ? -1 : 0;
            if (klammer < 0 || parenteser < 0) {
                break;
            }
        }
        if (klammer != 0 || parenteser != 0) {
            throw UgyldigUtvalg.ugyldigUttrykk(
                    tekst,
                    new Tekst(
                            "klammer og parenteser må åpnes og lukkes parvis.",
                            "klammer og parentesar må opnast og lukkast parvis.",
                            "brackets and parentheses must open and close in pairs."));
        }
        return liste;
    }

    /**
     * Reads one expression; brackets around it are taken off.
     *
     * @throws UgyldigUtvalg when it cannot be read
     */
    static Uttrykk les(String tekst) {
        String rent = tekst.strip();
        if (rent.startsWith("[") && rent.endsWith("]")) {
            rent = rent.substring(1, rent.length() - 1).strip();
        }
        int parentes = rent.indexOf('(');
        if (parentes > 0 && rent.endsWith(")")) {
            String navn = rent.substring(0, parentes).strip().toUpperCase(Locale.ROOT);
            String[] deler = rent.substring(parentes + 1, rent.length() - 1).split(",", -1);
            switch (navn) {
                case "TOP" -> {
                    return new Topp(tall(rent, deler, 0), tall(rent, deler, 1));
                }
                case "BOTTOM" -> {
                    return new Bunn(tall(rent, deler, 0), tall(rent, deler, 1));
                }
                case "RANGE" -> {
                    krevDeler(rent, deler, 2);
                    return new Omraade(deler[0].strip(), deler[1].strip());
                }
                case "FROM" -> {
                    krevDeler(rent, deler, 1);
                    return new Fra(deler[0].strip());
                }
                case "TO" -> {
                    krevDeler(rent, deler, 1);
                    return new Til(deler[0].strip());
                }
                default -> {
                    // A code may hold parentheses; whether it exists is found out by the variable.
                }
            }
        }
        return rent.indexOf('*') >= 0 || rent.indexOf('?') >= 0 ? new Monster(rent) : new Kode(rent);
    }

    private static void krevDeler(String uttrykk, String[] deler, int antall) {
        if (deler.length != antall) {
            throw UgyldigUtvalg.ugyldigUttrykk(
                    uttrykk,
                    new Tekst(
                            "det skal ha " + antall + (antall == 1 ? " verdi" : " verdier") + " i parentesen.",
                            "det skal ha " + antall + (antall == 1 ? " verdi" : " verdiar") + " i parentesen.",
                            "it takes " + antall + (antall == 1 ? " value" : " values") + " in parentheses."));
        }
    }

    /** A number of the parentheses: how many is at least one, and how many to leap over is nothing when it is left out. */
    private static int tall(String uttrykk, String[] deler, int nummer) {
        if (nummer == 1 && deler.length == 1) {
            return 0;
        }
        String tekst = deler[nummer].strip();
        if (deler.length > 2 || !tekst.matches("[0-9]{1,9}") || (nummer == 0 && Integer.parseInt(tekst) == 0)) {
            throw UgyldigUtvalg.ugyldigUttrykk(
                    uttrykk,
                    new Tekst(
                            "det skal ha et helt tall over null, og etter komma hvor mange som hoppes over.",
                            "det skal ha eit heilt tal over null, og etter komma kor mange som blir hoppa over.",
                            "it takes a whole number above zero, and after a comma how many to leap over."));
        }
        return Integer.parseInt(tekst);
    }

    /**
     * Marks the values that it asks for.
     *
     * @throws UgyldigUtvalg when the variable has none of them
     */
    default void velg(Variabel variabel, BitSet valgte) {
        int antall = variabel.verdier().size();
        boolean tid = variabel.slag() == Variabel.Slag.TID;
        switch (this) {
            case Kode kode -> valgte.set(plass(variabel, kode.kode()));
            case Monster monster -> velgMonster(variabel, monster.monster(), valgte);
            case Topp topp -> velgEnde(variabel, topp.antall(), topp.hopp(), tid, valgte);
            case Bunn bunn -> velgEnde(variabel, bunn.antall(), bunn.hopp(), !tid, valgte);
            case Omraade omraade ->
                velg(variabel, plass(variabel, omraade.fra()), plass(variabel, omraade.til()), valgte);
            case Fra fra -> velg(variabel, plass(variabel, fra.fra()), antall - 1, valgte);
            case Til til -> velg(variabel, 0, plass(variabel, til.til()), valgte);
        }
    }

    private static void velgEnde(Variabel variabel, int antall, int hopp, boolean bakfra, BitSet valgte) {
        int alle = variabel.verdier().size();
        int fra = bakfra ? (int) Math.max(0, (long) alle - hopp - antall) : hopp;
        int til = bakfra ? alle - hopp - 1 : (int) Math.min(alle, (long) hopp + antall) - 1;
        velg(variabel, fra, til, valgte);
    }

    private static void velg(Variabel variabel, int fra, int til, BitSet valgte) {
        if (fra > til) {
            throw UgyldigUtvalg.ugyldigUttrykk(
                    variabel.kode(),
                    new Tekst(
                            "det treffer ingen verdier. Den første verdien må stå før den siste.",
                            "det treffer ingen verdiar. Den første verdien må stå før den siste.",
                            "it hits no values. The first value must stand before the last."));
        }
        valgte.set(fra, til + 1);
    }

    private static int plass(Variabel variabel, String kode) {
        return variabel.plass(kode).orElseThrow(() -> UgyldigUtvalg.ukjentVerdi(variabel.kode(), kode));
    }

    private static void velgMonster(Variabel variabel, String monster, BitSet valgte) {
        String stort = monster.toUpperCase(Locale.ROOT);
        boolean traff = false;
        for (int i = 0; i < variabel.verdier().size(); i++) {
            if (passer(stort, variabel.verdier().get(i).kode().toUpperCase(Locale.ROOT))) {
                valgte.set(i);
                traff = true;
            }
        }
        if (!traff) {
            throw UgyldigUtvalg.ukjentVerdi(variabel.kode(), monster);
        }
    }

    /** Goes back to the last {@code *} only, so its time is bounded by the product of the lengths. */
    private static boolean passer(String monster, String kode) {
        int m = 0;
        int k = 0;
        int stjerne = -1;
        int igjen = 0;
        while (k < kode.length()) {
            if (m < monster.length() && monster.charAt(m) == '*') {
                stjerne = m++;
                igjen = k;
            } else if (m < monster.length() && (monster.charAt(m) == '?' || monster.charAt(m) == kode.charAt(k))) {
                m++;
                k++;
            } else if (stjerne >= 0) {
                m = stjerne + 1;
                k = ++igjen;
            } else {
                return false;
            }
        }
        while (m < monster.length() && monster.charAt(m) == '*') {
            m++;
        }
        return m == monster.length();
    }
}
