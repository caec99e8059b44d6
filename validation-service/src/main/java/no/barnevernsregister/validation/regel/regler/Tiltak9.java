package no.barnevernsregister.validation.regel.regler;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Mykning;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelgrunnlag;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Tiltaksslag;

/** Two placements overlap by more than ninety days; each pair is reported once, at the one that began last. */
public final class Tiltak9 implements Regel {

    private static final Regelomtale OMTALE = new Regelomtale(
            "Tiltak 9",
            "MEASURE_09",
            "Tiltak",
            Alvorlighet.WARNING,
            Mykning.ALDRI,
            LocalDate.of(2013, 1, 1),
            "Barnet har to plasseringstiltak samtidig i mer enn 90 dager.",
            "Kontroller datoene på tiltakene, og avslutt det som er over.",
            null);

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Regelgrunnlag grunnlag) {
        List<Tiltak> plasseringer = grunnlag.sak().tiltak().stream()
                .filter(Tiltaksslag::erPlassering)
                .sorted(Comparator.comparing(Tiltak::startDato).thenComparing(Tiltak::id))
                .toList();
        return plasseringer.stream()
                .flatMap(sist -> plasseringer.subList(0, plasseringer.indexOf(sist)).stream()
                        .filter(forst -> overlapp(forst, sist, grunnlag.uttrekksdato()) > 90)
                        .map(forst -> Brudd.ved(
                                sist, sist.migrertId(), "StartDato", sist.startDato(), "Annet tiltak", forst.id())));
    }

    private static long overlapp(Tiltak forst, Tiltak sist, LocalDate uttrekk) {
        LocalDate slutt =
                slutt(forst, uttrekk).isBefore(slutt(sist, uttrekk)) ? slutt(forst, uttrekk) : slutt(sist, uttrekk);
        return ChronoUnit.DAYS.between(sist.startDato(), slutt);
    }

    private static LocalDate slutt(Tiltak tiltak, LocalDate uttrekk) {
        return tiltak.konklusjon() == null ? uttrekk : tiltak.konklusjon().sluttDato();
    }
}
