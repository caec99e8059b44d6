package no.barnevernsregister.validation.regel.regler;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Mykning;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelgrunnlag;
import no.barnevernsregister.validation.regel.Regelomtale;

/** An investigation follows from a report of the same case. */
public final class Undersokelse20 implements Regel {

    private static final Regelomtale OMTALE = new Regelomtale(
            "Undersøkelse 20",
            "INVESTIGATION_20",
            "Undersokelse",
            Alvorlighet.ERROR,
            Mykning.GENERELL,
            LocalDate.of(2013, 1, 1),
            "Undersøkelsen er ikke knyttet til en melding.",
            "Knytt undersøkelsen til meldingen den springer ut av (en Relasjon fra Melding til Undersokelse).",
            "barnevernsloven § 2-2");

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Regelgrunnlag grunnlag) {
        return grunnlag.sak().undersokelse().stream()
                .filter(undersokelse -> !erKnyttet(grunnlag, undersokelse))
                .map(undersokelse ->
                        Brudd.ved(undersokelse, undersokelse.migrertId(), "StartDato", undersokelse.startDato()));
    }

    private static boolean erKnyttet(Regelgrunnlag grunnlag, Undersokelse undersokelse) {
        return grunnlag.relasjonerTil(undersokelse.id(), Begrepstype.MELDING, Begrepstype.UNDERSOKELSE)
                .anyMatch(relasjon -> grunnlag.sak().melding().stream()
                        .anyMatch(melding -> Regelgrunnlag.navngir(
                                relasjon,
                                melding.id(),
                                melding.migrertId() == null ? Set.of() : Set.of(melding.migrertId()))));
    }
}
