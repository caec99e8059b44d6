package no.barnevernsregister.register.telling.infra;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import no.barnevernsregister.register.sak.infra.Proveregister;
import no.barnevernsregister.register.telling.prove.Prove;
import no.barnevernsregister.register.telling.prove.Provesamling;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The SQL gives what the hand-made cases expect, on a real PostgreSQL as the service's role. */
class SqlproverIT {

    @TempDir
    static Path mappe;

    private static Proveregister register;

    @BeforeAll
    static void start() throws SQLException {
        register = Proveregister.start(mappe);
    }

    @AfterAll
    static void stopp() {
        register.close();
    }

    @TestFactory
    Stream<DynamicContainer> sporringene() {
        return Provesamling.alle().stream()
                .map(samling -> DynamicContainer.dynamicContainer(
                        samling.getClass().getSimpleName(),
                        samling.prover().stream()
                                .map(prove -> DynamicTest.dynamicTest(prove.navn(), () -> prov(prove)))));
    }

    private static void prov(Prove prove) throws SQLException {
        register.tom();
        Innlesing.les(register, prove.saker());
        prove.mot((tellinger, periode, kutt) -> Celler.av(register, tellinger, periode, kutt));
    }
}
