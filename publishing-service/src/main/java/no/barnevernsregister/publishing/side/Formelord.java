package no.barnevernsregister.publishing.side;

import java.math.BigDecimal;
import java.util.Optional;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Grunntall;
import no.barnevernsregister.publishing.nokkeltall.Katalog;
import no.barnevernsregister.publishing.nokkeltall.Kategori;
import no.barnevernsregister.publishing.nokkeltall.Serie;
import no.barnevernsregister.publishing.nokkeltall.Tekst;
import no.barnevernsregister.publishing.nokkeltall.formel.Formel;

/**
 * A formula in words.
 *
 * @param alder the ages of the figure, for what in the formula follows them
 */
record Formelord(Ord ord, Alder alder) {

    String si(Formel formel) {
        return switch (formel) {
            case Formel.Konstant(BigDecimal verdi) -> new Tallform(ord.sprak()).tall(verdi);
            case Formel.Antall antall -> ord.av("formel_navn", antall(antall));
            case Formel.Befolkning(var aldre) -> ord.av("formel_innbyggere", innbyggere(aldre.orElse(alder)));
            case Formel.Serie(String id) -> ord.av("formel_navn", serie(id));
            case Formel.Regnestykke stykke ->
                ledd(stykke.venstre(), stykke) + " " + tegn(stykke.tegn()) + " " + ledd(stykke.hoyre(), stykke);
        };
    }

    /** A sum inside a product or quotient is one thing, as is a quotient below another. */
    private String ledd(Formel del, Formel.Regnestykke hele) {
        boolean sum = del instanceof Formel.Regnestykke stykke && erSum(stykke) && !erSum(hele);
        return sum ? "(" + si(del) + ")" : si(del);
    }

    private static boolean erSum(Formel.Regnestykke stykke) {
        return stykke.tegn() == Formel.Tegn.PLUSS || stykke.tegn() == Formel.Tegn.MINUS;
    }

    private String tegn(Formel.Tegn tegn) {
        return ord.av(
                switch (tegn) {
                    case PLUSS -> "formel_pluss";
                    case MINUS -> "formel_minus";
                    case GANGER -> "formel_ganger";
                    case DELT -> "formel_delt";
                });
    }

    /** What a count is called, with its category and ages where they are not all. */
    String antall(Formel.Antall antall) {
        Grunntall telling = Katalog.felles().grunntall(antall.telling()).orElseThrow();
        var navn = new StringBuilder(paa(telling.navn()));
        telling.kategorier().stream()
                .map(Grunntall.Del::kategori)
                .filter(en -> antall.kategori().equals(Optional.of(en.kode())))
                .map(Kategori::navn)
                .forEach(kategori -> navn.append(": ").append(paa(kategori)));
        antall.alder().ifPresent(aldre -> navn.append(", ").append(aldre(aldre)));
        return navn.toString();
    }

    String innbyggere(Alder aldre) {
        return ord.av("innbyggere_i_alder", aldre(aldre));
    }

    String aldre(Alder aldre) {
        return aldre.fra() < 0 ? ord.av("alle_aldre") : ord.av("aldre", aldre.fra(), aldre.til("2021"));
    }

    private String serie(String id) {
        return Katalog.felles().serier().stream()
                .filter(serie -> serie.id().equals(id))
                .map(Serie::navn)
                .map(this::paa)
                .findFirst()
                .orElse(id);
    }

    private String paa(Tekst tekst) {
        return tekst.paa(ord.sprak());
    }
}
