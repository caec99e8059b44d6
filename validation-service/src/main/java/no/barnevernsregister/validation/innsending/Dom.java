package no.barnevernsregister.validation.innsending;

import java.util.List;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.hendelse.Vurdering;

/** The verdict on a document by its findings. */
public record Dom(Vurdering vurdering, Alvorlighet alvorlighet, List<Funn> funn) {

    public Dom {
        funn = List.copyOf(funn);
    }

    /** FATAL and ERROR refuse; WARNING and INFO are remarks. */
    public static Dom over(List<Funn> funn) {
        Alvorlighet verst =
                funn.stream().map(Funn::alvorlighet).max(Enum::compareTo).orElse(Alvorlighet.OK);
        Vurdering vurdering = switch (verst) {
            case OK -> Vurdering.GODTATT;
            case INFO, WARNING -> Vurdering.GODTATT_MED_MERKNAD;
            case ERROR, FATAL -> Vurdering.AVVIST;
        };
        return new Dom(vurdering, verst, funn);
    }

    public boolean godtatt() {
        return vurdering != Vurdering.AVVIST;
    }
}
