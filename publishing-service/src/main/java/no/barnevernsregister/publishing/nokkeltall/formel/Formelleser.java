package no.barnevernsregister.publishing.nokkeltall.formel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.formel.Formel.Antall;
import no.barnevernsregister.publishing.nokkeltall.formel.Formel.Befolkning;
import no.barnevernsregister.publishing.nokkeltall.formel.Formel.Konstant;
import no.barnevernsregister.publishing.nokkeltall.formel.Formel.Regnestykke;
import no.barnevernsregister.publishing.nokkeltall.formel.Formel.Serie;
import no.barnevernsregister.publishing.nokkeltall.formel.Formel.Tegn;
import no.barnevernsregister.publishing.nokkeltall.formel.Symbol.Slag;

/**
 * Reads a formula:
 *
 * <pre>
 * uttrykk    = ledd { ("+" | "-") ledd }
 * ledd       = faktor { ("*" | "/") faktor }
 * faktor     = tall | "(" uttrykk ")" | antall | befolkning | serie
 * antall     = "antall" "(" telling [ "," "kategori" "=" kode ] [ "," "alder" "=" aldre ] ")"
 * befolkning = "befolkning" "(" [ aldre ] ")"
 * serie      = "serie" "(" id ")"
 * </pre>
 */
public final class Formelleser {

    private final List<Symbol> symboler;
    private final Formelordliste ord;
    private int plass;

    private Formelleser(List<Symbol> symboler, Formelordliste ord) {
        this.symboler = symboler;
        this.ord = ord;
    }

    /**
     * Reads a formula and checks every word of it.
     *
     * @throws Formelfeil at the first sign that is wrong
     */
    public static Formel les(String formel, Formelordliste ord) {
        var leser = new Formelleser(Symbol.del(formel), ord);
        Formel svar = leser.uttrykk();
        if (leser.naa().slag() != Slag.SLUTT) {
            throw new Formelfeil(
                    leser.naa().kolonne(),
                    "ventet et regnetegn, men fant «" + leser.naa().tekst() + "»");
        }
        return svar;
    }

    private Formel uttrykk() {
        Formel svar = ledd();
        while (er("+") || er("-")) {
            Tegn tegn = neste().tekst().equals("+") ? Tegn.PLUSS : Tegn.MINUS;
            svar = new Regnestykke(tegn, svar, ledd());
        }
        return svar;
    }

    private Formel ledd() {
        Formel svar = faktor();
        while (er("*") || er("/")) {
            Tegn tegn = neste().tekst().equals("*") ? Tegn.GANGER : Tegn.DELT;
            svar = new Regnestykke(tegn, svar, faktor());
        }
        return svar;
    }

    private Formel faktor() {
        Symbol symbol = neste();
        if (symbol.slag() == Slag.TALL) {
            return new Konstant(tall(symbol));
        }
        if (symbol.tekst().equals("(")) {
            Formel svar = uttrykk();
            krev(")");
            return svar;
        }
        if (symbol.slag() != Slag.NAVN) {
            throw new Formelfeil(
                    symbol.kolonne(), "ventet et tall, en parentes, antall(…), befolkning(…) eller serie(…)");
        }
        krev("(");
        Formel svar = switch (symbol.tekst()) {
            case "antall" -> antall();
            case "befolkning" -> new Befolkning(er(")") ? Optional.empty() : Optional.of(befolkningsalder()));
            case "serie" -> serie();
            default ->
                throw new Formelfeil(
                        symbol.kolonne(),
                        "«" + symbol.tekst() + "» er ikke en funksjon; bruk antall, befolkning eller serie");
        };
        krev(")");
        return svar;
    }

    private Formel antall() {
        Symbol telling = neste();
        if (!ord.harTelling(telling.tekst())) {
            throw new Formelfeil(telling.kolonne(), "tellingen «" + telling.tekst() + "» er ikke i katalogen");
        }
        Optional<String> kategori = Optional.empty();
        Optional<Alder> alder = Optional.empty();
        while (er(",")) {
            neste();
            Symbol navn = neste();
            krev("=");
            switch (navn.tekst()) {
                case "kategori" -> kategori = Optional.of(kategori(telling.tekst()));
                case "alder" -> alder = Optional.of(alder(telling.tekst()));
                default ->
                    throw new Formelfeil(
                            navn.kolonne(), "ventet kategori eller alder, men fant «" + navn.tekst() + "»");
            }
        }
        return new Antall(telling.tekst(), kategori, alder);
    }

    private String kategori(String telling) {
        int kolonne = naa().kolonne();
        String kode = kode();
        if (!ord.harKategori(telling, kode)) {
            throw new Formelfeil(kolonne, "tellingen «" + telling + "» har ikke kategorien «" + kode + "»");
        }
        return kode;
    }

    private Alder alder(String telling) {
        int kolonne = naa().kolonne();
        Alder alder = alder();
        if (!ord.harAlder(telling, alder)) {
            throw new Formelfeil(
                    kolonne, "tellingen «" + telling + "» er ikke publisert for aldersgruppen «" + alder.kode() + "»");
        }
        return alder;
    }

    private Alder befolkningsalder() {
        int kolonne = naa().kolonne();
        Alder alder = alder();
        if (alder.fra() < 0) {
            throw new Formelfeil(kolonne, "befolkningen er kjent for 0 til 24 år, ikke for «" + alder.kode() + "»");
        }
        return alder;
    }

    private Alder alder() {
        int kolonne = naa().kolonne();
        String kode = kode();
        return Alder.finn(kode).orElseThrow(() -> new Formelfeil(kolonne, "«" + kode + "» er ikke en aldersgruppe"));
    }

    private Formel serie() {
        Symbol id = neste();
        if (!ord.harSerie(id.tekst())) {
            throw new Formelfeil(id.kolonne(), "serien «" + id.tekst() + "» er ikke i katalogen");
        }
        return new Serie(id.tekst());
    }

    /** A code: names and numbers with hyphens between. */
    private String kode() {
        Symbol forste = neste();
        if (forste.slag() != Slag.NAVN && forste.slag() != Slag.TALL) {
            throw new Formelfeil(forste.kolonne(), "ventet en kode");
        }
        var kode = new StringBuilder(forste.tekst());
        while (er("-")) {
            kode.append(neste().tekst()).append(neste().tekst());
        }
        return kode.toString();
    }

    private static BigDecimal tall(Symbol symbol) {
        try {
            return new BigDecimal(symbol.tekst());
        } catch (NumberFormatException e) {
            throw new Formelfeil(symbol.kolonne(), "«" + symbol.tekst() + "» er ikke et tall");
        }
    }

    private boolean er(String tegn) {
        return naa().slag() == Slag.TEGN && naa().tekst().equals(tegn);
    }

    private void krev(String tegn) {
        if (!er(tegn)) {
            String fant = naa().slag() == Slag.SLUTT ? "slutten" : "«" + naa().tekst() + "»";
            throw new Formelfeil(naa().kolonne(), "ventet «" + tegn + "», men fant " + fant);
        }
        neste();
    }

    private Symbol naa() {
        return symboler.get(plass);
    }

    private Symbol neste() {
        Symbol symbol = symboler.get(plass);
        if (symbol.slag() != Slag.SLUTT) {
            plass++;
        }
        return symbol;
    }
}
