package no.barnevernsregister.validation.regel.bvr;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A report is gone through within seven calendar days. */
public final class Melding3 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Melding 3", "Melding")
            .nasjonal("MESSAGE_03")
            .tekst(
                    "Meldingen er konkludert mer enn sju dager etter at den kom inn.",
                    "Meldinga er konkludert meir enn sju dagar etter at ho kom inn.")
            .gjorDette(
                    "Kontroller datoene. Er de riktige, er fristen brutt, og du trenger ikke å sende noe på nytt.",
                    "Kontroller datoane. Er dei rette, er fristen broten, og du treng ikkje å sende noko på nytt.")
            .lov("barnevernsloven § 2-1")
            .eksempel("""
                    <Melding Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                      <Melder Kode="1"/>
                      <Saksinnhold Kode="1.1.01"/>
                      <Konklusjon SluttDato="2026-01-18" Kode="2"/>
                    </Melding>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.sak().melding().stream().flatMap(melding -> {
            var konklusjon = melding.konklusjon();
            return konklusjon != null && DAYS.between(melding.startDato(), konklusjon.sluttDato()) > 7
                    ? Stream.of(Brudd.ved(
                            melding, "StartDato", melding.startDato(), "Konklusjon/SluttDato", konklusjon.sluttDato()))
                    : Stream.empty();
        });
    }
}
