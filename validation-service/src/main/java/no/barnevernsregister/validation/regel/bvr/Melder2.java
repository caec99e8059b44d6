package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** Another public body is named in words. */
public final class Melder2 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Melder 2", "Melder")
            .nasjonal("REPORTER_02")
            .tekst(
                    "Melderen er en annen offentlig instans, men det står ikke hvilken.",
                    "Meldaren er ein annan offentleg instans, men det står ikkje kva for ein.")
            .gjorDette(
                    "Skriv i presiseringen hvilken instans det er, eller velg en melder som passer.",
                    "Skriv i presiseringa kva instans det er, eller vel ein meldar som passar.")
            .lov("barnevernsloven § 2-1")
            .merknad("En presisering av bare mellomrom regnes som manglende.")
            .eksempel("""
                    <Melding Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                      <Melder Kode="22"/>
                    </Melding>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.sak().melding().stream()
                .flatMap(melding -> melding.melder().stream()
                        .filter(melder -> melder.kode().equals("22") && Presisering.mangler(melder.presisering()))
                        .map(melder -> Brudd.vedDel(melding, melder, "Melder", null, "Kode", melder.kode())));
    }
}
