package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A measure rests on a decision of the same case. */
public final class Tiltak20 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Tiltak 20", "Tiltak")
            .nasjonal("MEASURE_20")
            .fra(2022)
            .tekst("Tiltaket er ikke knyttet til et vedtak.", "Tiltaket er ikkje knytt til eit vedtak.")
            .gjorDette(
                    "Knytt tiltaket til vedtaket det bygger på (en Relasjon fra Vedtak til Tiltak).",
                    "Knyt tiltaket til vedtaket det byggjer på (ein Relasjon frå Vedtak til Tiltak).")
            .merknad("Vedtaket kan være nevnt med Id eller MigrertId, og det må stå i saken.")
            .eksempel("""
                    <Tiltak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
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
        return grunnlag.sak().tiltak().stream()
                .filter(tiltak -> !erKnyttet(grunnlag, tiltak))
                .map(tiltak -> Brudd.ved(tiltak, "StartDato", tiltak.startDato()));
    }

    private static boolean erKnyttet(Saksgrunnlag grunnlag, Tiltak tiltak) {
        return grunnlag.relasjonerTil(tiltak.id(), Begrepstype.VEDTAK, Begrepstype.TILTAK)
                .anyMatch(relasjon ->
                        grunnlag.sak().vedtak().stream().anyMatch(vedtak -> Saksgrunnlag.kommerFra(relasjon, vedtak)));
    }
}
