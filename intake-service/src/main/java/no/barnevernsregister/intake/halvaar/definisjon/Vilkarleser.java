package no.barnevernsregister.intake.halvaar.definisjon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads conditions and computations: {@code [2.A] + [2.B] = [2.C] + [2.H]}, {@code hvis [0.iks] er J så utfylt [x]}. A
 * fault is an {@link IllegalArgumentException} with the reason.
 */
final class Vilkarleser {

    private static final Pattern ORD =
            Pattern.compile("\\s*(\\[[^\\]]*\\]|<=|>=|[-+*/()<>=,]|[0-9]+|[a-zA-ZæøåÆØÅ]+|%|\\S)");

    private final List<String> ord = new ArrayList<>();
    private int plass;

    private Vilkarleser(String tekst) {
        Matcher treff = ORD.matcher(tekst);
        while (treff.find()) {
            ord.add(treff.group(1));
        }
    }

    static Vilkar vilkar(String tekst) {
        var leser = new Vilkarleser(tekst);
        Vilkar vilkar = leser.helt();
        leser.krevSlutt();
        return vilkar;
    }

    static Uttrykk uttrykk(String tekst) {
        var leser = new Vilkarleser(tekst);
        Uttrykk uttrykk = leser.sum();
        leser.krevSlutt();
        return uttrykk;
    }

    private Vilkar helt() {
        if (tok("alle")) {
            krev("utfylt");
            return new Vilkar.AltUtfylt();
        }
        if (tok("endring")) {
            krev("over");
            int prosent = tall();
            krev("%");
            krev("og");
            return new Vilkar.Endring(prosent, tall());
        }
        if (tok("hvis")) {
            Vilkar hvis = enkelt();
            krev("så");
            return new Vilkar.HvisSa(hvis, enkelt());
        }
        return enkelt();
    }

    private Vilkar enkelt() {
        if (tok("utfylt")) {
            return new Vilkar.Utfylt(punkt());
        }
        List<Uttrykk> ledd = new ArrayList<>(List.of(sum()));
        if (ledd.getFirst() instanceof Uttrykk.Punktverdi(String punkt) && tok("er")) {
            return new Vilkar.Er(punkt, neste("et svar, J eller N"));
        }
        List<String> tegn = new ArrayList<>();
        while (plass < ord.size() && List.of("=", "<=", ">=", "<", ">").contains(ord.get(plass))) {
            tegn.add(ord.get(plass++));
            ledd.add(sum());
        }
        if (tegn.isEmpty()) {
            throw new IllegalArgumentException("vilkåret sammenlikner ingenting");
        }
        return new Vilkar.Sammenlikning(ledd, tegn);
    }

    private Uttrykk sum() {
        Uttrykk venstre = produkt();
        while (plass < ord.size() && List.of("+", "-").contains(ord.get(plass))) {
            char tegn = ord.get(plass++).charAt(0);
            venstre = new Uttrykk.Regning(venstre, tegn, produkt());
        }
        return venstre;
    }

    private Uttrykk produkt() {
        Uttrykk venstre = faktor();
        while (plass < ord.size() && List.of("*", "/").contains(ord.get(plass))) {
            char tegn = ord.get(plass++).charAt(0);
            venstre = new Uttrykk.Regning(venstre, tegn, faktor());
        }
        return venstre;
    }

    private Uttrykk faktor() {
        if (tok("(")) {
            Uttrykk inni = sum();
            krev(")");
            return inni;
        }
        if (tok("forrige")) {
            krev("(");
            String punkt = punkt();
            krev(")");
            return new Uttrykk.Forrige(punkt);
        }
        if (tok("maks")) {
            krev("(");
            List<Uttrykk> av = new ArrayList<>(List.of(sum()));
            while (tok(",")) {
                av.add(sum());
            }
            krev(")");
            return new Uttrykk.Storste(List.copyOf(av));
        }
        if (plass < ord.size() && ord.get(plass).startsWith("[")) {
            return new Uttrykk.Punktverdi(punkt());
        }
        return new Uttrykk.Konstant(BigDecimal.valueOf(tall()));
    }

    private String punkt() {
        String neste = neste("et punkt i [ ]");
        if (neste.length() < 3 || !neste.startsWith("[")) {
            throw new IllegalArgumentException("ventet et punkt i [ ], men fant «" + neste + "»");
        }
        return neste.substring(1, neste.length() - 1);
    }

    private int tall() {
        String neste = neste("et tall");
        if (!neste.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("ventet et tall eller et punkt, men fant «" + neste + "»");
        }
        return Integer.parseInt(neste);
    }

    private boolean tok(String dette) {
        if (plass < ord.size() && ord.get(plass).equals(dette)) {
            plass++;
            return true;
        }
        return false;
    }

    private void krev(String dette) {
        if (!tok(dette)) {
            throw new IllegalArgumentException("ventet «" + dette + "», men fant "
                    + (plass < ord.size() ? "«" + ord.get(plass) + "»" : "slutten"));
        }
    }

    private String neste(String hva) {
        if (plass >= ord.size()) {
            throw new IllegalArgumentException("ventet " + hva + ", men fant slutten");
        }
        return ord.get(plass++);
    }

    private void krevSlutt() {
        if (plass < ord.size()) {
            throw new IllegalArgumentException("forstår ikke «" + ord.get(plass) + "»");
        }
    }
}
