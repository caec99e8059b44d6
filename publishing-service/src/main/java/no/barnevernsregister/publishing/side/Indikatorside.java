package no.barnevernsregister.publishing.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.barnevernsregister.publishing.nokkeltall.Omtale;
import no.barnevernsregister.publishing.side.Tallkilde.Hode;
import org.jspecify.annotations.Nullable;

/**
 * The page of a key figure: what it is, how it is worked out, and how it has been somewhere.
 *
 * @param figur absent when the release has no such figure anywhere, and when it is one for each category, which the table shows
 * @param fakta names and texts, in order
 */
public record Indikatorside(
        String kode,
        String navn,
        String tabell,
        String tabelladresse,
        String forklaring,
        @Nullable Figur figur,
        @Nullable Sted sted,
        String csv,
        List<Map.Entry<String, String>> fakta) {

    public Indikatorside {
        fakta = List.copyOf(fakta);
    }

    public static Indikatorside bygg(
            Tallkilde kilde, Optional<Hode> hode, Indikator indikator, Optional<Sted> sted, Ord ord) {
        var ordbok = new Indikatorord(ord, indikator);
        Figur figur = null;
        if (hode.isPresent() && sted.isPresent() && !indikator.etterKategori()) {
            List<Sted> steder = Sammenligning.med(sted.get(), hode.get(), ord.sprak());
            Indikatortall tall = Indikatortall.les(kilde, hode.get(), indikator, steder);
            figur = new Figurbygger(ord).bygg("i-" + indikator.kode(), hode.get(), tall, steder);
        }
        return new Indikatorside(
                indikator.kode(),
                ordbok.navn(),
                Indikatorord.tabell(ord, indikator.tabell()),
                "/tabell/" + indikator.tabell().id(),
                ordbok.forklaring(),
                figur,
                sted.orElse(null),
                sted.map(en -> csv(indikator, List.of(en.kode()))).orElse(""),
                fakta(indikator, ordbok, ord));
    }

    private static List<Map.Entry<String, String>> fakta(Indikator indikator, Indikatorord ordbok, Ord ord) {
        List<Map.Entry<String, String>> fakta = new ArrayList<>();
        fakta.add(Map.entry(ord.av("utregning"), ordbok.formel()));
        fakta.add(Map.entry(ord.av("enhet"), ordbok.undertittel()));
        fakta.add(Map.entry(ord.av("kilde_ord"), ordbok.omtale(Omtale::kilde)));
        fakta.add(Map.entry(ord.av("begreper"), ordbok.omtale(Omtale::begreper)));
        fakta.add(Map.entry(ord.av("utvalg"), ordbok.omtale(Omtale::utvalg)));
        fakta.add(Map.entry(ord.av("les_slik"), ordbok.omtale(Omtale::tolkning)));
        fakta.add(Map.entry(ord.av("advarsel"), ordbok.omtale(Omtale::advarsel)));
        fakta.add(Map.entry(ord.av("brudd_i_serien"), ordbok.omtale(Omtale::brudd)));
        fakta.add(Map.entry(ord.av("ligner_ord"), ordbok.ligner()));
        fakta.add(Map.entry(
                ord.av("kode"), indikator.kode() + ", " + indikator.tabell().id()));
        fakta.removeIf(en -> en.getValue().isEmpty());
        return fakta;
    }

    /** The same numbers as a file. */
    static String csv(Indikator indikator, List<String> steder) {
        return "/api/v2/tables/" + indikator.tabell().id() + "/data?valuecodes%5BRegion%5D=" + String.join(",", steder)
                + "&valuecodes%5BContentsCode%5D=" + indikator.kode() + "&valuecodes%5BTid%5D=*&outputFormat=csv";
    }

    public String adresse() {
        return "/indikator/" + kode;
    }

    public String adresseMedSted() {
        return adresse() + medSted();
    }

    public String innfelt() {
        return "/embed/" + kode + medSted();
    }

    public String sammenlign() {
        return sted == null
                ? "/sammenlign?indikator=" + kode
                : "/sammenlign?indikator=" + kode + "&region=" + sted.kode();
    }

    private String medSted() {
        return sted == null ? "" : "?region=" + sted.kode();
    }
}
