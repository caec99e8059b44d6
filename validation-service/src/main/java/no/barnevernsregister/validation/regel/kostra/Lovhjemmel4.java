package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.contracts.kostra.Lovhjemmel;
import no.barnevernsregister.contracts.kostra.Tiltak;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** A legal basis names a chapter and a section. */
public final class Lovhjemmel4 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Lovhjemmel 4", "Lovhjemmel")
            .tekst("Lovhjemmelen har 0 som kapittel eller paragraf.", "Lovheimelen har 0 som kapittel eller paragraf.")
            .gjorDette(
                    "Registrer kapittelet og paragrafen som tiltaket har hjemmel i.",
                    "Registrer kapittelet og paragrafen som tiltaket har heimel i.")
            .merknad("Gjelder også jamfør-hjemler, som i kravteksten; kontrollprogrammet ser bare på lovhjemmelen"
                    + " selv. Tiltak 14 for BVR har med ledd og punktum, som i 15F kan stå tomme.")
            .eksempel("""
                    <Tiltak Id="3" StartDato="2025-01-10">
                      <Lovhjemmel Lov="BVL2021" Kapittel="3" Paragraf="0"/>
                      <Kategori Kode="3.9"/>
                    </Tiltak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        return grunnlag.individ().tiltak().stream()
                .flatMap(tiltak -> Stream.concat(
                        sjekk(tiltak, tiltak.lovhjemmel(), "Lovhjemmel"),
                        tiltak.jmfrLovhjemmel().stream().flatMap(jmfr -> sjekk(tiltak, jmfr, "JmfrLovhjemmel"))));
    }

    private static Stream<Brudd> sjekk(Tiltak tiltak, Lovhjemmel hjemmel, String type) {
        return er0(hjemmel.kapittel()) || er0(hjemmel.paragraf())
                ? Stream.of(Brudd.vedDelAvKlient(
                        hjemmel,
                        type,
                        "Kapittel",
                        hjemmel.kapittel(),
                        "Paragraf",
                        hjemmel.paragraf(),
                        "Tiltak/StartDato",
                        tiltak.startDato()))
                : Stream.empty();
    }

    private static boolean er0(String tekst) {
        return tekst.strip().equals("0");
    }
}
