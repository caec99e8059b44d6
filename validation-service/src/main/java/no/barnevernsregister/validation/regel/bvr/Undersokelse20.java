package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** An investigation follows from a report of the same case. */
public final class Undersokelse20 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Undersøkelse 20", "Undersokelse")
            .nasjonal("INVESTIGATION_20")
            .tekst("Undersøkelsen er ikke knyttet til en melding.", "Undersøkinga er ikkje knytt til ei melding.")
            .gjorDette(
                    "Knytt undersøkelsen til meldingen den springer ut av (en Relasjon fra Melding til Undersokelse).",
                    "Knyt undersøkinga til meldinga ho spring ut av (ein Relasjon frå Melding til Undersokelse).")
            .lov("barnevernsloven § 2-2")
            .merknad("Meldingen kan være nevnt med Id eller MigrertId, og den må stå i saken.")
            .eksempel("""
                    <Undersokelse Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10"/>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.sak().undersokelse().stream()
                .filter(undersokelse -> !erKnyttet(grunnlag, undersokelse))
                .map(undersokelse -> Brudd.ved(undersokelse, "StartDato", undersokelse.startDato()));
    }

    private static boolean erKnyttet(Saksgrunnlag grunnlag, Undersokelse undersokelse) {
        return grunnlag.relasjonerTil(undersokelse.id(), Begrepstype.MELDING, Begrepstype.UNDERSOKELSE)
                .anyMatch(relasjon -> grunnlag.sak().melding().stream()
                        .anyMatch(melding -> Saksgrunnlag.kommerFra(relasjon, melding)));
    }
}
