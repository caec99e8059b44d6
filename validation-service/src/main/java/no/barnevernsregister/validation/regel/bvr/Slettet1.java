package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** One message does not both send an object and delete it; if it does, the object is deleted. */
public final class Slettet1 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Slettet 1", "Slettet")
            .tekst(
                    "Det samme er både sendt og slettet i samme innsending, og regnes som slettet.",
                    "Det same er både sendt og sletta i same innsending, og blir rekna som sletta.")
            .gjorDette(
                    "Skulle det ikke vært slettet, send det på nytt uten Slettet. Ellers trenger du ikke å gjøre noe.",
                    "Skulle det ikkje vore sletta, send det på nytt utan Slettet. Elles treng du ikkje å gjere noko.")
            .merknad("Gjelder det samme dokumentet. Et objekt som selv er merket som slettet, er ikke noe brudd.")
            .eksempel("""
                    <Melding Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10"/>
                    <Slettet Id="00000000-0000-4000-8000-000000000003" Type="Melding" SluttDato="2026-01-12"/>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        var lest = grunnlag.sakSomLest();
        if (lest.slettet().isEmpty()) {
            return Stream.empty();
        }
        var levende = Saksnokler.av(lest.levende());
        return lest.slettet().stream()
                .filter(stein -> levende.har(stein.type(), stein.id()))
                .map(stein -> Brudd.ved(stein, "Type", stein.type().navn(), "SluttDato", stein.sluttDato()));
    }
}
