package no.barnevernsregister.validation.regel.bvr;

import java.util.Set;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** An investigation that led to a decision is linked to it; a referral to the board is a warning only. */
public final class Undersokelse21 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Undersøkelse 21", "Undersokelse")
            .nasjonal("INVESTIGATION_21")
            .tekst(
                    "Undersøkelsen endte med vedtak om tiltak, men er ikke knyttet til et vedtak.",
                    "Undersøkinga slutta med vedtak om tiltak, men er ikkje knytt til eit vedtak.")
            .gjorDette(
                    "Knytt undersøkelsen til vedtaket den førte til (en Relasjon fra Undersokelse til Vedtak).",
                    "Knyt undersøkinga til vedtaket ho førte til (ein Relasjon frå Undersokelse til Vedtak).")
            .lov("barnevernsloven § 2-5")
            .merknad("Feil når konklusjonen er vedtak om tiltak (1), advarsel når den er begjæring om tiltak for"
                    + " nemnda (2). Undersøkelsen kan være nevnt med Id eller MigrertId, og vedtaket må stå i saken.")
            .eksempel("""
                    <Undersokelse Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                      <Vedtaksgrunnlag Kode="1.1.01"/>
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
        return grunnlag.sak().undersokelse().stream().flatMap(undersokelse -> {
            var konklusjon = undersokelse.konklusjon();
            if (konklusjon == null || !MED_TILTAK.contains(konklusjon.kode()) || erKnyttet(grunnlag, undersokelse)) {
                return Stream.empty();
            }
            var brudd = Brudd.ved(undersokelse, "Konklusjon/Kode", konklusjon.kode());
            return Stream.of(konklusjon.kode().equals(BEGJAERING) ? vedBegjaering(brudd) : brudd);
        });
    }

    private static boolean erKnyttet(Saksgrunnlag grunnlag, Undersokelse undersokelse) {
        return grunnlag.relasjonerFra(undersokelse, Begrepstype.VEDTAK)
                .anyMatch(relasjon -> grunnlag.sak().vedtak().stream()
                        .anyMatch(vedtak -> vedtak.id().equals(relasjon.tilId())));
    }

    private static Brudd vedBegjaering(Brudd brudd) {
        return brudd.som(Alvorlighet.WARNING)
                .medTekst(
                        "Undersøkelsen endte med begjæring om tiltak for nemnda, men er ikke knyttet til et vedtak.",
                        "Undersøkinga slutta med begjæring om tiltak for nemnda, men er ikkje knytt til eit vedtak.");
    }

    private static final String BEGJAERING = "2";
    private static final Set<String> MED_TILTAK = Set.of("1", BEGJAERING);
}
