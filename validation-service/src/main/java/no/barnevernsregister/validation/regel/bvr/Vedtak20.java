package no.barnevernsregister.validation.regel.bvr;

import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Relasjon;
import no.barnevernsregister.contracts.bvr.Vedtak;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A decision that was referred to the board is linked to a referral of the same case. */
public final class Vedtak20 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.advarsel("Vedtak 20", "Vedtak")
            .nasjonal("DECISION_20")
            .fra(2022)
            .tekst(
                    "Vedtaket er oversendt nemnda, men er ikke knyttet til en oversendelse.",
                    "Vedtaket er oversendt til nemnda, men er ikkje knytt til ei oversending.")
            .gjorDette(
                    "Registrer oversendelsen, og knytt den til vedtaket (en Relasjon mellom Vedtak og OversendelseFylkesnemnd).",
                    "Registrer oversendinga, og knyt ho til vedtaket (ein Relasjon mellom Vedtak og OversendelseFylkesnemnd).")
            .merknad("Det er den nyeste statusen etter EndretDato som teller. Er flere fra samme dag, teller den"
                    + " med høyest kode. Relasjonen kan gå begge veier, og kilden kan være nevnt med Id eller"
                    + " MigrertId. Det er nok at én oversendelse finnes.")
            .eksempel("""
                    <Vedtak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                      <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                      <Status Id="00000000-0000-4000-8000-000000000013" EndretDato="2026-01-10" Kode="2"/>
                    </Vedtak>
                    """)
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.sak().vedtak().stream()
                .filter(Vedtak20::erOversendt)
                .filter(vedtak -> relasjoner(grunnlag, vedtak).noneMatch(relasjon -> finnes(grunnlag, relasjon)))
                .map(vedtak -> {
                    var brudd = Brudd.ved(vedtak, "Status/Kode", OVERSENDT);
                    return relasjoner(grunnlag, vedtak).findAny().isPresent() ? utenOversendelse(brudd) : brudd;
                });
    }

    private static boolean erOversendt(Vedtak vedtak) {
        return Vedtaksstatus.nyeste(vedtak)
                .filter(status -> status.kode().equals(OVERSENDT))
                .isPresent();
    }

    private static Stream<Relasjon> relasjoner(Saksgrunnlag grunnlag, Vedtak vedtak) {
        return Stream.concat(
                grunnlag.relasjonerFra(vedtak, Begrepstype.OVERSENDELSE_FYLKESNEMND),
                grunnlag.relasjonerTil(vedtak.id(), Begrepstype.OVERSENDELSE_FYLKESNEMND, Begrepstype.VEDTAK));
    }

    private static boolean finnes(Saksgrunnlag grunnlag, Relasjon relasjon) {
        return grunnlag.sak().oversendelseFylkesnemnd().stream()
                .anyMatch(oversendelse -> Saksgrunnlag.kommerFra(relasjon, oversendelse)
                        || (relasjon.tilType() == oversendelse.type()
                                && relasjon.tilId().equals(oversendelse.id())));
    }

    private static Brudd utenOversendelse(Brudd brudd) {
        return brudd.medTekst(
                "Vedtaket er oversendt nemnda, men oversendelsen det er knyttet til, finnes ikke i saken.",
                "Vedtaket er oversendt til nemnda, men oversendinga det er knytt til, finst ikkje i saka.");
    }

    private static final String OVERSENDT = "2";
}
