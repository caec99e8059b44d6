package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A code held when it was chosen. */
public final class Kode1 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Kode 1", "Sak")
            .tekst(
                    "En kode ble brukt på en tid da den ikke gjaldt.",
                    "Ein kode vart brukt på ei tid då han ikkje galdt.")
            .gjorDette(
                    "Velg en kode fra kodelisten som gjaldt på den tiden, eller rett datoen.",
                    "Vel ein kode frå kodelista som galdt på den tida, eller rett datoen.")
            .merknad(
                    "Koden til noe som hender på én dag (konklusjon, status, flytting), skal gjelde den dagen. Andre koder skal gjelde"
                            + " minst én dag fra det de beskriver, begynte, til det sluttet, eller til saken ble hentet ut. Grunnlaget for et"
                            + " tiltak regnes fra vedtaket når det er eldst. Det som er eldre enn kodelisten, skal ha en av kodene den begynte"
                            + " med. Lov prøves av Vedtak 5 og OversendelseFylkesnemnd 5.")
            .eksempel("""
                    <Melding Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                      <Saksinnhold Kode="3"/>
                    </Melding>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return Kodebruk.utenforGyldighet(grunnlag).stream();
    }
}
