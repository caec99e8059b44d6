package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** No concluded report is registered twice. */
public final class Melding19 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.opplysning("Melding 19", "Melding")
            .nasjonal("MESSAGE_19")
            .tekst("Meldingen er registrert mer enn én gang.", "Meldinga er registrert meir enn éin gong.")
            .gjorDette(
                    "Slett den som er registrert for mye, eller rett det som skal skille dem.",
                    "Slett den som er registrert for mykje, eller rett det som skal skilje dei.")
            .lov("barnevernsloven § 2-1")
            .merknad(
                    "To er like når alt de sier, er likt. Id, MigrertId og rekkefølgen av deler teller ikke. Bare konkluderte"
                            + " meldinger prøves. Den med lavest Id regnes som originalen, og hver av de andre meldes.")
            .eksempel("""
                    <Melding Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                      <Melder Kode="1"/>
                      <Saksinnhold Kode="1.1.01"/>
                      <Konklusjon SluttDato="2026-01-12" Kode="2"/>
                    </Melding>
                    <Melding Id="00000000-0000-4000-8000-000000000004" StartDato="2026-01-10">
                      <Melder Kode="1"/>
                      <Saksinnhold Kode="1.1.01"/>
                      <Konklusjon SluttDato="2026-01-12" Kode="2"/>
                    </Melding>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        var konkluderte = grunnlag.sak().melding().stream()
                .filter(melding -> melding.konklusjon() != null)
                .toList();
        return Likhet.gjentakelser(konkluderte, Likhet::innhold);
    }
}
