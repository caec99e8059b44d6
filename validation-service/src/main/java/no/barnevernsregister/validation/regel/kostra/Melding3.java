package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** A report is gone through within seven calendar days. */
public final class Melding3 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Melding 3", "Melding")
            .tekst(
                    "Meldingen er konkludert mer enn sju dager etter at den kom inn.",
                    "Meldinga er konkludert meir enn sju dagar etter at ho kom inn.")
            .gjorDette(
                    "Kontroller datoene. Er de riktige, er fristen brutt, og du trenger ikke å sende noe på nytt.",
                    "Kontroller datoane. Er dei rette, er fristen broten, og du treng ikkje å sende noko på nytt.")
            .lov("barnevernsloven § 2-1")
            .merknad("Åtte dager eller mer slår ut, som i kravteksten og for BVR; kontrollprogrammet gir én dag"
                    + " til.")
            .eksempel("""
                    <Melding Id="2" StartDato="2025-03-10" SluttDato="2025-03-18" Konklusjon="2">
                      <Melder Kode="1"/>
                      <Saksinnhold Kode="1"/>
                    </Melding>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        return grunnlag.individ().melding().stream()
                .filter(melding -> Rekkefolge.etter(
                        melding.sluttDato(), melding.startDato().plusDays(7)))
                .map(melding -> Brudd.ved(melding, "StartDato", melding.startDato(), "SluttDato", melding.sluttDato()));
    }
}
