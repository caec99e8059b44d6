package no.barnevernsregister.validation.regel.bvr;

import java.util.Comparator;
import java.util.Optional;
import no.barnevernsregister.contracts.bvr.Status;
import no.barnevernsregister.contracts.bvr.Vedtak;

/** The status that a decision has now. */
final class Vedtaksstatus {

    /** On one day the higher code is the later one: approved, referred, lapsed, refused or ended. */
    private static final Comparator<Status> REKKEFOLGE =
            Comparator.comparing(Status::endretDato).thenComparing(Status::kode);

    private Vedtaksstatus() {}

    static Optional<Status> nyeste(Vedtak vedtak) {
        return vedtak.status().stream().max(REKKEFOLGE);
    }
}
