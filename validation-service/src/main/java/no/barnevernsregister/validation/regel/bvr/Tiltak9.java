package no.barnevernsregister.validation.regel.bvr;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;
import no.barnevernsregister.validation.regel.Tiltaksslag;

/** Two placements overlap by more than ninety days; each pair is reported once, at the one that began last. */
public final class Tiltak9 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Tiltak 9", "Tiltak")
            .nasjonal("MEASURE_09")
            .tekst(
                    "Barnet har to plasseringstiltak samtidig i mer enn 90 dager.",
                    "Barnet har to plasseringstiltak samtidig i meir enn 90 dagar.")
            .gjorDette(
                    "Kontroller datoene på tiltakene, og avslutt det som er over.",
                    "Kontroller datoane på tiltaka, og avslutt det som er over.")
            .merknad(
                    "Dager fra den seneste starten til den tidligste slutten; en åpen slutt er uttrekksdatoen. Hvert par"
                            + " meldes én gang, ved det som begynte sist. Plasseringer: 1.1, 1.2, 1.99, 2.1 til 2.6 og 2.99;"
                            + " 8.2 for tiltak fra før 2026; 8.4 og 8.5 for tiltak som varte i 2026 eller senere.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2025-01-10" Journalnummer="2025/1">
                      <Tiltak Id="00000000-0000-4000-8000-000000000003" StartDato="2025-01-10">
                        <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>5</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                        <Kategori Kode="2.1"/>
                      </Tiltak>
                      <Tiltak Id="00000000-0000-4000-8000-000000000004" StartDato="2025-02-10">
                        <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>5</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                        <Kategori Kode="1.1"/>
                      </Tiltak>
                    </Sak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        List<Tiltak> plasseringer = grunnlag.sak().tiltak().stream()
                .filter(Tiltaksslag::erPlassering)
                .sorted(Comparator.comparing(Tiltak::startDato).thenComparing(Tiltak::id))
                .toList();
        return plasseringer.stream()
                .flatMap(sist -> plasseringer.subList(0, plasseringer.indexOf(sist)).stream()
                        .filter(forst -> overlapp(forst, sist, grunnlag.uttrekksdato()) > 90)
                        .map(forst -> Brudd.ved(sist, "StartDato", sist.startDato(), "Annet tiltak", forst.id())));
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
