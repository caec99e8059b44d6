package no.barnevernsregister.validation.regel.regler;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Mykning;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelgrunnlag;
import no.barnevernsregister.validation.regel.Regelomtale;

/** A report lies within its case; softened for migrated reports. */
public final class Melding2e implements Regel {

    private static final Regelomtale OMTALE = new Regelomtale(
            "Melding 2e",
            "MESSAGE_02E",
            "Melding",
            Alvorlighet.ERROR,
            Mykning.ERKLART,
            LocalDate.of(2013, 1, 1),
            "Meldingen kom inn før saken ble startet.",
            "Rett startdatoen på meldingen eller på saken.",
            "barnevernsloven § 2-1");

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Regelgrunnlag grunnlag) {
        var sak = grunnlag.sak();
        return sak.melding().stream()
                .filter(melding -> melding.startDato().isBefore(sak.startDato()))
                .map(melding -> Brudd.ved(
                        melding,
                        melding.migrertId(),
                        "StartDato",
                        melding.startDato(),
                        "Sak/StartDato",
                        sak.startDato()));
    }
}
