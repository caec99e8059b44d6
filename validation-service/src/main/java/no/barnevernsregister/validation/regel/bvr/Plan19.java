package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** No plan is registered twice. */
public final class Plan19 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.opplysning("Plan 19", "Plan")
            .nasjonal("PLAN_19")
            .tekst("Planen er registrert mer enn én gang.", "Planen er registrert meir enn éin gong.")
            .gjorDette(
                    "Slett den som er registrert for mye, eller rett det som skal skille dem.",
                    "Slett den som er registrert for mykje, eller rett det som skal skilje dei.")
            .merknad("To er like når alt de sier, er likt. Id, MigrertId, Id på deler og rekkefølgen av deler"
                    + " teller ikke. Den med lavest Id regnes som originalen, og hver av de andre meldes.")
            .eksempel("""
                    <Plan Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10" Plantype="1"/>
                    <Plan Id="00000000-0000-4000-8000-000000000004" StartDato="2026-01-10" Plantype="1"/>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return Likhet.gjentakelser(grunnlag.sak().plan(), Likhet::innhold);
    }
}
