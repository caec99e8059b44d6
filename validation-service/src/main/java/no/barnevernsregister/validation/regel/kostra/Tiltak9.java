package no.barnevernsregister.validation.regel.kostra;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.kostra.Tiltak;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** Two placements overlap by more than ninety days; each pair is reported once, at the one that began last. */
public final class Tiltak9 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Tiltak 9", "Tiltak")
            .tekst(
                    "Barnet har to plasseringstiltak samtidig i mer enn 90 dager.",
                    "Barnet har to plasseringstiltak samtidig i meir enn 90 dagar.")
            .gjorDette(
                    "Kontroller datoene på tiltakene, og avslutt det som er over.",
                    "Kontroller datoane på tiltaka, og avslutt det som er over.")
            .merknad("Mer enn 90 dager, som for BVR; kravteksten sier mer enn tre måneder, og kontrollprogrammet"
                    + " slår ut ved 90. Dager fra den seneste starten til den tidligste slutten; en åpen slutt er"
                    + " 31. desember. Hvert par meldes én gang, ved det som begynte sist. Plasseringer: kategoriene"
                    + " under 1 og 2, og 8.2.")
            .eksempel("""
                    <Tiltak Id="2" StartDato="2025-01-10">
                      <Lovhjemmel Lov="BVL2021" Kapittel="3" Paragraf="1"/>
                      <Kategori Kode="2.1"/>
                    </Tiltak>
                    <Tiltak Id="3" StartDato="2025-02-10">
                      <Lovhjemmel Lov="BVL2021" Kapittel="3" Paragraf="1"/>
                      <Kategori Kode="1.1"/>
                    </Tiltak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        List<Tiltak> plasseringer = grunnlag.individ().tiltak().stream()
                .filter(tiltak ->
                        Klienttiltak.erPlassering(tiltak) && !Rekkefolge.etter(tiltak.startDato(), tiltak.sluttDato()))
                .sorted(Comparator.comparing(Tiltak::startDato))
                .toList();
        List<Brudd> brudd = new ArrayList<>();
        for (int i = 1; i < plasseringer.size(); i++) {
            Tiltak sist = plasseringer.get(i);
            for (Tiltak forst : plasseringer.subList(0, i)) {
                if (overlapp(forst, sist, grunnlag.telledato()) > 90) {
                    brudd.add(Brudd.ved(
                            sist, "StartDato", sist.startDato(), "Annet tiltak/StartDato", forst.startDato()));
                }
            }
        }
        return brudd.stream();
    }

    private static long overlapp(Tiltak forst, Tiltak sist, LocalDate telledato) {
        LocalDate ene = slutt(forst, telledato);
        LocalDate andre = slutt(sist, telledato);
        return ChronoUnit.DAYS.between(sist.startDato(), ene.isBefore(andre) ? ene : andre);
    }

    private static LocalDate slutt(Tiltak tiltak, LocalDate telledato) {
        return tiltak.sluttDato() == null ? telledato : tiltak.sluttDato();
    }
}
