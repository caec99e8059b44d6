package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.etter;
import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.slutt;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A claim is settled before its decision ends. */
public final class Vedtak2g implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Vedtak 2g", "Krav")
            .nasjonal("DECISION_02G")
            .fra(2022)
            .tekst(
                    "Kravet er avgjort etter at vedtaket ble avsluttet.",
                    "Kravet er avgjort etter at vedtaket vart avslutta.")
            .gjorDette(
                    "Rett datoen på konklusjonen av kravet eller sluttdatoen på vedtaket.",
                    "Rett datoen på konklusjonen av kravet eller sluttdatoen på vedtaket.")
            .merknad("Et krav kan i virkeligheten bli avgjort etter at vedtaket er bortfalt. Regelen er tatt inn"
                    + " slik den er fastsatt.")
            .eksempel("""
                    <Vedtak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                      <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                      <Krav Id="00000000-0000-4000-8000-000000000023" StartDato="2026-01-11">
                        <Konklusjon SluttDato="2026-01-14" Kode="1"/>
                      </Krav>
                      <Status Id="00000000-0000-4000-8000-000000000013" EndretDato="2026-01-10" Kode="1"/>
                      <Konklusjon SluttDato="2026-01-13"/>
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
                .flatMap(vedtak -> vedtak.krav().stream()
                        .filter(krav -> etter(slutt(krav.konklusjon()), slutt(vedtak.konklusjon())))
                        .map(krav -> Brudd.vedDel(
                                vedtak,
                                krav,
                                "Krav",
                                krav.id(),
                                "Konklusjon/SluttDato",
                                slutt(krav.konklusjon()),
                                "Vedtak/Konklusjon/SluttDato",
                                slutt(vedtak.konklusjon()))));
    }
}
