package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A tombstone names an object that the merged case has had; the one rule that sees deleted objects. */
public final class Sak22 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Sak 22", "Slettet")
            .tekst("Saken sletter noe som ikke finnes i den.", "Saka slettar noko som ikkje finst i ho.")
            .gjorDette(
                    "Kontroller at det som slettes, har vært sendt inn med samme Id og samme slag.",
                    "Kontroller at det som blir sletta, har vore sendt inn med same Id og same slag.")
            .merknad("Leses mot den sammenslåtte saken.")
            .eksempel("""
                    <Slettet Id="00000000-0000-4000-8000-000000000003" Type="Melding" SluttDato="2026-01-12"/>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        var slettet = grunnlag.medSlettede().slettet();
        if (slettet.isEmpty()) {
            return Stream.empty();
        }
        var nokler = Saksnokler.av(grunnlag.medSlettede());
        return slettet.stream()
                .filter(stein -> !nokler.har(stein.type(), stein.id()))
                .map(stein -> Brudd.ved(stein, "Type", stein.type().navn(), "SluttDato", stein.sluttDato()));
    }
}
