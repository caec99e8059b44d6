package no.barnevernsregister.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        assertThat(ENDEPUNKTER).isNotEmpty();
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
                .filteredOn(en -> !naarRevisjonen(en, new HashSet<>()))
                .isEmpty();
    }

    /** Whether a method calls the audit, by itself or by what it calls of ours. */
    private static boolean naarRevisjonen(JavaCodeUnit metode, Set<String> sett) {
        return sett.add(metode.getFullName())
                && metode.getMethodCallsFromSelf().stream()
                        .anyMatch(kall -> kall.getTargetOwner().isEquivalentTo(Revisjon.class)
                                || kall.getTarget()
                                        .resolveMember()
                                        .filter(en -> naarRevisjonen(en, sett))
                                        .isPresent());
    }
}
