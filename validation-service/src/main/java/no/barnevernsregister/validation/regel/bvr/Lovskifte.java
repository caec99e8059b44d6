package no.barnevernsregister.validation.regel.bvr;

import java.time.LocalDate;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;

/** The 2021 act took the place of the 1992 act on 1 January 2023. The Children Act (BL1981) stands beside both. */
final class Lovskifte {

    private static final LocalDate DAG = LocalDate.of(2023, 1, 1);

    private Lovskifte() {}

    /** Whether it names the act that did not hold on the day. */
    static boolean erFeilLov(Lovhjemmel hjemmel, LocalDate dag) {
        return hjemmel.lov().equals(dag.isBefore(DAG) ? "BVL2021" : "BVL");
    }
}
