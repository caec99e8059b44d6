package no.barnevernsregister.validation.regel.bvr;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** Three months from the report, six with an extension granted; today as 97 and 187 days. */
public final class Undersokelse11 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Undersøkelse 11", "Undersokelse")
            .tekst("Undersøkelsen er ikke konkludert innen fristen.", "Undersøkinga er ikkje konkludert innan fristen.")
            .gjorDette(
                    "Konkluder undersøkelsen, eller registrer utvidet frist.",
                    "Konkluder undersøkinga, eller registrer utvida frist.")
            .lov("barnevernsloven § 2-2")
            .merknad(
                    "97 dager etter meldingen, 187 når utvidet frist er innvilget; etter den eldste når det er flere. En frist som"
                            + " ikke er besvart, er ikke innvilget. Høyst ett funn for en undersøkelse.")
            .eksempel("""
                    <Sak Id="00000000-0000-4000-8000-000000000002" StartDato="2025-01-10" Journalnummer="2025/1">
                      <Melding Id="00000000-0000-4000-8000-000000000003" StartDato="2025-01-10"/>
                      <Undersokelse Id="00000000-0000-4000-8000-000000000004" StartDato="2025-01-15"/>
                      <Relasjon Id="00000000-0000-4000-8000-000000000005" FraId="00000000-0000-4000-8000-000000000003" FraType="Melding" TilId="00000000-0000-4000-8000-000000000004" TilType="Undersokelse"/>
                    </Sak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.sak().undersokelse().stream()
                .filter(undersokelse -> undersokelse.konklusjon() == null)
                .flatMap(undersokelse -> meldinger(grunnlag, undersokelse)
                        .min(Comparator.comparing(Melding::startDato))
                        .filter(melding -> grunnlag.uttrekksdato().isAfter(frist(undersokelse, melding)))
                        .stream()
                        .map(melding -> Brudd.ved(
                                undersokelse,
                                "Melding/StartDato",
                                melding.startDato(),
                                "Frist",
                                frist(undersokelse, melding))));
    }

    private static LocalDate frist(Undersokelse undersokelse, Melding melding) {
        var utvidet = undersokelse.utvidetFrist();
        boolean innvilget = utvidet != null && "1".equals(utvidet.innvilget());
        return melding.startDato().plusDays(innvilget ? 187 : 97);
    }

    private static Stream<Melding> meldinger(Saksgrunnlag grunnlag, Undersokelse undersokelse) {
        return grunnlag.relasjonerTil(undersokelse.id(), Begrepstype.MELDING, Begrepstype.UNDERSOKELSE)
                .flatMap(relasjon ->
                        grunnlag.sak().melding().stream().filter(melding -> Saksgrunnlag.kommerFra(relasjon, melding)));
    }
}
