package no.barnevernsregister.validation.regel.kostra;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;

/** Nothing begins before its client. */
public final class Melding2e implements Regel<Individgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Melding 2e", "Melding")
            .tekst(
                    "Meldingen kom inn før klientforholdet ble startet.",
                    "Meldinga kom inn før klientforholdet vart starta.")
            .gjorDette(
                    "Rett startdatoen på meldingen eller på klienten.",
                    "Rett startdatoen på meldinga eller på klienten.")
            .lov("barnevernsloven § 2-1")
            .eksempel("""
                    <Melding Id="2" StartDato="2025-01-09" SluttDato="2025-01-10" Konklusjon="2">
                      <Melder Kode="1"/>
                      <Saksinnhold Kode="1"/>
                    </Melding>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Individgrunnlag grunnlag) {
        return grunnlag.individ().melding().stream()
                .filter(melding ->
                        melding.startDato().isBefore(grunnlag.individ().startDato()))
                .map(melding -> Brudd.ved(
                        melding,
                        "StartDato",
                        melding.startDato(),
                        "Individ/StartDato",
                        grunnlag.individ().startDato()));
    }
}
