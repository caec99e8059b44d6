package no.barnevernsregister.validation.regel.bvr;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Vedtak;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A measure has the legal basis of a decision that it rests on. */
public final class Tiltak21 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Tiltak 21", "Tiltak")
            .nasjonal("MEASURE_21")
            .fra(2022)
            .tekst(
                    "Tiltaket viser til en annen lovhjemmel enn vedtaket det bygger på.",
                    "Tiltaket viser til ein annan lovheimel enn vedtaket det byggjer på.")
            .gjorDette(
                    "Rett lovhjemmelen på tiltaket eller på vedtaket, eller knytt tiltaket til riktig vedtak.",
                    "Rett lovheimelen på tiltaket eller på vedtaket, eller knyt tiltaket til rett vedtak.")
            .merknad("Lov, kapittel og paragraf må være like. Bygger tiltaket på flere vedtak, er det nok at ett"
                    + " av dem stemmer; ellers nevnes det nyeste. Vedtaket kan være nevnt med Id eller MigrertId."
                    + " JmfrLovhjemmel prøves ikke.")
            .eksempel("""
                    <Tiltak Id="00000000-0000-4000-8000-000000000004" StartDato="2026-01-10">
                      <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>5</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                      <Kategori Kode="2.1"/>
                    </Tiltak>
                    <Vedtak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                      <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                      <Status Id="00000000-0000-4000-8000-000000000013" EndretDato="2026-01-10" Kode="1"/>
                    </Vedtak>
                    <Relasjon Id="00000000-0000-4000-8000-000000000005" FraId="00000000-0000-4000-8000-000000000003" FraType="Vedtak" TilId="00000000-0000-4000-8000-000000000004" TilType="Tiltak"/>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.sak().tiltak().stream().flatMap(tiltak -> avvik(tiltak, vedtak(grunnlag, tiltak)).stream());
    }

    private static Optional<Brudd> avvik(Tiltak tiltak, List<Vedtak> grunnlaget) {
        return grunnlaget.stream().anyMatch(vedtak -> samsvarer(tiltak.lovhjemmel(), vedtak.lovhjemmel()))
                ? Optional.empty()
                : grunnlaget.stream()
                        .max(NYEST)
                        .map(vedtak -> Brudd.ved(
                                tiltak,
                                "Lovhjemmel",
                                tekst(tiltak.lovhjemmel()),
                                "Vedtak",
                                vedtak.id(),
                                "Vedtak/Lovhjemmel",
                                tekst(vedtak.lovhjemmel())));
    }

    private static List<Vedtak> vedtak(Saksgrunnlag grunnlag, Tiltak tiltak) {
        return grunnlag.relasjonerTil(tiltak.id(), Begrepstype.VEDTAK, Begrepstype.TILTAK)
                .flatMap(relasjon ->
                        grunnlag.sak().vedtak().stream().filter(vedtak -> Saksgrunnlag.kommerFra(relasjon, vedtak)))
                .toList();
    }

    private static boolean samsvarer(Lovhjemmel en, Lovhjemmel annen) {
        return en.lov().equals(annen.lov())
                && en.kapittel().equals(annen.kapittel())
                && en.paragraf().equals(annen.paragraf());
    }

    private static String tekst(Lovhjemmel hjemmel) {
        return hjemmel.lov() + " § " + hjemmel.kapittel() + "-" + hjemmel.paragraf();
    }

    private static final Comparator<Vedtak> NYEST =
            Comparator.comparing(Vedtak::startDato).thenComparing(Vedtak::id);
}
