package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** No measure is registered twice. */
public final class Tiltak19 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Tiltak 19", "Tiltak")
            .nasjonal("MEASURE_19")
            .fra(2022)
            .tekst("Tiltaket er registrert mer enn én gang.", "Tiltaket er registrert meir enn éin gong.")
            .gjorDette(
                    "Slett det som er registrert for mye, eller rett det som skal skille dem.",
                    "Slett det som er registrert for mykje, eller rett det som skal skilje dei.")
            .merknad("To er like når alt de sier, er likt. Id, MigrertId, Id på deler og rekkefølgen av deler"
                    + " teller ikke. Den med lavest Id regnes som originalen, og hver av de andre meldes.")
            .eksempel("""
                    <Tiltak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                      <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                      <Kategori Kode="3.6"/>
                    </Tiltak>
                    <Tiltak Id="00000000-0000-4000-8000-000000000004" StartDato="2026-01-10">
                      <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                      <Kategori Kode="3.6"/>
                    </Tiltak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return Likhet.gjentakelser(grunnlag.sak().tiltak(), Likhet::innhold);
    }
}
