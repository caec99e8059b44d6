package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.etter;
import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.slutt;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A status is set before the decision ends. */
public final class Vedtak2i implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.opplysning("Vedtak 2i", "Status")
            .nasjonal("DECISION_02I")
            .fra(2022)
            .tekst(
                    "Statusen på vedtaket er endret etter at vedtaket ble avsluttet.",
                    "Statusen på vedtaket er endra etter at vedtaket vart avslutta.")
            .gjorDette(
                    "Kontroller datoen på statusen og sluttdatoen på vedtaket.",
                    "Kontroller datoen på statusen og sluttdatoen på vedtaket.")
            .merknad("Var en feil til 2. mai 2023.")
            .eksempel("""
                    <Vedtak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                      <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                      <Status Id="00000000-0000-4000-8000-000000000013" EndretDato="2026-01-14" Kode="1"/>
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
                .flatMap(vedtak -> vedtak.status().stream()
                        .filter(status -> etter(status.endretDato(), slutt(vedtak.konklusjon())))
                        .map(status -> Brudd.vedDel(
                                vedtak,
                                status,
                                "Status",
                                status.id(),
                                "EndretDato",
                                status.endretDato(),
                                "Vedtak/Konklusjon/SluttDato",
                                slutt(vedtak.konklusjon()))));
    }
}
