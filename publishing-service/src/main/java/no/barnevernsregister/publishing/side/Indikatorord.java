package no.barnevernsregister.publishing.side;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Omtale;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.nokkeltall.Tekst;
import no.barnevernsregister.publishing.nokkeltall.formel.Formel;

/** What is said of a key figure, in the language of the page. */
public final class Indikatorord {

    private final Ord ord;
    private final Indikator indikator;
    private final Formelord formelord;

    public Indikatorord(Ord ord, Indikator indikator) {
        this.ord = ord;
        this.indikator = indikator;
        this.formelord = new Formelord(ord, indikator.alder());
    }

    public String navn() {
        return paa(indikator.nokkeltall().navn());
    }

    private String paa(Tekst tekst) {
        return tekst.paa(ord.sprak());
    }

    /** What a table is called. */
    public static String tabell(Ord ord, Tabell tabell) {
        return tabell.navn().paa(ord.sprak());
    }

    /** What the figure is, in a sentence or two. */
    public String forklaring() {
        Omtale omtale = indikator.nokkeltall().omtale();
        return Stream.of(omtale.beskrivelse(), omtale.formaal())
                .map(this::paa)
                .filter(tekst -> !tekst.equals(navn()))
                .collect(Collectors.joining(" "));
    }

    /** What the catalogue says of it. */
    String omtale(Function<Omtale, Tekst> hva) {
        return paa(hva.apply(indikator.nokkeltall().omtale()));
    }

    /** The table or report that users know it from. */
    public String ligner() {
        return indikator
                .tabell()
                .statistikkbanktabell()
                .map(nummer -> ord.av("ligner", nummer))
                .orElse(indikator.tabell().ligner());
    }

    /** The unit, as it stands behind a number. */
    public String enhet() {
        return paa(indikator.nokkeltall().enhet());
    }

    /** Unit and ages. */
    public String undertittel() {
        return indikator.alder() == Alder.ALLE ? enhet() : enhet() + ", " + formelord.aldre(indikator.alder());
    }

    /** What the column with the count is called. */
    public String antall() {
        return indikator.antall().map(this::navn).orElse("");
    }

    /** What the column with the whole is called. */
    public String nevner() {
        return indikator
                .innbyggere()
                .map(formelord::innbyggere)
                .or(() -> indikator.helhet().map(this::navn))
                .orElse("");
    }

    private String navn(Antallsplass plass) {
        String navn = paa(plass.indikator().nokkeltall().navn());
        return plass.alder() == plass.indikator().alder() ? navn : navn + ", " + formelord.aldre(plass.alder());
    }

    /** The count and the whole in words, so that a rate never stands alone. */
    public String bakgrunn(Indikatortall.Rad rad) {
        BigDecimal antall = rad.antall().map(Tallkilde.Celle::verdi).orElse(null);
        BigDecimal nevner = rad.nevner().map(Tallkilde.Celle::verdi).orElse(null);
        if (antall == null || nevner == null) {
            return rad.tid();
        }
        var form = new Tallform(ord.sprak());
        String enhet = indikator
                .antall()
                .map(en -> paa(en.indikator().nokkeltall().enhet()))
                .orElse("");
        return indikator
                .innbyggere()
                .map(aldre -> ord.av(
                        "flis_per",
                        form.tall(antall) + " " + enhet,
                        form.tall(nevner) + " " + ord.av("innbyggere_smaa", formelord.aldre(aldre)),
                        rad.tid()))
                .orElseGet(() -> ord.av("flis_av", form.tall(antall), form.tall(nevner) + " " + enhet, rad.tid()));
    }

    /** How it is worked out, in words. */
    public String formel() {
        Formel formel = indikator.nokkeltall().formel();
        return formelord.si(formel) + "." + (formel instanceof Formel.Antall ? " " + ord.av("formel_antall") : "");
    }

    /** The periods whose figures cannot be held against the ones before. */
    public List<String> brudd(List<String> perioder) {
        return Brudd.i(indikator, perioder).stream().map(Brudd::periode).toList();
    }

    /** Why the series breaks, one sentence for each break. */
    public List<String> bruddnoter(List<String> perioder) {
        return Brudd.i(indikator, perioder).stream()
                .map(brudd -> ord.av("bruddnote", paa(brudd.hvorfor())))
                .toList();
    }
}
