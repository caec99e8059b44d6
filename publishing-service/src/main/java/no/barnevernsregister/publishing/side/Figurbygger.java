package no.barnevernsregister.publishing.side;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.barnevernsregister.publishing.side.Figur.Kolonne;
import no.barnevernsregister.publishing.side.Tallkilde.Celle;
import no.barnevernsregister.publishing.side.Tallkilde.Hode;

/** Makes a chart and its table from the same published cells. */
public final class Figurbygger {

    private final Ord ord;
    private final Tallform form;

    public Figurbygger(Ord ord) {
        this.ord = ord;
        this.form = new Tallform(ord.sprak());
    }

    /**
     * A figure.
     *
     * @param steder the first is the one that the page is about, and has its count and whole in the table
     */
    public Figur bygg(String id, Hode hode, Indikatortall tall, List<Sted> steder) {
        var ordbok = new Indikatorord(ord, tall.indikator());
        Sted egen = steder.getFirst();
        boolean medBakgrunn = tall.indikator().harBakgrunn();
        List<Kolonne> kolonner = new ArrayList<>();
        for (Sted sted : steder) {
            kolonner.add(new Kolonne(sted.navn(), sted.navn()));
            if (sted.equals(egen) && medBakgrunn) {
                kolonner.add(new Kolonne(ordbok.antall(), null));
                kolonner.add(new Kolonne(ordbok.nevner(), null));
            }
        }
        Set<String> fotnoter = new LinkedHashSet<>();
        List<Figur.Rad> rader = new ArrayList<>();
        List<String> brudd = ordbok.brudd(hode.perioder());
        for (int i = 0; i < hode.perioder().size(); i++) {
            String tid = hode.perioder().get(i);
            List<Figur.Celle> celler = new ArrayList<>();
            for (Sted sted : steder) {
                Indikatortall.Rad rad = tall.rader(sted).get(i);
                celler.add(celle(Optional.of(rad.verdi()), sted.equals(egen), fotnoter));
                if (sted.equals(egen) && medBakgrunn) {
                    celler.add(celle(rad.antall(), false, fotnoter));
                    celler.add(celle(rad.nevner(), false, fotnoter));
                }
            }
            rader.add(new Figur.Rad(tid, forelopig(hode, tid), brudd.contains(tid), celler));
        }
        if (hode.forelopig()) {
            fotnoter.add(ord.av("forelopig_forklart", hode.sistePeriode()));
        }
        fotnoter.addAll(ordbok.bruddnoter(hode.perioder()));
        List<Serie> serier = steder.stream().map(sted -> tall.serie(sted, hode)).toList();
        return new Figur(
                id,
                ordbok.navn(),
                ordbok.undertittel(),
                "/indikator/" + tall.indikator().kode() + "?region=" + egen.kode(),
                "/sammenlign?indikator=" + tall.indikator().kode()
                        + steder.stream().map(sted -> "&region=" + sted.kode()).collect(Collectors.joining()),
                new Diagramtegner(form, ord.av("skjult")).tegn(ordbok.navn(), serier, brudd),
                kolonner,
                rader,
                List.copyOf(fotnoter));
    }

    static boolean forelopig(Hode hode, String tid) {
        return hode.forelopig() && tid.equals(hode.sistePeriode());
    }

    private Figur.Celle celle(Optional<Celle> celle, boolean egen, Set<String> fotnoter) {
        if (celle.isEmpty()) {
            return new Figur.Celle("–", null, egen);
        }
        BigDecimal verdi = celle.get().verdi();
        if (verdi != null) {
            return new Figur.Celle(form.tall(verdi), verdi.toPlainString(), egen);
        }
        if (celle.get().skjult()) {
            fotnoter.add(ord.av("skjult_forklart"));
            return new Figur.Celle(ord.av("skjult"), null, egen);
        }
        fotnoter.add(ord.av("mangler_forklart"));
        return new Figur.Celle("–", null, egen);
    }
}
