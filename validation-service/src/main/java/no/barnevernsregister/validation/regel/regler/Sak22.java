package no.barnevernsregister.validation.regel.regler;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Slettet;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Mykning;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelgrunnlag;
import no.barnevernsregister.validation.regel.Regelomtale;

/** A tombstone names an object that the merged case has had; the one rule that sees deleted objects. */
public final class Sak22 implements Regel {

    private static final Regelomtale OMTALE = new Regelomtale(
            "Sak 22",
            null,
            "Sak",
            Alvorlighet.WARNING,
            Mykning.ALDRI,
            LocalDate.of(2013, 1, 1),
            "Saken sletter noe som ikke finnes i den.",
            "Kontroller at det som slettes, har vært sendt inn med samme Id og samme slag.",
            null);

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Regelgrunnlag grunnlag) {
        return grunnlag.medSlettede().slettet().stream()
                .filter(stein -> !finnes(grunnlag, stein))
                .map(stein -> new Brudd(
                        "Slettet",
                        stein.id(),
                        false,
                        java.util.Map.of(
                                "Type",
                                stein.type().navn(),
                                "SluttDato",
                                stein.sluttDato().toString())));
    }

    private static boolean finnes(Regelgrunnlag grunnlag, Slettet stein) {
        return grunnlag.medSlettede()
                .objekter()
                .anyMatch(objekt -> objekt.type() == stein.type() && objekt.id().equals(stein.id()));
    }
}
