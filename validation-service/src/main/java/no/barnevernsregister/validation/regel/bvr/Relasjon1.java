package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A relation leads from something in the case to something in it; what was deleted was in it. */
public final class Relasjon1 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Relasjon 1", "Relasjon")
            .tekst(
                    "Relasjonen viser til noe som ikke finnes i saken.",
                    "Relasjonen viser til noko som ikkje finst i saka.")
            .gjorDette(
                    "Send det relasjonen viser til, eller slett relasjonen.",
                    "Send det relasjonen viser til, eller slett relasjonen.")
            .merknad(
                    "Leses mot den sammenslåtte saken. Det relasjonen kommer fra, kan være nevnt med Id eller MigrertId. At noe slettes,"
                            + " gjør ingenting med relasjonene til det; de teller ikke lenger og skal ikke meldes.")
            .eksempel("""
                    <Melding Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10"/>
                    <Relasjon Id="00000000-0000-4000-8000-000000000005" FraId="00000000-0000-4000-8000-000000000003" FraType="Melding" TilId="00000000-0000-4000-8000-000000000004" TilType="Undersokelse"/>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        var relasjoner = grunnlag.sak().relasjon();
        if (relasjoner.isEmpty()) {
            return Stream.empty();
        }
        var nokler = Saksnokler.av(grunnlag.medSlettede());
        return relasjoner.stream()
                .filter(relasjon -> !nokler.har(relasjon.fraType(), relasjon.fraId())
                        || !nokler.har(relasjon.tilType(), relasjon.tilId()))
                .map(relasjon -> Brudd.ved(
                        relasjon,
                        "FraType",
                        relasjon.fraType().navn(),
                        "TilType",
                        relasjon.tilType().navn(),
                        "TilId",
                        relasjon.tilId()));
    }
}
