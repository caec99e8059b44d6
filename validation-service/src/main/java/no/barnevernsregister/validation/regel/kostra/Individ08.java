package no.barnevernsregister.validation.regel.kostra;

import java.util.OptionalInt;
import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** Past 18 there is normally a measure that goes on. */
public final class Individ08 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Individ 08", "Individ")
            .tekst("Klienten er over 18 år og har ingen tiltak.", "Klienten er over 18 år og har ingen tiltak.")
            .gjorDette(
                    "Kontroller fødselsnummeret, og registrer tiltaket hvis klienten har ettervern.",
                    "Kontroller fødselsnummeret, og registrer tiltaket dersom klienten har ettervern.")
            .lov("barnevernsloven § 3-6")
            .merknad("Advarsel, som i kravteksten; kontrollprogrammet stopper filen. En ung voksen kan ha bedt om"
                    + " ettervern og fått avslag, og da finnes det ikke noe tiltak. Over 18 er 19 eller mer 31."
                    + " desember; Sak 8 for BVR gjelder fra fylte 18 og er en feil.")
            .eksempel("""
                    <Individ Id="1" StartDato="2025-01-10" Journalnummer="2025/1" Fodselsnummer="17850650241" Saksbehandler="Eksempel" Avslutta3112="2">
                      <Melding Id="2" StartDato="2025-01-10" SluttDato="2025-01-15" Konklusjon="2">
                        <Melder Kode="1"/>
                        <Saksinnhold Kode="1"/>
                      </Melding>
                    </Individ>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        OptionalInt alder = grunnlag.alder();
        return alder.isPresent()
                        && alder.getAsInt() > 18
                        && grunnlag.individ().tiltak().isEmpty()
                ? Stream.of(Brudd.ved(grunnlag.individ(), "Alder", alder.getAsInt()))
                : Stream.empty();
    }
}
