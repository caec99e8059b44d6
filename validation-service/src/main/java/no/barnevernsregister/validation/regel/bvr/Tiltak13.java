package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;
import no.barnevernsregister.validation.regel.Tiltaksslag;

/** A care measure ends when the child comes of age. */
public final class Tiltak13 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Tiltak 13", "Tiltak")
            .nasjonal("MEASURE_13")
            .tekst(
                    "Barnet har fylt 18 år, men omsorgstiltaket er ikke avsluttet.",
                    "Barnet har fylt 18 år, men omsorgstiltaket er ikkje avslutta.")
            .gjorDette(
                    "Avslutt omsorgstiltaket. Får ungdommen hjelp videre, registreres den som et eget tiltak.",
                    "Avslutt omsorgstiltaket. Får ungdommen hjelp vidare, blir ho registrert som eit eige tiltak.")
            .lov("barnevernsloven § 1-2")
            .merknad("Alderen regnes på uttrekksdatoen, fra og med 18-årsdagen. Om barnet er plassert, har ikke"
                    + " noe å si. Uten personalia prøves den ikke.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2026-01-10" Journalnummer="2026/1">
                      <Personalia Id="00000000-0000-4000-8000-000000000009" StartDato="2026-01-10" Fodselsnummer="17850700200" Fodseldato="2007-05-17" Kjonn="2"/>
                      <Tiltak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                        <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>5</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                        <Kategori Kode="2.1"/>
                      </Tiltak>
                    </Sak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        var alder = grunnlag.alder();
        if (alder.isEmpty() || alder.getAsInt() < 18) {
            return Stream.empty();
        }
        return grunnlag.sak().tiltak().stream()
                .filter(tiltak -> Tiltaksslag.erOmsorg(tiltak) && tiltak.konklusjon() == null)
                .map(tiltak -> Brudd.ved(tiltak, "StartDato", tiltak.startDato(), "Alder", alder.getAsInt()));
    }
}
