package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.typer.Tekst;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A number that will be replaced by another one, as far as it is the one that holds now. */
public final class Personalia18 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.opplysning("Personalia 18", "Personalia")
            .tekst(
                    "Barnet er registrert uten fullstendig fødselsnummer.",
                    "Barnet er registrert utan fullstendig fødselsnummer.")
            .gjorDette(
                    "Legg inn fødselsnummeret når barnet har fått det. Har barnet DUF-nummer, legg inn det også.",
                    "Legg inn fødselsnummeret når barnet har fått det. Har barnet DUF-nummer, legg inn det òg.")
            .merknad(
                    "Kilden sier ikke fra når regelen gjelder, så den gjelder alltid. Endelsen 55555 regnes som de andre. Alle"
                            + " D-nummer omtales, siden dokumentet ikke viser om barnet har et annet nummer. Bare personalia som gjelder"
                            + " nå, prøves: et tidligere nummer skal ikke rettes.")
            .eksempel("""
                    <Melding Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10"/>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.sak().gjeldendePersonalia().stream().flatMap(personalia -> switch (personalia
                .fodselsnummer()
                .slag()) {
            case SURROGAT, UFODT -> Stream.of(ved(personalia));
            case D_NUMMER -> Stream.of(ved(personalia).medTekst(D_NUMMER.nb(), D_NUMMER.nn()));
            case FODSELSNUMMER, UGYLDIG -> Stream.empty();
        });
    }

    private static Brudd ved(Personalia personalia) {
        return Brudd.ved(personalia, "StartDato", personalia.startDato());
    }

    private static final Tekst D_NUMMER = new Tekst(
            "Barnet er registrert med D-nummer, men fødselsnummer eller DUF-nummer skal brukes hvis barnet har det.",
            "Barnet er registrert med D-nummer, men fødselsnummer eller DUF-nummer skal brukast om barnet har det.");
}
