package no.barnevernsregister.publishing.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.barnevernsregister.publishing.side.Tallkilde.Hode;
import org.jspecify.annotations.Nullable;

/**
 * The page of a key figure: what it is, how it is worked out, and how it has been somewhere.
 *
 * @param figur absent when the release has no such figure anywhere
 * @param fakta names and texts, in order
 */
public record Indikatorside(
        String kode,
        String navn,
        String tabell,
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
        if (hode.isPresent() && sted.isPresent()) {
            List<Sted> steder = Sammenligning.med(sted.get(), hode.get(), ord.sprak());
            Indikatortall tall = Indikatortall.les(kilde, hode.get(), indikator, steder);
            figur = new Figurbygger(ord).bygg("i-" + indikator.kode(), hode.get(), tall, steder);
        }
        return new Indikatorside(
                indikator.kode(),
                ordbok.navn(),
                Indikatorord.tabell(ord, indikator.tabell()),
                ordbok.forklaring(),
                figur,
                sted.orElse(null),
                sted.map(en -> csv(indikator, List.of(en.kode()))).orElse(""),
                fakta(indikator, ordbok, ord));
    }

    private static List<Map.Entry<String, String>> fakta(Indikator indikator, Indikatorord ordbok, Ord ord) {
        List<Map.Entry<String, String>> fakta = new ArrayList<>();
        fakta.add(Map.entry(ord.av("utregning"), ordbok.formel(Indikatortall.alder(indikator))));
        fakta.add(Map.entry(ord.av("enhet"), ordbok.undertittel(Indikatortall.alder(indikator))));
        fakta.add(Map.entry(ord.av("kilde_ord"), ordbok.kilde()));
        fakta.add(Map.entry(ord.av("les_slik"), ordbok.lesning()));
        fakta.add(Map.entry(
                ord.av("ligner_ord"), ord.av("ligner", indikator.tabell().ligner())));
        fakta.add(Map.entry(
                ord.av("kode"), indikator.kode() + ", " + indikator.tabell().id()));
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
