package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.etter;
import static no.barnevernsregister.validation.regel.bvr.Tidsfolge.slutt;

import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A claim is settled on or after the day it was made. */
public final class Vedtak2f implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Vedtak 2f", "Krav")
            .nasjonal("DECISION_02F")
            .fra(2022)
            .tekst("Kravet er avgjort før det ble fremsatt.", "Kravet er avgjort før det vart sett fram.")
            .gjorDette(
                    "Rett startdatoen på kravet eller datoen på konklusjonen av kravet.",
                    "Rett startdatoen på kravet eller datoen på konklusjonen av kravet.")
            .merknad("Det er kravets egen konklusjon som prøves, ikke vedtakets.")
            .eksempel("""
                    <Vedtak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                      <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                      <Krav Id="00000000-0000-4000-8000-000000000023" StartDato="2026-01-13">
                        <Konklusjon SluttDato="2026-01-12" Kode="1"/>
                      </Krav>
                      <Status Id="00000000-0000-4000-8000-000000000013" EndretDato="2026-01-10" Kode="1"/>
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
                        .filter(krav -> etter(krav.startDato(), slutt(krav.konklusjon())))
                        .map(krav -> Brudd.vedDel(
                                vedtak,
                                krav,
                                "Krav",
                                krav.id(),
                                "StartDato",
                                krav.startDato(),
                                "Konklusjon/SluttDato",
                                slutt(krav.konklusjon()))));
    }
}
