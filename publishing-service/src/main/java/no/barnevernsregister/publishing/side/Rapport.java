package no.barnevernsregister.publishing.side;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.publishing.side.Tallkilde.Hode;

/** The figures of the yearly account that a municipal council gets of its child welfare (barnevernsloven § 15-3). */
public record Rapport(Sted sted, String aar, List<Del> deler) {

    /** A key figure with the sentence that a councillor reads first. */
    public record Del(String setning, Figur figur) {}

    public Rapport {
        deler = List.copyOf(deler);
    }

    /** The account of a year; empty when the release lacks the year or the municipality. */
    public static Optional<Rapport> bygg(Tallkilde kilde, Hode alt, Kommune kommune, String aar, Ord ord) {
        String nummer = kommune.nummer().verdi();
        if (!alt.regioner().contains(nummer) || !alt.perioder().contains(aar)) {
            return Optional.empty();
        }
        Hode hode = alt.tilOgMed(aar);
        List<Sted> steder = Sammenligning.med(Sted.av(nummer, ord.sprak()), hode, ord.sprak());
        List<Del> deler = new ArrayList<>();
        for (Indikator indikator : Profil.indikatorer()) {
            Indikatortall tall = Indikatortall.les(kilde, hode, indikator, steder);
            deler.add(new Del(
                    setning(tall, steder.getFirst(), ord),
                    new Figurbygger(ord).bygg("r-" + indikator.kode(), hode, tall, steder)));
        }
        return Optional.of(new Rapport(steder.getFirst(), aar, deler));
    }

    /** What the newest figure says, and the one before; nothing about good or bad. */
    private static String setning(Indikatortall tall, Sted sted, Ord ord) {
        var form = new Tallform(ord.sprak());
        var ordbok = new Indikatorord(ord, tall.indikator());
        List<Indikatortall.Rad> rader = tall.rader(sted);
        Indikatortall.Rad siste = rader.getLast();
        BigDecimal naa = siste.verdi().verdi();
        if (naa == null) {
            return siste.verdi().skjult()
                    ? ord.av("setning_skjult", siste.tid())
                    : ord.av("setning_mangler", siste.tid());
        }
        String tekst = ord.av("setning", siste.tid(), form.tall(naa), ordbok.enhet());
        BigDecimal forrige =
                rader.size() < 2 ? null : rader.get(rader.size() - 2).verdi().verdi();
        return forrige == null
                ? tekst
                : tekst + " "
                        + ord.av("setning_forrige", rader.get(rader.size() - 2).tid(), form.tall(forrige));
    }
}
