package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** Another reason (4) for lifting a measure is told in words. */
public final class Tiltak8 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Tiltak 8", "Tiltak")
            .nasjonal("MEASURE_08")
            .tekst(
                    "Tiltaket er opphevet av en annen grunn, men det står ikke hvilken.",
                    "Tiltaket er oppheva av ein annan grunn, men det står ikkje kva for ein.")
            .gjorDette("Skriv en presisering på opphevelsen.", "Skriv ei presisering på opphevinga.")
            .merknad("En presisering av bare mellomrom regnes som manglende.")
            .eksempel("""
                    <Tiltak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                      <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>5</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                      <Kategori Kode="2.1"/>
                      <Opphevelse Kode="4"/>
                      <Konklusjon SluttDato="2026-01-14"/>
                    </Tiltak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.sak().tiltak().stream().flatMap(tiltak -> {
            var opphevelse = tiltak.opphevelse();
            return opphevelse != null
                            && opphevelse.kode().equals(ANNET)
                            && Presisering.mangler(opphevelse.presisering())
                    ? Stream.of(Brudd.vedDel(tiltak, opphevelse, "Tiltak", null, "Opphevelse/Kode", ANNET))
                    : Stream.empty();
        });
    }

    private static final String ANNET = "4";
}
