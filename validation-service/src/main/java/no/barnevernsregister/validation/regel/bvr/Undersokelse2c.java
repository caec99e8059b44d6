package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.etter;
import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.slutt;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** An investigation is concluded before its case is closed. */
public final class Undersokelse2c implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Undersøkelse 2c", "Undersokelse")
            .nasjonal("INVESTIGATION_02C")
            .mykesForMigrerte()
            .tekst(
                    "Undersøkelsen er konkludert etter at saken ble avsluttet.",
                    "Undersøkinga er konkludert etter at saka vart avslutta.")
            .gjorDette(
                    "Rett datoen på konklusjonen eller sluttdatoen på saken.",
                    "Rett datoen på konklusjonen eller sluttdatoen på saka.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2026-01-10" SluttDato="2026-01-13" Journalnummer="2026/1">
                      <Undersokelse Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-12">
                        <Konklusjon SluttDato="2026-01-14" Kode="3"/>
                      </Undersokelse>
                    </Sak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        var sak = grunnlag.sak();
        return sak.undersokelse().stream()
                .filter(undersokelse -> etter(slutt(undersokelse.konklusjon()), sak.sluttDato()))
                .map(undersokelse -> Brudd.ved(
                        undersokelse,
                        "Konklusjon/SluttDato",
                        slutt(undersokelse.konklusjon()),
                        "Sak/SluttDato",
                        sak.sluttDato()));
    }
}
