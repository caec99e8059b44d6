package no.barnevernsregister.validation.regel.bvr;

import java.util.Set;
import java.util.stream.Stream;
import no.barnevernsregister.validation.regel.Brudd;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Regelomtale;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** A decision rests on one of the three acts. The schema lets no other pass. */
public final class Vedtak4 implements Regel<Saksgrunnlag> {

    private static final Regelomtale OMTALE = Regelomtale.feil("Vedtak 4", "Vedtak")
            .nasjonal("DECISION_04")
            .fra(2022)
            .tekst(
                    "Vedtaket viser til en annen lov enn barnevernsloven, barnevernloven og barneloven.",
                    "Vedtaket viser til ei anna lov enn barnevernslova, barnevernlova og barnelova.")
            .gjorDette(
                    "Velg barnevernsloven av 2021 (BVL2021), loven av 1992 (BVL) eller barneloven av 1981 (BL1981).",
                    "Vel barnevernslova av 2021 (BVL2021), lova av 1992 (BVL) eller barnelova av 1981 (BL1981).")
            .merknad("Kan ikke slå ut: skjemaet godtar bare de tre lovene, og andre verdier stopper der.")
            .ferdig();

    @Override
    public Regelomtale omtale() {
        return OMTALE;
    }

    @Override
    public Stream<Brudd> sjekk(Saksgrunnlag grunnlag) {
        return grunnlag.sak().vedtak().stream()
                .flatMap(vedtak -> Stream.concat(Stream.of(vedtak.lovhjemmel()), vedtak.jmfrLovhjemmel().stream())
                        .filter(hjemmel -> !LOVER.contains(hjemmel.lov()))
                        .map(hjemmel -> Brudd.vedDel(vedtak, hjemmel, "Vedtak", null)));
    }

    private static final Set<String> LOVER = Set.of("BVL2021", "BVL", "BL1981");
}
