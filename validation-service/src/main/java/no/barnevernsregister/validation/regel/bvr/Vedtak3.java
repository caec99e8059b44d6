package no.barnevernsregister.validation.regel.bvr;

import java.util.Set;
import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A decision that lapsed, was refused or ended says when. */
public final class Vedtak3 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Vedtak 3", "Vedtak")
            .nasjonal("DECISION_03")
            .fra(2022)
            .tekst(
                    "Vedtaket er bortfalt, avslått eller avsluttet, men har ingen sluttdato.",
                    "Vedtaket er falle bort, avslått eller avslutta, men har ingen sluttdato.")
            .gjorDette(
                    "Registrer datoen da vedtaket tok slutt, eller rett statusen.",
                    "Registrer datoen då vedtaket tok slutt, eller rett statusen.")
            .merknad("Det er den nyeste statusen etter EndretDato som teller. Er flere fra samme dag, teller den"
                    + " med høyest kode.")
            .eksempel("""
                    <Vedtak Id="00000000-0000-4000-8000-000000000003" StartDato="2026-01-10">
                      <Lovhjemmel><Lov>BVL2021</Lov><Kapittel>3</Kapittel><Paragraf>1</Paragraf></Lovhjemmel>
                      <Status Id="00000000-0000-4000-8000-000000000013" EndretDato="2026-01-10" Kode="4"/>
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
                .filter(vedtak -> vedtak.konklusjon() == null)
                .flatMap(vedtak -> Vedtaksstatus.nyeste(vedtak).stream()
                        .filter(status -> SLUTT.contains(status.kode()))
                        .map(status -> Brudd.ved(
                                vedtak, "Status/Kode", status.kode(), "Status/EndretDato", status.endretDato())));
    }

    private static final Set<String> SLUTT = Set.of("3", "4");
}
