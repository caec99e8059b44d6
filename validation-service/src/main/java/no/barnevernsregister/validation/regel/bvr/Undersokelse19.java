package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** No investigation is registered twice. */
public final class Undersokelse19 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Undersøkelse 19", "Undersokelse")
            .nasjonal("INVESTIGATION_19")
            .tekst("Undersøkelsen er registrert mer enn én gang.", "Undersøkinga er registrert meir enn éin gong.")
            .gjorDette(
                    "Slett den som er registrert for mye, eller rett det som skal skille dem.",
                    "Slett den som er registrert for mykje, eller rett det som skal skilje dei.")
            .merknad("To er like når alt de sier, er likt. Id, MigrertId, Id på deler og rekkefølgen av deler"
                    + " teller ikke. Den med lavest Id regnes som originalen, og hver av de andre meldes.")
            .eksempel("""
                    <Undersokelse Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10"/>
                    <Undersokelse Id="00000000-0000-4000-8000-000000000004" StartDato="2026-01-10"/>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return Likhet.gjentakelser(grunnlag.sak().undersokelse(), Likhet::innhold);
    }
}
