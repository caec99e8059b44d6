package no.barnevernsregister.validation.regel.bvr;

import java.util.List;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;
import org.jspecify.annotations.Nullable;

/** No number of a legal basis is zero; what is not used is left out. */
public final class Tiltak14 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Tiltak 14", "Tiltak")
            .nasjonal("MEASURE_14")
            .tekst(
                    "Lovhjemmelen på tiltaket har tallet 0 som kapittel, paragraf, ledd eller punktum.",
                    "Lovheimelen på tiltaket har talet 0 som kapittel, paragraf, ledd eller punktum.")
            .gjorDette(
                    "Rett lovhjemmelen, og la det som ikke brukes, stå tomt.",
                    "Rett lovheimelen, og la det som ikkje blir brukt, stå tomt.")
            .merknad("00 og 000 er også tallet 0; 0a og 01 er ikke det. JmfrLovhjemmel prøves ikke.")
            .eksempel("""
                    <Tiltak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                      <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf><Ledd>0</Ledd></Lovhjemmel>
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
                .filter(tiltak -> tall(tiltak.lovhjemmel()).anyMatch(Tiltak14::erNull))
                .map(tiltak -> {
                    var hjemmel = tiltak.lovhjemmel();
                    String paragraf = hjemmel.kapittel() + "-" + hjemmel.paragraf();
                    return Brudd.vedDel(
                            tiltak,
                            hjemmel,
                            "Tiltak",
                            null,
                            "Paragraf",
                            paragraf,
                            "Ledd",
                            liste(hjemmel.ledd()),
                            "Punktum",
                            liste(hjemmel.punktum()));
                });
    }

    private static Stream<String> tall(Lovhjemmel hjemmel) {
        return Stream.of(
                        Stream.of(hjemmel.kapittel(), hjemmel.paragraf()),
                        hjemmel.ledd().stream(),
                        hjemmel.punktum().stream())
                .flatMap(deler -> deler);
    }

    private static @Nullable String liste(List<String> tall) {
        return tall.isEmpty() ? null : String.join(", ", tall);
    }

    private static boolean erNull(String tall) {
        return tall.chars().allMatch(tegn -> tegn == '0');
    }
}
