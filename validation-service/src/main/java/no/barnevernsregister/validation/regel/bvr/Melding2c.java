package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.etter;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A report is concluded before its case is closed; softened for migrated reports. */
public final class Melding2c implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Melding 2c", "Melding")
            .nasjonal("MESSAGE_02C")
            .mykesForMigrerte()
            .tekst(
                    "Meldingen er konkludert etter at saken ble avsluttet.",
                    "Meldinga er konkludert etter at saka vart avslutta.")
            .gjorDette(
                    "Rett datoen på konklusjonen eller sluttdatoen på saken.",
                    "Rett datoen på konklusjonen eller sluttdatoen på saka.")
            .lov("barnevernsloven § 2-1")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2026-01-10" SluttDato="2026-01-12" Journalnummer="2026/1">
                      <Personalia Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10" Fodselsnummer="17851500200" Fodseldato="2015-05-17" Kjonn="2"/>
                      <Melding Id="00000000-0000-4000-8000-000000000004" StartDato="2026-01-10">
                        <Melder Kode="1"/>
                        <Saksinnhold Kode="1.1.01"/>
                        <Konklusjon SluttDato="2026-01-13" Kode="2"/>
                      </Melding>
                    </Sak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        var slutt = grunnlag.sak().sluttDato();
        return grunnlag.sak().melding().stream().flatMap(melding -> {
            var konklusjon = melding.konklusjon();
            return konklusjon != null && etter(konklusjon.sluttDato(), slutt)
                    ? Stream.of(
                            Brudd.ved(melding, "Konklusjon/SluttDato", konklusjon.sluttDato(), "Sak/SluttDato", slutt))
                    : Stream.empty();
        });
    }
}
