package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.contracts.kostra.Opphevelse;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import org.jspecify.annotations.Nullable;

/** Another reason for lifting a measure is named. */
public final class Tiltak8 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Tiltak 8", "Tiltak")
            .tekst(
                    "Tiltaket er opphevet av en annen grunn, men det står ikke hvilken.",
                    "Tiltaket er oppheva av ein annan grunn, men det står ikkje kva for ein.")
            .gjorDette("Skriv grunnen i presiseringen på opphevelsen.", "Skriv grunnen i presiseringa på opphevinga.")
            .merknad("En presisering som er tom eller bare mellomrom, regnes som manglende.")
            .eksempel("""
                    <Tiltak Id="3" StartDato="2025-01-10" SluttDato="2025-06-30">
                      <Lovhjemmel Lov="BVL2021" Kapittel="3" Paragraf="1"/>
                      <Kategori Kode="3.9"/>
                      <Opphevelse Kode="4"/>
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
                .filter(tiltak -> utenGrunn(tiltak.opphevelse()))
                .map(tiltak -> Brudd.ved(
                        tiltak, "StartDato", tiltak.startDato(), "SluttDato", tiltak.sluttDato(), "Opphevelse", "4"));
    }

    private static boolean utenGrunn(@Nullable Opphevelse opphevelse) {
        return opphevelse != null && opphevelse.kode().equals("4") && Presisering.mangler(opphevelse.presisering());
    }
}
