package no.barnevernsregister.publishing.side;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.publishing.side.Tallkilde.Hode;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a municipality shows; all of it made from published figures.
 *
 * @param fylke the county, as a place to compare with
 * @param medFylke whether the release has figures of the county; it has when all its municipalities are in
 * @param fliser the newest number of the most important key figures
 * @param figurer each of them over time
 */
public record Kommuneside(
        Sted sted, Sted fylke, boolean medFylke, @Nullable String innbyggere, List<Flis> fliser, List<Figur> figurer) {

    /** The newest number, what it is a share of, and the county's. */
    public record Flis(
            String id, String navn, String tall, String enhet, boolean skjult, String bakgrunn, String mot) {}

    /** The page; empty when the release has nothing of the municipality. */
    public static Optional<Kommuneside> bygg(Tallkilde kilde, Hode hode, Kommune kommune, Ord ord) {
        String nummer = kommune.nummer().verdi();
        if (!hode.regioner().contains(nummer)) {
            return Optional.empty();
        }
        Sted selv = Sted.av(nummer, ord.sprak());
        Sted fylke = Sted.av("F" + kommune.fylkesnummer(), ord.sprak());
        List<Sted> steder = Sammenligning.med(selv, hode, ord.sprak());
        List<Flis> fliser = new ArrayList<>();
        List<Figur> figurer = new ArrayList<>();
        for (Indikator indikator : Profil.indikatorer()) {
            Indikatortall tall = Indikatortall.les(kilde, hode, indikator, steder);
            String id = "i-" + indikator.kode();
            fliser.add(flis(id, tall, steder, ord));
            figurer.add(new Figurbygger(ord).bygg(id, hode, tall, steder));
        }
        return Optional.of(new Kommuneside(
                selv,
                fylke,
                steder.contains(fylke),
                Profil.innbyggere(nummer, hode)
                        .map(new Tallform(ord.sprak())::tall)
                        .orElse(null),
                fliser,
                figurer));
    }

    private static Flis flis(String id, Indikatortall tall, List<Sted> steder, Ord ord) {
        var form = new Tallform(ord.sprak());
        var ordbok = new Indikatorord(ord, tall.indikator());
        Indikatortall.Rad siste = tall.rader(steder.getFirst()).getLast();
        BigDecimal verdi = siste.verdi().verdi();
        String mot = "";
        if (steder.size() > 1) {
            BigDecimal motVerdi = tall.rader(steder.get(1)).getLast().verdi().verdi();
            mot = motVerdi == null ? "" : ord.av("flis_mot", steder.get(1).navn(), form.tall(motVerdi));
        }
        return new Flis(
                id,
                ordbok.navn(),
                verdi != null ? form.tall(verdi) : siste.verdi().skjult() ? ord.av("skjult") : "–",
                verdi == null ? "" : ordbok.enhet(),
                siste.verdi().skjult(),
                siste.verdi().skjult() ? ord.av("skjult_kort") : ordbok.bakgrunn(siste),
                mot);
    }
}
