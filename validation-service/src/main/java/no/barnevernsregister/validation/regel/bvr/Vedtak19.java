package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** No decision is registered twice. */
public final class Vedtak19 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.opplysning("Vedtak 19", "Vedtak")
            .nasjonal("DECISION_19")
            .tekst("Vedtaket er registrert mer enn én gang.", "Vedtaket er registrert meir enn éin gong.")
            .gjorDette(
                    "Slett det som er registrert for mye, eller rett det som skal skille dem.",
                    "Slett det som er registrert for mykje, eller rett det som skal skilje dei.")
            .merknad("To er like når alt de sier, er likt. Id, MigrertId, Id på deler og rekkefølgen av deler"
                    + " teller ikke. Den med lavest Id regnes som originalen, og hver av de andre meldes.")
            .eksempel("""
                    <Vedtak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                      <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                      <Status Id="00000000-0000-4000-8000-000000000013" EndretDato="2026-01-10" Kode="1"/>
                    </Vedtak>
                    <Vedtak Id="00000000-0000-4000-8000-000000000004" StartDato="2026-01-10">
                      <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                      <Status Id="00000000-0000-4000-8000-000000000014" EndretDato="2026-01-10" Kode="1"/>
                    </Vedtak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return Likhet.gjentakelser(grunnlag.sak().vedtak(), Likhet::innhold);
    }
}
