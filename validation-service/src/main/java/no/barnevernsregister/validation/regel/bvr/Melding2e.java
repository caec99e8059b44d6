package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A report lies within its case; softened for migrated reports. */
public final class Melding2e implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Melding 2e", "Melding")
            .nasjonal("MESSAGE_02E")
            .mykesForMigrerte()
            .tekst("Meldingen kom inn før saken ble startet.", "Meldinga kom inn før saka vart starta.")
            .gjorDette("Rett startdatoen på meldingen eller på saken.", "Rett startdatoen på meldinga eller på saka.")
            .lov("barnevernsloven § 2-1")
            .eksempel("""
                    <Melding Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-09"/>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        var sak = grunnlag.sak();
        return sak.melding().stream()
                .filter(melding -> melding.startDato().isBefore(sak.startDato()))
                .map(melding -> Brudd.ved(melding, "StartDato", melding.startDato(), "Sak/StartDato", sak.startDato()));
    }
}
