package no.barnevernsregister.validation.regel.bvr;

import java.util.Set;
import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** An investigation that led to measures says on what grounds. */
public final class Undersokelse7 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Undersøkelse 7", "Undersokelse")
            .nasjonal("INVESTIGATION_07")
            .tekst(
                    "Undersøkelsen endte med tiltak, men har ikke noe vedtaksgrunnlag.",
                    "Undersøkinga slutta med tiltak, men har ikkje noko vedtaksgrunnlag.")
            .gjorDette(
                    "Registrer minst ett vedtaksgrunnlag på undersøkelsen.",
                    "Registrer minst eitt vedtaksgrunnlag på undersøkinga.")
            .lov("barnevernsloven § 2-5")
            .merknad("Gjelder vedtak om tiltak (1) og begjæring om tiltak for nemnda (2).")
            .eksempel("""
                    <Undersokelse Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                      <Konklusjon SluttDato="2026-01-14" Kode="1"/>
                    </Undersokelse>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.sak().undersokelse().stream()
                .filter(undersokelse -> undersokelse.vedtaksgrunnlag().isEmpty())
                .flatMap(undersokelse -> {
                    var konklusjon = undersokelse.konklusjon();
                    return konklusjon != null && MED_TILTAK.contains(konklusjon.kode())
                            ? Stream.of(Brudd.ved(undersokelse, "Konklusjon/Kode", konklusjon.kode()))
                            : Stream.empty();
                });
    }

    private static final Set<String> MED_TILTAK = Set.of("1", "2");
}
