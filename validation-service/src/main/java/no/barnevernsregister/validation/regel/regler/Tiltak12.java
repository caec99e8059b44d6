package no.barnevernsregister.validation.regel.regler;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Mykning;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelgrunnlag;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Tiltaksslag;

/** A care measure with placement that has ended says why it was lifted. */
public final class Tiltak12 implements Regel {

    private static final Regelomtale OMTALE = new Regelomtale(
            "Tiltak 12",
            "MEASURE_12",
            "Tiltak",
            Alvorlighet.ERROR,
            Mykning.GENERELL,
            LocalDate.of(2013, 1, 1),
            "Omsorgstiltaket er avsluttet uten at det står hvorfor det ble opphevet.",
            "Registrer årsaken til opphevelsen på tiltaket.",
            "barnevernsloven § 5-7");

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Regelgrunnlag grunnlag) {
        return grunnlag.sak().tiltak().stream()
                .filter(tiltak -> Tiltaksslag.erOmsorg(tiltak) && Tiltaksslag.erPlassering(tiltak))
                .filter(tiltak -> tiltak.konklusjon() != null && tiltak.opphevelse() == null)
                .map(tiltak -> Brudd.ved(
                        tiltak,
                        tiltak.migrertId(),
                        "StartDato",
                        tiltak.startDato(),
                        "Kategori",
                        tiltak.kategori().kode()));
    }
}
