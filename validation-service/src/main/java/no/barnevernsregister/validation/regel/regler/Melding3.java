package no.barnevernsregister.validation.regel.regler;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Mykning;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelgrunnlag;
import no.barnevernsregister.validation.regel.Regelomtale;

/** A report is gone through within seven calendar days. */
public final class Melding3 implements Regel {

    private static final Regelomtale OMTALE = new Regelomtale(
            "Melding 3",
            "MESSAGE_03",
            "Melding",
            Alvorlighet.WARNING,
            Mykning.ALDRI,
            LocalDate.of(2013, 1, 1),
            "Meldingen er konkludert mer enn sju dager etter at den kom inn.",
            "Kontroller datoene. Er de riktige, er fristen brutt, og du trenger ikke å sende noe på nytt.",
            "barnevernsloven § 2-1");

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Regelgrunnlag grunnlag) {
        return grunnlag.sak().melding().stream().flatMap(melding -> {
            var konklusjon = melding.konklusjon();
            return konklusjon != null
                            && konklusjon
                                    .sluttDato()
                                    .isAfter(melding.startDato().plusDays(7))
                    ? Stream.of(Brudd.ved(
                            melding,
                            melding.migrertId(),
                            "StartDato",
                            melding.startDato(),
                            "Konklusjon",
                            konklusjon.sluttDato()))
                    : Stream.empty();
        });
    }
}
