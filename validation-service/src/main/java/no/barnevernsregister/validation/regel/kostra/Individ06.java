package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** A client has something to report; a relocation alone is not enough. */
public final class Individ06 implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Individ 06", "Individ")
            .tekst("Klienten har verken melding, plan eller tiltak.", "Klienten har verken melding, plan eller tiltak.")
            .gjorDette(
                    "Registrer det som hører til klienten, eller ta klienten ut av filen.",
                    "Registrer det som høyrer til klienten, eller ta klienten ut av fila.")
            .merknad("En flytting alene er ikke nok.")
            .eksempel("""
                    <Individ Id="1" StartDato="2025-01-10" Journalnummer="2025/1" Fodselsnummer="17851550097" Saksbehandler="Eksempel" Avslutta3112="2">
                      <Flytting Id="2" SluttDato="2025-03-10"><ArsakFra Kode="1.1.1"/><FlyttingTil Kode="6"/></Flytting>
                    </Individ>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        var individ = grunnlag.individ();
        return individ.melding().isEmpty()
                        && individ.plan().isEmpty()
                        && individ.tiltak().isEmpty()
                ? Stream.of(Brudd.ved(individ, "StartDato", individ.startDato()))
                : Stream.empty();
    }
}
