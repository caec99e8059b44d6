package no.barnevernsregister.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.barnevernsregister.register.revisjon.infra.Revisjon;
import org.junit.jupiter.api.Test;

/** Walks every endpoint of the service. */
class EndepunktTest {

    /** Endpoints that read nothing of the register, and so log nothing. The list only shrinks. */
    private static final Set<String> LESER_INGENTING = Set.of();

    private static final List<JavaMethod> ENDEPUNKTER = new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("no.barnevernsregister.register")
                    .stream()
                    .filter(en -> en.isAnnotatedWith(Path.class))
                    .flatMap(en -> en.getMethods().stream())
                    .filter(en -> en.isMetaAnnotatedWith(HttpMethod.class))
                    .toList();

    @Test
    void hvert_endepunkt_sier_hvem_det_er_for() {
        assertThat(ENDEPUNKTER)
                .filteredOn(en -> !en.isAnnotatedWith(RolesAllowed.class)
                        && !en.isAnnotatedWith(PermitAll.class)
                        && !en.getOwner().isAnnotatedWith(RolesAllowed.class))
                .isEmpty();
        assertThat(ENDEPUNKTER)
                .filteredOn(en -> en.isAnnotatedWith(PermitAll.class))
                .isEmpty();
    }

    @Test
    void hvert_endepunkt_som_leser_gaar_gjennom_revisjonen() {
        assertThat(ENDEPUNKTER)
                .filteredOn(en -> !LESER_INGENTING.contains(en.getFullName()))
                .filteredOn(en -> kall(en, en.getOwner()).noneMatch(EndepunktTest::erRevisjon))
                .isEmpty();
    }

    /** What a method calls, by itself and by other methods of its class. */
    private static Stream<com.tngtech.archunit.core.domain.JavaMethodCall> kall(JavaMethod metode, JavaClass klasse) {
        return Stream.concat(
                metode.getMethodCallsFromSelf().stream(),
                metode.getMethodCallsFromSelf().stream()
                        .filter(kall -> kall.getTargetOwner().equals(klasse))
                        .flatMap(kall -> kall.getTarget().resolveMember().stream())
                        .filter(en -> !en.equals(metode))
                        .flatMap(en -> en.getMethodCallsFromSelf().stream()));
    }

    private static boolean erRevisjon(com.tngtech.archunit.core.domain.JavaMethodCall kall) {
        return kall.getTargetOwner().isEquivalentTo(Revisjon.class);
    }
}
