package no.barnevernsregister.validation.regel.regler;

import java.time.LocalDate;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.identitet.Fodselsnummer.Slag;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Mykning;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelgrunnlag;
import no.barnevernsregister.validation.regel.Regelomtale;

/** The number is a national number, a D-number, or a date with one of the agreed suffixes. The number itself is never in the finding. */
public final class Personalia12 implements Regel {

    private static final Regelomtale OMTALE = new Regelomtale(
            "Personalia 12",
            "PERSONALIA_12",
            "Personalia",
            Alvorlighet.ERROR,
            Mykning.GENERELL,
            LocalDate.of(2022, 1, 1),
            "Fødselsnummeret er ikke gyldig.",
            "Kontroller fødselsnummeret eller D-nummeret. Mangler barnet nummer, bruk fødselsdatoen og 00100 (gutt), 00200 (jente) eller 99999 (ufødt).",
            null);

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Regelgrunnlag grunnlag) {
        return grunnlag.sak().personalia().stream()
                .filter(personalia -> personalia.fodselsnummer().slag() == Slag.UGYLDIG)
                .map(personalia -> Brudd.ved(personalia, null, "StartDato", personalia.startDato()));
    }
}
