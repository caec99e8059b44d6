package no.barnevernsregister.publishing.side;

import java.math.BigDecimal;
import java.util.List;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Tabell;

/** What is said of a key figure, in the language of the page. */
public final class Indikatorord {

    private final Ord ord;
    private final Indikator indikator;

    public Indikatorord(Ord ord, Indikator indikator) {
        this.ord = ord;
        this.indikator = indikator;
    }

    public String navn() {
        return navn(indikator);
    }

    private String navn(Indikator en) {
        return en.nokkeltall().navn().paa(ord.sprak());
    }

    /** What a table is called. */
    public static String tabell(Ord ord, Tabell tabell) {
        return tabell.navn().paa(ord.sprak());
    }

    /** What the figure is, in a sentence or two. */
    public String forklaring() {
        return formel(Indikatortall.alder(indikator));
    }

    public String kilde() {
        return ord.av(indikator.perInnbygger() ? "kilde_folketall_og_register" : "kilde_register");
    }

    /** What a reader should have in mind. */
    public String lesning() {
        return ord.av("les_med_omtanke");
    }

    /** The unit, as it stands behind a number. */
    public String enhet() {
        return indikator.nokkeltall().enhet().paa(ord.sprak());
    }

    /** Unit and ages. */
    public String undertittel(Alder alder) {
        return alder == Alder.ALLE ? enhet() : enhet() + ", " + alder(alder);
    }

    private String alder(Alder alder) {
        return alder.fra() < 0 ? ord.av("alle_aldre") : ord.av("aldre", alder.fra(), alder.til());
    }

    /** What the column with the count is called. */
    public String antall() {
        return indikator.antall().map(this::navn).orElse("");
    }

    /** What the column with the whole is called. */
    public String nevner(Alder alder) {
        return indikator.perInnbygger()
                ? ord.av("innbyggere_i_alder", alder(alder))
                : indikator.helhet().map(this::navn).orElse("");
    }

    /** The count and the whole in words, so that a rate never stands alone. */
    public String bakgrunn(Indikatortall.Rad rad, Alder alder) {
        BigDecimal antall = rad.antall().map(Tallkilde.Celle::verdi).orElse(null);
        BigDecimal nevner = rad.nevner().map(Tallkilde.Celle::verdi).orElse(null);
        if (antall == null || nevner == null) {
            return rad.tid();
        }
        var form = new Tallform(ord.sprak());
        String enhet = indikator
                .antall()
                .map(en -> en.nokkeltall().enhet().paa(ord.sprak()))
                .orElse("");
        return indikator.perInnbygger()
                ? ord.av(
                        "flis_per",
                        form.tall(antall) + " " + enhet,
                        form.tall(nevner) + " " + ord.av("innbyggere_smaa", alder(alder)),
                        rad.tid())
                : ord.av("flis_av", form.tall(antall), form.tall(nevner) + " " + enhet, rad.tid());
    }

    /** How it is worked out, in words. */
    public String formel(Alder alder) {
        if (indikator.perInnbygger()) {
            return ord.av("formel_per_tusen", antall(), nevner(alder));
        }
        return indikator.helhet().isPresent()
                ? ord.av("formel_andel", antall(), nevner(alder))
                : ord.av("formel_antall");
    }

    /** The periods whose figures cannot be held against the ones before. */
    public List<String> brudd(List<String> perioder) {
        return Brudd.i(indikator, perioder).stream().map(Brudd::periode).toList();
    }

    /** Why the series breaks, one sentence for each break. */
    public List<String> bruddnoter(List<String> perioder) {
        return Brudd.i(indikator, perioder).stream()
                .map(brudd -> brudd.hvorfor().paa(ord.sprak()))
                .toList();
    }
}
